namespace PartnershipGraph.Kernel.Paths;

/// <summary>Distances by lengths of ties (Dijkstra 1959). O((n + m) log n) a source.</summary>
/// <remarks>Distances are in the unit of the lengths: <see cref="ExactLengths.InverseStrength"/> converts them.</remarks>
public sealed class DijkstraSearch : PathSearch
{
    private readonly ExactLengths lengths;
    private readonly DistanceHeap heap;

    /// <summary>Makes a workspace for the graph of these lengths.</summary>
    public DijkstraSearch(ExactLengths lengths)
        : base((lengths ?? throw new ArgumentNullException(nameof(lengths))).Graph)
    {
        this.lengths = lengths;
        heap = new DistanceHeap(Distance);
    }

    private protected override int Search(int source)
    {
        var distance = Distance;
        var settled = 0;
        distance[source] = 0;
        heap.PushOrRaise(source);
        while (heap.Count > 0)
        {
            var v = heap.Pop();
            Reached[settled++] = v;
            var row = Graph.Neighbors(v);
            var steps = lengths.Row(v);
            for (var k = 0; k < row.Length; k++)
            {
                // A settled vertex is never nearer than the one just taken, so it fails the test by itself.
                var candidate = distance[v] + steps[k];
                if (candidate >= distance[row[k]])
                    continue;
                distance[row[k]] = candidate;
                heap.PushOrRaise(row[k]);
            }
        }

        return settled;
    }
}
