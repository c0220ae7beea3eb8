using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>Breadth-first trees over the ties that have some weight left, coloured in two as the ties' signs ask.</summary>
internal sealed class SpanningForest
{
    private readonly int[] parent;
    private readonly int[] tieToParent;
    private readonly int[] depth;

    /// <param name="ties">The ties.</param>
    /// <param name="tieOf">The number of the tie of each arc.</param>
    /// <param name="left">What is left of each tie.</param>
    /// <param name="run">Polled once a vertex.</param>
    public SpanningForest(SignedTies ties, int[] tieOf, double[] left, RunContext run)
    {
        var n = ties.VertexCount;
        (parent, tieToParent, depth) = (new int[n], new int[n], new int[n]);
        var sides = new int[n];
        Array.Fill(depth, -1);
        var queue = new Queue<int>();
        for (var root = 0; root < n; root++)
        {
            if (depth[root] >= 0)
                continue;
            run.ThrowIfCancelled();
            depth[root] = 0;
            queue.Enqueue(root);
            while (queue.TryDequeue(out var v))
            {
                var row = ties.Neighbors(v);
                var weights = ties.Weights(v);
                for (var k = 0; k < row.Length; k++)
                {
                    var (w, arc) = (row[k], ties.RowStart(v) + k);
                    var side = weights[k] > 0 ? sides[v] : 1 - sides[v];
                    if (left[tieOf[arc]] == 0)
                        continue;
                    if (depth[w] >= 0)
                    {
                        if (v < w && sides[w] != side)
                            Contradictions.Add((arc, v, w));
                        continue;
                    }

                    (parent[w], tieToParent[w], depth[w], sides[w]) = (v, tieOf[arc], depth[v] + 1, side);
                    queue.Enqueue(w);
                }
            }
        }
    }

    /// <summary>Ties that contradict the colouring: each closes an unbalanced cycle with the tree.</summary>
    public List<(int Arc, int From, int To)> Contradictions { get; } = [];

    /// <summary>The ties of the tree between two of its vertices.</summary>
    public IEnumerable<int> PathBetween(int a, int b)
    {
        while (a != b)
        {
            if (depth[a] < depth[b])
                (a, b) = (b, a);
            yield return tieToParent[a];
            a = parent[a];
        }
    }
}
