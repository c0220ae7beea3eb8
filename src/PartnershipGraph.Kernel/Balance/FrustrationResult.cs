using PartnershipGraph.Kernel.Results;
using static System.FormattableString;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>Two sides of a signed graph, and how many ties contradict them.</summary>
public sealed record FrustrationResult
{
    /// <summary>Number, or magnitude, of the ties that contradict the sides; the least possible if <see cref="IsExact"/>.</summary>
    public required double Value { get; init; }

    /// <summary>No two sides contradict less than this; equal to <see cref="Value"/> if that is exact.</summary>
    public required double LowerBound { get; init; }

    /// <summary>Whether no other sides contradict less; otherwise the value is the best that a search found.</summary>
    public required bool IsExact { get; init; }

    /// <summary>0 or 1 for every vertex; the last vertex of each component is on side 0. One of the best, where several are.</summary>
    public required ReadOnlyMemory<int> Sides { get; init; }

    /// <summary>The value alone; where it is not exact, with a remark that says so.</summary>
    public GraphScore Score => new(Value) { Remark = Remark };

    /// <summary>The sides as numbers of the vertices, with the same remark.</summary>
    public VertexScores SideScores => new([.. Sides.ToArray().Select(side => (double)side)]) { Remark = Remark };

    private string? Remark => IsExact
        ? null
        : Invariant($"found by a bounded search: {Value} is an upper bound, the least is at least {LowerBound}");
}
