using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Profiles;

/// <summary>What one sponsor says of an actor, and where that places the actor among the sponsor's partners.</summary>
/// <param name="Sponsor">Id of the sponsor.</param>
/// <param name="History">Every event and spell as far as told.</param>
/// <param name="Weight">The weight of the standing title; null where none stands.</param>
/// <param name="Percentile">Mid-rank percentile (rank - .5)/n among the sponsor's partners, 0 to 1, higher = higher title; null where no title stands.</param>
/// <param name="Partners">n, the number of the sponsor's partners.</param>
public sealed record ReceivedTitle(string Sponsor, TitleHistory History, double? Weight, double? Percentile, int Partners);
