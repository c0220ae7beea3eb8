using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Whether ties rather lead out of groups or stay within them: the E-I index (Krackhardt and Stern 1988).</summary>
/// <remarks>
/// <para><c>EI = (E − I) / (E + I)</c>, E the strength of ties between groups, I within. −1 where all stay within, 1 where
/// all lead out; no unit. For a vertex, E and I are those of its own ties.</para>
/// <para>Strengths count, unweighted ties 1; arcs count either way, a pair tied both ways twice. Undefined ("no ties")
/// without ties, for an isolated vertex "isolated". O(n + m) time, O(n) memory. Example: two triangles joined by one tie, a
/// group each: (1 − 6)/7.</para>
/// </remarks>
public static class EiIndex
{
    /// <summary>Computes it for the whole graph.</summary>
    /// <exception cref="ArgumentException">The partition has another number of vertices.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(CsrGraph graph, Partition partition, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var ties = new GroupTies(graph, partition);
        var (within, beyond) = (0.0, 0.0);
        for (var v = 0; v < ties.VertexCount; v++)
        {
            if ((v & 0xFFF) == 0)
                run.ThrowIfCancelled();
            var (own, other) = ties.Of(v);
            within += own;
            beyond += other;
        }

        return graph.ArcCount == 0
            ? GraphScore.Undefined(NullReason.NoTies)
            : new GraphScore((beyond - within) / (beyond + within));
    }

    /// <summary>Computes it for the ties of every vertex.</summary>
    /// <exception cref="ArgumentException">The partition has another number of vertices.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores OfVertices(CsrGraph graph, Partition partition, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var ties = new GroupTies(graph, partition);
        var values = new double[ties.VertexCount];
        for (var v = 0; v < values.Length; v++)
        {
            if ((v & 0xFFF) == 0)
                run.ThrowIfCancelled();

            // Without ties 0/0: undefined.
            var (within, beyond) = ties.Of(v);
            values[v] = (beyond - within) / (beyond + within);
        }

        return new VertexScores(values);
    }
}
