namespace PartnershipGraph.Kernel.Graphs;

/// <summary>The two graphs that a directed graph implies: its arcs turned round, and its arcs read both ways.</summary>
internal static class Symmetry
{
    public static CsrGraph Transpose(CsrGraph graph)
    {
        var n = graph.VertexCount;
        var offsets = RowStarts.Of(graph.Targets, n);
        var next = offsets.AsSpan(0, n).ToArray();
        var targets = new int[graph.ArcCount];
        var strengths = graph.IsWeighted ? new double[graph.ArcCount] : null;
        for (var v = 0; v < n; v++)
        {
            // Sources come in rising order, so the new rows are born sorted.
            var row = graph.Neighbors(v);
            var weights = graph.Strengths(v);
            for (var k = 0; k < row.Length; k++)
            {
                var slot = next[row[k]]++;
                targets[slot] = v;
                if (strengths is not null)
                    strengths[slot] = weights[k];
            }
        }

        return new CsrGraph(isDirected: true, offsets, targets, strengths);
    }

    public static CsrGraph SumOfBothWays(CsrGraph graph)
    {
        var n = graph.VertexCount;
        var offsets = new int[n + 1];
        var targets = new List<int>(graph.ArcCount);
        var strengths = new List<double>(graph.ArcCount);
        for (var v = 0; v < n; v++)
        {
            ReadOnlySpan<int> outs = graph.Neighbors(v), ins = graph.InNeighbors(v);
            ReadOnlySpan<double> outStrengths = graph.Strengths(v), inStrengths = graph.InStrengths(v);
            int i = 0, j = 0;
            while (i < outs.Length || j < ins.Length)
            {
                var fromOut = i < outs.Length ? outs[i] : int.MaxValue;
                var fromIn = j < ins.Length ? ins[j] : int.MaxValue;
                var strength = 0.0;
                if (fromOut <= fromIn)
                    strength += outStrengths[i++];
                if (fromIn <= fromOut)
                    strength += inStrengths[j++];
                targets.Add(Math.Min(fromOut, fromIn));
                strengths.Add(strength);
            }

            offsets[v + 1] = targets.Count;
        }

        return new CsrGraph(isDirected: false, offsets, [.. targets], [.. strengths]);
    }
}
