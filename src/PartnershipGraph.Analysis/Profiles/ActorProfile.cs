using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Episodes;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Rivalries;

namespace PartnershipGraph.Analysis.Profiles;

/// <summary>An actor on a day: the titles it gives and gets, its place among each sponsor's partners, its ties.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Snapshot">The network of that day.</param>
/// <param name="Gives">The titles that it gives; null where it gives none.</param>
/// <param name="Given">The history of each title that it gave, by partner.</param>
/// <param name="Receives">What others say of it, by sponsor.</param>
/// <param name="Ties">Its ties in the network, heaviest first; empty where it is not in the network.</param>
public sealed record ActorProfile(
    Actor Actor,
    Snapshot Snapshot,
    SponsorLadder? Gives,
    IReadOnlyList<TitleHistory> Given,
    IReadOnlyList<ReceivedTitle> Receives,
    IReadOnlyList<Tie> Ties)
{
    /// <summary>Its conduct towards others and theirs towards it, up to the day, oldest first; no number rests on it.</summary>
    public IReadOnlyList<Episode> Episodes { get; init; } = [];

    /// <summary>How its ties are spread over its partners.</summary>
    public PortfolioSpread Spread => PortfolioSpread.Of([.. Ties.Select(t => t.Weight)], Snapshot.Actors.Count);

    /// <summary>The rows that are told, by confidence: the events of the titles, and what other layers' ties rest on.</summary>
    public RowCounts Rows => RowCounts.Of(
    [
        .. Given.Concat(Receives.Select(r => r.History)).SelectMany(h => h.Events).Select(e => e.Source),
        .. AlliedPair.RowsOf(Ties.SelectMany(t => t.Alliances)),
        .. Ties.Select(t => t.Rivalry).OfType<Rivalry>().Select(r => r.Source),
        .. Ties.SelectMany(t => t.Substance).Select(f => f.Citation),
    ]);
}
