using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Episodes;
using PartnershipGraph.Domain.Rivalries;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Dyads;

/// <summary>Two actors side by side: titles, promises, rivalry, measured substance and conduct up to a day.</summary>
public sealed record DyadReport
{
    /// <summary>The one named first.</summary>
    public required Actor A { get; init; }

    /// <summary>The other.</summary>
    public required Actor B { get; init; }

    /// <summary>The network of the day.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>What A, then B, calls the tie.</summary>
    public required IReadOnlyList<TieSide> Sides { get; init; }

    /// <summary>The tie of the layers asked for; null where there is none.</summary>
    public required Tie? Tie { get; init; }

    /// <summary>Pacts of which both were members at the same time before the day, oldest first; ends as far as they had come.</summary>
    public required IReadOnlyList<AlliedPair> Alliances { get; init; }

    /// <summary>Rivalries between the two that had begun, oldest first.</summary>
    public required IReadOnlyList<Rivalry> Rivalries { get; init; }

    /// <summary>Measurements up to the as-of year, by indicator, source, year.</summary>
    public required IReadOnlyList<SubstanceFact> Substance { get; init; }

    /// <summary>Episodes up to the day, oldest first.</summary>
    public required IReadOnlyList<Episode> Episodes { get; init; }

    /// <summary>The rows that are told, by confidence.</summary>
    public RowCounts Rows => RowCounts.Of(
    [
        .. Sides.SelectMany(s => s.History?.Events ?? []).Select(e => e.Source),
        .. AlliedPair.RowsOf(Alliances),
        .. Rivalries.Select(r => r.Source),
        .. Substance.Select(f => f.Citation),
        .. Episodes.Select(e => e.Source),
    ]);
}
