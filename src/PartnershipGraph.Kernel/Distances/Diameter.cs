using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Distances;

/// <summary>The largest eccentricity of the vertices that reach another one: the longest of the shortest paths.</summary>
/// <remarks>
/// <para><c>max_v max_t d(v, t)</c> over the pairs with a path from v to t (Harary 1969). In units of 1/strength, or
/// hops: 1 … n − 1. Only connected pairs count: a disconnected graph has the diameter of its widest part. Directed
/// distances are those along the arcs. Undefined where no pair is connected: "no ties", or "too few vertices" below two.</para>
/// <para>O(n m) for hops, O(n m + n² log n) for strengths, memory O(n + m). Example: in the path 0–1–2 it is 2.</para>
/// </remarks>
public static class Diameter
{
    /// <summary>Computes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not one of those defined.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(CsrGraph graph, PathLength length, RunContext run) => EccentricityRange.Greatest(graph, length, run);
}
