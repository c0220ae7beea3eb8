using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Distances;

/// <summary>The distance from a vertex to the farthest one that it reaches.</summary>
/// <remarks>
/// <para><c>E(v) = max_t d(v, t)</c> over the vertices that v reaches (Hage and Harary 1995), 0 where it reaches none. In
/// units of 1/strength, or hops: 0 … n − 1. Directed distances are those along the arcs, or against them on request. What
/// cannot be reached does not count; the empty graph has no values.</para>
/// <para>O(n m) for hops, O(n m + n² log n) for strengths, memory O(n + m). Example: in the path 0–1–2 the values are
/// 2, 1, 2.</para>
/// </remarks>
public static class Eccentricity
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, DistanceOptions? options, RunContext run) =>
        DistanceSums.Compute(graph, options, run, static distances => distances.Largest());
}
