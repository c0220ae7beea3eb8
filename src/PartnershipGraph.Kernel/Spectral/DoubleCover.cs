using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>
/// Every vertex twice, as one that points (v) and one that is pointed to (n + v), and for every arc u → v the undirected tie
/// between u and n + v. Its eigenvectors are the singular vectors of the graph's matrix side by side.
/// </summary>
internal static class DoubleCover
{
    public static CsrGraph Of(CsrGraph graph)
    {
        var n = graph.VertexCount;
        var offsets = new int[(2 * n) + 1];
        var targets = new int[2 * graph.ArcCount];
        var strengths = graph.IsWeighted ? new double[targets.Length] : null;
        for (var v = 0; v < 2 * n; v++)
        {
            var points = v < n;
            var row = points ? graph.Neighbors(v) : graph.InNeighbors(v - n);
            offsets[v + 1] = offsets[v] + row.Length;
            for (var k = 0; k < row.Length; k++)
                targets[offsets[v] + k] = points ? n + row[k] : row[k];
            if (strengths is not null)
                (points ? graph.Strengths(v) : graph.InStrengths(v - n)).CopyTo(strengths.AsSpan(offsets[v]));
        }

        return new CsrGraph(isDirected: false, offsets, targets, strengths);
    }
}
