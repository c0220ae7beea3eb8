namespace PartnershipGraph.Kernel.Paths;

/// <summary>Dijkstra's search where a double does not hold a length: distances are sums of two doubles.</summary>
internal sealed class PreciseDijkstraSearch : PathSearch
{
    private readonly ExactLengths lengths;
    private readonly double[] remainders;
    private readonly DistanceHeap heap;

    /// <summary>Makes a workspace for the graph of these lengths.</summary>
    public PreciseDijkstraSearch(ExactLengths lengths)
        : base(lengths.Graph)
    {
        this.lengths = lengths;
        remainders = new double[Graph.VertexCount];
        heap = new DistanceHeap(Distance, remainders);
    }

    internal override PreciseLength DistanceOf(int vertex) => new(Distance[vertex], remainders[vertex]);

    private protected override int Search(int source)
    {
        var settled = 0;
        (Distance[source], remainders[source]) = (0, 0);
        heap.PushOrRaise(source);
        while (heap.Count > 0)
        {
            var v = heap.Pop();
            Reached[settled++] = v;
            var row = Graph.Neighbors(v);
            for (var k = 0; k < row.Length; k++)
            {
                // As a sum is never shorter than its first term, a settled vertex fails the test by itself. What is
                // left in the remainder of a vertex not yet met is no matter beside an infinite distance.
                var candidate = DistanceOf(v) + lengths.Step(Graph.RowStart(v) + k);
                if (!candidate.IsShorterThan(DistanceOf(row[k])))
                    continue;
                (Distance[row[k]], remainders[row[k]]) = candidate;
                heap.PushOrRaise(row[k]);
            }
        }

        return settled;
    }
}
