using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Structure;

/// <summary>How many sets of three vertices are tied in each of the sixteen possible ways (Holland and Leinhardt 1970).</summary>
/// <remarks>
/// <para>Counted as in Batagelj and Mrvar (2001): a triple with a tie is met once, at its first tied pair, and those without any
/// are what is left of n (n − 1)(n − 2)/6. Names are <c>003</c> … <c>300</c>: pairs tied both ways, one way and not at all.</para>
/// <para>Whole numbers, exact up to 2^53. Strengths do not matter. An undirected tie leads both ways, so that all but 003, 102,
/// 201 and 300 are 0; with fewer than three vertices all are. Components do not matter. O(m k) time with the largest degree k,
/// O(n + m) memory. Example: 0→1→2 is one 021C.</para>
/// </remarks>
public static class TriadCensus
{
    /// <summary>Counts the triads.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphTable Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        var counter = new TriadCounter(graph);
        var lanes = new Int128[SourceLanes.Count][];
        SourceLanes.Run(
            graph.VertexCount,
            run,
            () => 0,
            (_, lane, vertex) => counter.CountFrom(vertex, lanes[lane] ??= new Int128[TriadClasses.Names.Length], run));

        var counts = new Int128[TriadClasses.Names.Length];
        foreach (var lane in lanes)
        {
            for (var c = 0; lane is not null && c < counts.Length; c++)
                counts[c] += lane[c];
        }

        Int128 n = graph.VertexCount;
        var withTies = Int128.Zero;
        foreach (var count in counts)
            withTies += count;
        counts[0] = (n * (n - 1) * (n - 2) / 6) - withTies;
        return new GraphTable([.. counts.Select((count, c) => KeyValuePair.Create(TriadClasses.Names[c], (double)count))]);
    }
}
