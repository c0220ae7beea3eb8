namespace PartnershipGraph.Kernel.Graphs;

/// <summary>The pairs of tied vertices, with what leads each way: every pair is two arcs that know each other.</summary>
/// <remarks>O(n + m) time and memory. An undirected tie leads both ways with its whole strength.</remarks>
internal sealed class PairedArcs
{
    public PairedArcs(CsrGraph graph)
    {
        Pairs = graph.Symmetrized();
        Strengths = new double[Pairs.ArcCount];
        Mates = new int[Pairs.ArcCount];
        var met = new int[Pairs.VertexCount];
        for (var v = 0; v < Pairs.VertexCount; v++)
        {
            var row = Pairs.Neighbors(v);
            ReadOnlySpan<int> outs = graph.Neighbors(v);
            ReadOnlySpan<double> strengths = graph.Strengths(v);
            for (int k = 0, next = 0; k < row.Length; k++)
            {
                // Rows are sorted, so the times that w is met before v are the places before v in its row.
                var arc = Pairs.RowStart(v) + k;
                Mates[arc] = Pairs.RowStart(row[k]) + met[row[k]]++;
                if (next < outs.Length && outs[next] == row[k])
                    Strengths[arc] = strengths[next++];
            }
        }
    }

    /// <summary>Two vertices are neighbours here if an arc leads either way. Its own strengths are of no meaning.</summary>
    public CsrGraph Pairs { get; }

    /// <summary>Strength of the tie that leads along each arc of <see cref="Pairs"/>; 0 where none does.</summary>
    public double[] Strengths { get; }

    /// <summary>The arc that leads back.</summary>
    public int[] Mates { get; }
}
