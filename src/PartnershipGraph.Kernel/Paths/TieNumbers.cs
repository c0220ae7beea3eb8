using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>Which tie, in the order of <see cref="TieEnds"/>, each stored arc of a graph turned round belongs to.</summary>
internal static class TieNumbers
{
    /// <summary>One number for each arc of <see cref="CsrGraph.Transposed"/>, along its rows. O(n + m).</summary>
    public static int[] OfIncomingArcs(CsrGraph graph)
    {
        var incoming = graph.Transposed;
        var numbers = new int[incoming.ArcCount];
        var next = new int[graph.VertexCount];
        for (var v = 0; v < next.Length; v++)
            next[v] = incoming.RowStart(v);

        for (int v = 0, tie = 0; v < graph.VertexCount; v++)
        {
            var row = graph.Neighbors(v);
            for (var k = 0; k < row.Length; k++)
            {
                if (!graph.IsDirected && row[k] < v)
                    continue;

                // Sources come in rising order, as they stand in the rows of the graph turned round.
                numbers[next[row[k]]++] = tie;
                if (!graph.IsDirected)
                    numbers[graph.RowStart(v) + k] = tie;
                tie++;
            }
        }

        return numbers;
    }
}
