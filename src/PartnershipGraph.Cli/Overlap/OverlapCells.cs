using PartnershipGraph.Analysis.Overlap;

namespace PartnershipGraph.Cli.Overlap;

/// <summary>The cells of the 2×2 by name.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Key">As a program takes it away.</param>
/// <param name="Word">As a person reads it.</param>
internal sealed record OverlapCells(OverlapCell Cell, string Key, string Word)
{
    /// <summary>All four, in the order of reading.</summary>
    public static IReadOnlyList<OverlapCells> All { get; } =
    [
        new(OverlapCell.AlliedHedger, "alliedHedgers", "allied hedgers"),
        new(OverlapCell.AlliedOnly, "alliedOnly", "allied only"),
        new(OverlapCell.Leaning, "leaning", "leaning"),
        new(OverlapCell.Unattached, "unattached", "unattached"),
    ];

    public static OverlapCells Of(OverlapCell cell) => All.Single(c => c.Cell == cell);
}
