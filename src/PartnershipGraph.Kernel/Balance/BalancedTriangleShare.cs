using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>The share of triangles whose product of signs is positive.</summary>
/// <remarks>
/// <para><c>(T₊₊₊ + T₊₋₋) / T</c> over all triangles (Cartwright and Harary 1956), in [0, 1]. Magnitudes do not matter but
/// where the two arcs of a directed pair differ in sign: their sum gives it, and where they cancel there is no tie.</para>
/// <para>Direction is ignored. Undefined ("no triangles") where there are none, as in the empty graph. O(m^1.5) time,
/// O(n + m) memory. Example: in a triangle of two friends and their foe the share is 1.</para>
/// </remarks>
public static class BalancedTriangleShare
{
    /// <summary>Computes it.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(SignedGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        var counts = SignedTriangleSearch.Of(SignedTies.Of(graph, weighted: false), run).ByHostileTies;
        var all = counts[0] + counts[1] + counts[2] + counts[3];
        return all == 0
            ? GraphScore.Undefined(NullReason.NoTriangles)
            : new GraphScore((counts[0] + counts[2]) / (double)all);
    }
}
