using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Flows;

/// <summary>The vertices in two parts, and what leads from the one to the other.</summary>
/// <param name="Strength">The sum of the strengths of <paramref name="Ties"/>, added in their order.</param>
/// <param name="Side">The vertices of one part, in rising order; the others are the other.</param>
/// <param name="Ties">
/// The arcs from this part to the other, or the undirected ties between the two, in the order of <see cref="TieEnds"/>.
/// </param>
public sealed record Cut(double Strength, ReadOnlyMemory<int> Side, TieEnds Ties)
{
    internal static Cut Of(CsrGraph graph, bool[] isInside)
    {
        var (sources, targets) = (new List<int>(), new List<int>());
        var strength = 0.0;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            var row = graph.Neighbors(v);
            for (var k = 0; k < row.Length; k++)
            {
                if (isInside[v] == isInside[row[k]] || (graph.IsDirected ? !isInside[v] : row[k] < v))
                    continue;
                sources.Add(v);
                targets.Add(row[k]);
                strength += graph.Strengths(v)[k];
            }
        }

        int[] side = [.. Enumerable.Range(0, isInside.Length).Where(v => isInside[v])];
        return new Cut(strength, side, new TieEnds(sources.ToArray(), targets.ToArray()));
    }
}
