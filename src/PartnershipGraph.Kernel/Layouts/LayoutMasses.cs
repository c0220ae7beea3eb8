using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>How hard ties pull and vertices push, of a graph without direction.</summary>
internal static class LayoutMasses
{
    /// <summary>A tie weaker than this share of the strongest pulls like one of this share, lest a vertex leave the picture.</summary>
    private const double weakest = 1.0 / 1024;

    /// <summary>The pull of each arc as a share of the strongest, in the order of the rows.</summary>
    public static double[] Pulls(CsrGraph graph)
    {
        var strongest = 0.0;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            foreach (var strength in graph.Strengths(v))
            {
                strongest = Math.Max(strongest, strength);
            }
        }

        var pulls = new double[graph.ArcCount];
        for (var v = 0; v < graph.VertexCount; v++)
        {
            var row = graph.RowStart(v);
            foreach (var strength in graph.Strengths(v))
            {
                pulls[row++] = Math.Max(weakest, strength / strongest);
            }
        }

        return pulls;
    }

    /// <summary>What each vertex pushes with: 1, or the sum of its pulls.</summary>
    public static double[] Of(CsrGraph graph, double[] pulls, LayoutRepulsion repulsion)
    {
        var masses = new double[graph.VertexCount];
        for (var v = 0; v < masses.Length; v++)
        {
            var row = graph.RowStart(v);
            for (var k = row; k < row + graph.Degree(v); k++)
            {
                masses[v] += pulls[k];
            }

            if (repulsion == LayoutRepulsion.Vertices)
            {
                masses[v] = 1;
            }
        }

        return masses;
    }
}
