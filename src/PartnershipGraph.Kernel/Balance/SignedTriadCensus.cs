using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>Number of triangles by the signs of their ties: <c>+++</c>, <c>++-</c>, <c>+--</c>, <c>---</c>.</summary>
/// <remarks>
/// <para>The first and the third are balanced: the product of their signs is positive (Heider 1946; Cartwright and Harary
/// 1956). Counts, at least 0. Magnitudes do not matter but where the two arcs of a directed pair differ in sign: their sum
/// gives it, and where they cancel there is no tie.</para>
/// <para>Direction is ignored. Without triangles, and in the empty graph, all four are 0. O(m^1.5) time, O(n + m) memory.
/// Example: two friends with one foe, a triangle, are one <c>+--</c>.</para>
/// </remarks>
public static class SignedTriadCensus
{
    /// <summary>Counts them.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphTable Compute(SignedGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        var counts = SignedTriangleSearch.Of(SignedTies.Of(graph, weighted: false), run).ByHostileTies;
        return new GraphTable([new("+++", counts[0]), new("++-", counts[1]), new("+--", counts[2]), new("---", counts[3])]);
    }
}
