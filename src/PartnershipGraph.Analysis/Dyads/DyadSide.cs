using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Dyads;

/// <summary>What one of the two calls the tie.</summary>
/// <param name="Sponsor">Id of the one that speaks.</param>
/// <param name="History">Its events and spells; null where it never said anything.</param>
/// <param name="Weight">The weight of its side; 0 where closed, null where never coded.</param>
public sealed record DyadSide(string Sponsor, TitleHistory? History, double? Weight);
