using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Differences;

/// <summary>What differs between two records of titles.</summary>
/// <param name="Sides">The sides that differ, by sponsor, then partner (ordinal).</param>
/// <param name="Unchanged">How many sides have a title in both, the same one.</param>
/// <param name="Rows">The rows that were compared, by confidence.</param>
public sealed record DifferenceResult(IReadOnlyList<SideDifference> Sides, int Unchanged, RowCounts Rows)
{
    /// <summary>The sides where a title stands and none stood.</summary>
    public IReadOnlyList<SideDifference> Opened => Of(k => k == DifferenceKind.Opened);

    /// <summary>The sides where no title stands and one stood.</summary>
    public IReadOnlyList<SideDifference> Closed => Of(k => k == DifferenceKind.Closed);

    /// <summary>The sides whose rank, ladder or title differs.</summary>
    public IReadOnlyList<SideDifference> Changed => Of(k => k is not (DifferenceKind.Opened or DifferenceKind.Closed));

    /// <summary>How many sides a kind has.</summary>
    public int Count(DifferenceKind kind) => Sides.Count(s => s.Kind == kind);

    private List<SideDifference> Of(Func<DifferenceKind, bool> chosen) => [.. Sides.Where(s => chosen(s.Kind))];
}
