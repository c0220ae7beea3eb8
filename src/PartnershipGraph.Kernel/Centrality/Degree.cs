using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>The number of ties of a vertex.</summary>
/// <remarks>
/// <para>A whole number, 0 … n − 1 in an undirected graph and 0 … 2 (n − 1) in a directed one read both ways (in plus out).
/// Strengths do not matter; an isolated vertex has 0. O(n), and O(m) once for incoming arcs.
/// Example: in the path 0–1–2 the degrees are 1, 2, 1.</para>
/// <para>Normalised it is divided by the largest value of its range (Freeman 1979), and lies in 0 … 1; undefined
/// ("too few vertices") for a single vertex, which has nobody to be tied to.</para>
/// </remarks>
public static class Degree
{
    /// <summary>Counts the ties of every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, DegreeOptions? options, RunContext run)
    {
        var counts = DirectedSums.Compute(graph, options, run, static (ties, vertex) => ties.Degree(vertex));
        options ??= DegreeOptions.Default;
        if (!options.Normalized)
            return new VertexScores(counts);

        var ways = graph.IsDirected && options.Direction == ArcDirection.Both ? 2.0 : 1.0;
        var largest = ways * (counts.Length - 1);
        for (var v = 0; v < counts.Length; v++)
            counts[v] = largest > 0 ? counts[v] / largest : double.NaN;
        return new VertexScores(counts, NullReason.TooFewVertices);
    }
}
