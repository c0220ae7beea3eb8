using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Clustering;

/// <summary>Finds every triangle of an undirected graph once, from its corner of least degree (Chiba and Nishizeki 1985).</summary>
/// <remarks>
/// O(m √m) time: from each vertex along the <see cref="RisingTies"/> twice, and a look whether the ends are tied.
/// O(n + m) memory, and O(n) for each lane of sums.
/// </remarks>
internal static class TriangleSearch
{
    /// <summary>Adds what a triangle gives its corners.</summary>
    public delegate void Share(double[] sums, in Triangle triangle);

    /// <summary>The sum for every vertex over the triangles through it; the same bits for any number of threads.</summary>
    public static double[] SumsByVertex(CsrGraph ties, RunContext run, Share share)
    {
        var n = ties.VertexCount;
        var rising = new RisingTies(ties);
        var lanes = new double[SourceLanes.Count][];
        SourceLanes.Run(n, run, () => NoArcs(n), (arcTo, lane, vertex) => From(vertex, rising, arcTo, lanes[lane] ??= new double[n], share));

        var values = new double[n];
        foreach (var lane in lanes)
        {
            for (var v = 0; lane is not null && v < n; v++)
                values[v] += lane[v];
        }

        return values;
    }

    private static int[] NoArcs(int n)
    {
        var arcs = new int[n];
        Array.Fill(arcs, -1);
        return arcs;
    }

    /// <param name="vertex">The corner of least degree.</param>
    /// <param name="rising">The ties.</param>
    /// <param name="arcTo">The place of the tie from that corner to each other vertex; all −1 before and after.</param>
    /// <param name="sums">Where the shares go.</param>
    /// <param name="share">What they are.</param>
    private static void From(int vertex, RisingTies rising, int[] arcTo, double[] sums, Share share)
    {
        var ends = rising.Ends(vertex);
        var arcs = rising.Arcs(vertex);
        for (var k = 0; k < ends.Length; k++)
            arcTo[ends[k]] = arcs[k];

        for (var k = 0; k < ends.Length; k++)
        {
            var onward = rising.Ends(ends[k]);
            var onwardArcs = rising.Arcs(ends[k]);
            for (var l = 0; l < onward.Length; l++)
            {
                if (arcTo[onward[l]] >= 0)
                    share(sums, new Triangle(vertex, ends[k], onward[l], arcs[k], arcTo[onward[l]], onwardArcs[l]));
            }
        }

        foreach (var end in ends)
            arcTo[end] = -1;
    }
}
