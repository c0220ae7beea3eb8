using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>Where the vertices of a connected graph start: at random, or where they were, in the unit of the forces.</summary>
internal static class LayoutStart
{
    /// <summary>How far vertices that start at one place are put apart.</summary>
    private const double jitter = 1e-3;

    /// <summary>Fills the places, no two alike save by chance.</summary>
    public static void Fill(CsrGraph graph, VertexPositions? start, ReadOnlySpan<int> vertices, double[] x, double[] y, ref SplitMix random)
    {
        var unit = start is null ? 0 : MeanLength(graph, start, vertices);
        var reach = unit > 0 ? jitter : 2;
        for (var v = 0; v < x.Length; v++)
        {
            x[v] = reach * ((2 * random.NextDouble()) - 1);
            y[v] = reach * ((2 * random.NextDouble()) - 1);
            if (unit > 0)
            {
                x[v] += start!.X.Span[vertices[v]] / unit;
                y[v] += start.Y.Span[vertices[v]] / unit;
            }
        }
    }

    /// <summary>The mean length of ties; 0 where all lie at one place.</summary>
    private static double MeanLength(CsrGraph graph, VertexPositions start, ReadOnlySpan<int> vertices)
    {
        var sum = 0.0;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            foreach (var u in graph.Neighbors(v))
            {
                var dx = start.X.Span[vertices[u]] - start.X.Span[vertices[v]];
                var dy = start.Y.Span[vertices[u]] - start.Y.Span[vertices[v]];
                sum += Math.Max(Math.Abs(dx), Math.Abs(dy)) / graph.ArcCount;
            }
        }

        return sum;
    }
}
