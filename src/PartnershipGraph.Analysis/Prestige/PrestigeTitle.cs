using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Prestige;

/// <summary>What one standing title adds to its holder's prestige.</summary>
/// <param name="Spell">The title: sponsor, partner, rank.</param>
/// <param name="Ladder">The ladder that it stands on.</param>
/// <param name="Holders">How many of the sponsor's partners hold that rank or a higher one; 0 where the title does not count.</param>
/// <param name="Partners">How many partners the sponsor has on the ladder that most of its titles stand on.</param>
/// <param name="Exclusivity">E, log2(partners/holders) bits, 0 where all hold the rank or a higher one; null on a ladder that is not the one of most of the sponsor's titles.</param>
/// <param name="Centrality">C, the sponsor's PageRank; null where the sponsor is not in the network.</param>
/// <param name="Percentile">The mid-rank percentile (rank - .5)/n among all of the sponsor's partners, above 0 and below 1, higher = higher title.</param>
public sealed record PrestigeTitle(TitleSpell Spell, Ladder Ladder, int Holders, int Partners, IndexValue Exclusivity, IndexValue Centrality, double Percentile)
{
    /// <summary>Id of the sponsor.</summary>
    public string Sponsor => Spell.Opening.Sponsor;

    /// <summary>E · C, at least 0; null with the reason of the one that is undefined.</summary>
    public IndexValue Contribution => (Exclusivity, Centrality) switch
    {
        ({ Value: { } bits }, { Value: { } centrality }) => bits * centrality,
        ({ Value: null }, _) => Exclusivity,
        _ => Centrality,
    };
}
