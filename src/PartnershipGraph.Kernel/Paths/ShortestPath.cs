using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>The shortest path from one vertex to another.</summary>
/// <remarks>
/// <para>The path with the least sum of 1/strength, or with the fewest ties (Dijkstra 1959); of several equally long ones
/// the first by the numbers of its vertices. Lengths are equal by the rule of <see cref="ExactLengths"/>. Directed paths
/// follow the arcs. Null where there is none; from a vertex to itself a path of no ties, of length 0.</para>
/// <para>O(m) for hops, O((n + m) log n) for strengths, memory O(n + m). Example: in the square 0–1–2–3–0 the path from 0 to
/// 2 runs through 1.</para>
/// </remarks>
public static class ShortestPath
{
    /// <summary>Finds it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not a vertex, or the length not one of those defined.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexPath? Compute(CsrGraph graph, int source, int target, PathLength length, RunContext run)
    {
        var paths = KShortestPaths.Compute(graph, source, target, new KShortestPathsOptions { Count = 1, Length = length }, run);
        return paths.IsEmpty ? null : paths[0];
    }
}
