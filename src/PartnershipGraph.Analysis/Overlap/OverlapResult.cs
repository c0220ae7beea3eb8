using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>Partnerships held against alliances, around one pole.</summary>
public sealed record OverlapResult
{
    /// <summary>What was asked.</summary>
    public required OverlapOptions Options { get; init; }

    /// <summary>The network of both layers.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>How far the two layers coincide.</summary>
    public required LayerOverlap Layers { get; init; }

    /// <summary>Every actor but the two powers, by id.</summary>
    public required IReadOnlyList<OverlapState> States { get; init; }

    /// <summary>Ids of those that count as challengers of the pole.</summary>
    public required IReadOnlyList<string> Challengers { get; init; }

    /// <summary>The 2×2 by year.</summary>
    public required IReadOnlyList<OverlapYear> Years { get; init; }

    /// <summary>The rows that all of it rests on, by confidence.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>Those in a cell, by the depth of their tie to the other power, then id.</summary>
    public IReadOnlyList<OverlapState> In(OverlapCell cell) =>
    [
        .. States.Where(s => s.Place.Cell == cell).OrderByDescending(s => s.Place.Tie).ThenBy(s => s.Place.Id, StringComparer.Ordinal),
    ];
}
