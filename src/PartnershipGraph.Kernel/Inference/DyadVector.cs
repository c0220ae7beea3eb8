using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>The value of every dyad, row by row: i &lt; j if undirected, i ≠ j if directed.</summary>
internal static class DyadVector
{
    public static double[] Of(CsrGraph graph, RunContext run)
    {
        var n = graph.VertexCount;
        var values = new double[checked((int)((long)n * (n - 1) / (graph.IsDirected ? 1 : 2)))];
        var row = new double[n];
        for (int i = 0, next = 0; i < n; i++)
        {
            run.ThrowIfCancelled();
            var targets = graph.Neighbors(i);
            var ties = graph.Strengths(i);
            for (var k = 0; k < targets.Length; k++)
                row[targets[k]] = ties[k];
            for (var j = graph.IsDirected ? 0 : i + 1; j < n; j++)
            {
                if (j != i)
                    values[next++] = row[j];
            }

            Array.Clear(row);
        }

        return values;
    }

    /// <summary>The same values in a square, row after row, so that any dyad is found at once.</summary>
    public static double[] Square(double[] values, int n, bool isDirected)
    {
        var square = new double[checked(n * n)];
        for (int i = 0, next = 0; i < n; i++)
        {
            for (var j = isDirected ? 0 : i + 1; j < n; j++)
            {
                if (j == i)
                    continue;
                square[(i * n) + j] = values[next];
                if (!isDirected)
                    square[(j * n) + i] = values[next];
                next++;
            }
        }

        return square;
    }

    /// <summary>Reads a square with its vertices relabelled: dyad (i, j) has the value of (order[i], order[j]).</summary>
    public static void Read(double[] square, int[] order, bool isDirected, double[] values)
    {
        var n = order.Length;
        for (int i = 0, next = 0; i < n; i++)
        {
            var row = square.AsSpan(order[i] * n, n);
            for (var j = isDirected ? 0 : i + 1; j < n; j++)
            {
                if (j != i)
                    values[next++] = row[order[j]];
            }
        }
    }
}
