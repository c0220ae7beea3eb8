using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Links;

/// <summary>The pairs that link prediction speaks of: not adjacent, but with a common neighbour.</summary>
/// <remarks>
/// In rising order of the smaller, then the larger vertex: the order of every score of pairs. Direction and strengths are
/// ignored; isolated vertices are in no pair, the empty graph has none. O(Σ_v k_v²) time, memory O(n + m) and the pairs.
/// Example: the path 0–1–2 has the one pair (0, 2).
/// </remarks>
public static class LinkCandidates
{
    /// <summary>Lists them, the smaller vertex first.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static IReadOnlyList<(int Source, int Target)> Compute(CsrGraph graph, RunContext run)
    {
        var scores = CommonNeighbors.Compute(graph, run);
        var pairs = new (int Source, int Target)[scores.Values.Length];
        for (var k = 0; k < pairs.Length; k++)
            pairs[k] = (scores.Sources.Span[k], scores.Targets.Span[k]);
        return pairs;
    }
}
