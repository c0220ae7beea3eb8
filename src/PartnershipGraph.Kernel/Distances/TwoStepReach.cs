using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Distances;

/// <summary>The number of vertices exactly two ties away: the neighbours' neighbours that are no neighbours.</summary>
/// <remarks>
/// <para><c>|{t : d(v, t) = 2}|</c> in hops, whatever the strengths (Wasserman and Faust 1994, section 5.2). Range
/// 0 … n − 2; normalised values are divided by that, and are 0 below three vertices as the raw ones are. Directed ties are
/// followed along the arcs. An isolated vertex has 0; the empty graph has no values.</para>
/// <para>O(Σ_v Σ_{w~v} deg(w)), memory O(n) a thread. Example: in the path 0–1–2 the values are 1, 0, 1.</para>
/// </remarks>
public static class TwoStepReach
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, TwoStepReachOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= TwoStepReachOptions.Default;
        var divisor = options.Normalized ? Math.Max(1, graph.VertexCount - 2) : 1;
        var values = new double[graph.VertexCount];
        SourceLanes.Run(
            graph.VertexCount,
            run,
            () => NeverMet(graph.VertexCount),
            (lastMetFrom, _, source) => values[source] = (double)Count(graph, source, lastMetFrom) / divisor);
        return new VertexScores(values);
    }

    private static int Count(CsrGraph graph, int source, int[] lastMetFrom)
    {
        lastMetFrom[source] = source;
        foreach (var near in graph.Neighbors(source))
            lastMetFrom[near] = source;

        var count = 0;
        foreach (var near in graph.Neighbors(source))
        {
            foreach (var far in graph.Neighbors(near))
            {
                if (lastMetFrom[far] == source)
                    continue;
                lastMetFrom[far] = source;
                count++;
            }
        }

        return count;
    }

    private static int[] NeverMet(int vertexCount)
    {
        var lastMetFrom = new int[vertexCount];
        Array.Fill(lastMetFrom, -1);
        return lastMetFrom;
    }
}
