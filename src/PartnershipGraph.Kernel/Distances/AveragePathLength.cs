using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Distances;

/// <summary>The mean distance over the ordered pairs of vertices that a path connects.</summary>
/// <remarks>
/// <para><c>Σ d(s, t) / |{(s, t) : t reached from s}|</c>, s ≠ t (Watts and Strogatz 1998, over connected pairs). In units
/// of 1/strength, or hops: 1 … (n + 1)/3 in a connected undirected graph, up to n/2 on a directed cycle. Directed distances
/// are those along the arcs. Pairs without a path do not count; undefined where there are no others: "no ties", or "too few
/// vertices" below two.</para>
/// <para>O(n m) for hops, O(n m + n² log n) for strengths, memory O(n + m). Example: in the path 0–1–2 it is 4/3.</para>
/// </remarks>
public static class AveragePathLength
{
    /// <summary>Computes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not one of those defined.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(CsrGraph graph, PathLength length, RunContext run)
    {
        var pairs = 0L;
        var sums = DistanceSums.Compute(graph, new DistanceOptions { Length = length }, run, distances =>
        {
            Interlocked.Add(ref pairs, distances.Reached);
            return distances.Sum();
        });
        return pairs == 0
            ? GraphScore.Undefined(EccentricityRange.WhyNoPairs(graph))
            : new GraphScore(Sums.LeftToRight(sums.Values.Span) / pairs);
    }
}
