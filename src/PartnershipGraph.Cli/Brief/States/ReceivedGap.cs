using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>What the gap analysis of a sponsor says of the actor.</summary>
/// <param name="Sponsor">Id of the sponsor.</param>
/// <param name="Title">The title that stands.</param>
/// <param name="Entry">The gap; null where there is none.</param>
/// <param name="WhyNull">Why there is none.</param>
/// <param name="Compared">How many partners of the sponsor have a gap.</param>
internal sealed record ReceivedGap(string Sponsor, TitleSpell Title, GapEntry? Entry, string? WhyNull, int Compared);
