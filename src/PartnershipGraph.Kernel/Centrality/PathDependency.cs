using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>
/// The share of one source's shortest paths that runs through each vertex and each tie: paths counted in the order of
/// settling, shares collected in the opposite order (Brandes 2001, 2008).
/// </summary>
internal sealed class PathDependency
{
    // A count is counts[v] · 2^(512 · levels[v]), with counts[v] below 2^512: only ratios between neighbours are used.
    private const int levelBits = 512;
    private static readonly double levelUnit = Math.ScaleB(1, levelBits);

    private readonly CsrGraph incoming;
    private readonly ExactLengths? lengths;
    private readonly int[]? tieOfArc;
    private readonly double[] counts;
    private readonly int[] levels;
    private readonly int[] ranks;
    private readonly double[] shares;

    /// <summary>Makes a workspace; the graph, its lengths and the ties of its arcs are those of the arcs turned round.</summary>
    public PathDependency(CsrGraph incoming, ExactLengths? lengths, int[]? tieOfArc)
    {
        this.incoming = incoming;
        this.lengths = lengths;
        this.tieOfArc = tieOfArc;
        counts = new double[incoming.VertexCount];
        levels = new int[incoming.VertexCount];
        ranks = new int[incoming.VertexCount];
        shares = new double[incoming.VertexCount];
    }

    /// <summary>The share of each vertex in the paths of the source collected last; only those reached have one.</summary>
    public ReadOnlySpan<double> Shares => shares;

    /// <summary>Collects the shares of the source searched last, and adds those of ties to <paramref name="ties"/> if given.</summary>
    public void Collect(PathSearch search, double[]? ties)
    {
        var order = search.Order;
        for (var rank = 0; rank < order.Length; rank++)
        {
            var v = order[rank];
            (counts[v], levels[v], ranks[v], shares[v]) = (rank == 0 ? 1 : 0, 0, rank, 0);
        }

        foreach (var v in order)
            Count(v, search, search.Distances);
        for (var rank = order.Length - 1; rank > 0; rank--)
            Share(order[rank], search, search.Distances, ties);
    }

    private void Count(int vertex, PathSearch search, ReadOnlySpan<double> distances)
    {
        var row = incoming.Neighbors(vertex);
        for (var k = 0; k < row.Length; k++)
        {
            if (IsBefore(row[k], vertex, k, search, distances))
                Add(vertex, counts[row[k]], levels[row[k]]);
        }
    }

    private void Add(int vertex, double count, int level)
    {
        if (level > levels[vertex])
            (counts[vertex], levels[vertex]) = (Math.ScaleB(counts[vertex], levelBits * (levels[vertex] - level)), level);
        counts[vertex] += level == levels[vertex] ? count : Math.ScaleB(count, levelBits * (level - levels[vertex]));
        if (counts[vertex] >= levelUnit)
            (counts[vertex], levels[vertex]) = (counts[vertex] / levelUnit, levels[vertex] + 1);
    }

    private void Share(int vertex, PathSearch search, ReadOnlySpan<double> distances, double[]? ties)
    {
        var row = incoming.Neighbors(vertex);
        for (var k = 0; k < row.Length; k++)
        {
            var before = row[k];
            if (!IsBefore(before, vertex, k, search, distances))
                continue;
            var ratio = counts[before] / counts[vertex];
            if (levels[before] != levels[vertex])
                ratio = Math.ScaleB(ratio, levelBits * (levels[before] - levels[vertex]));
            var share = ratio * (1 + shares[vertex]);
            shares[before] += share;
            if (ties is not null)
                ties[tieOfArc![incoming.RowStart(vertex) + k]] += share;
        }
    }

    /// <summary>Whether a shortest path to <paramref name="vertex"/> ends with the arc from <paramref name="before"/>.</summary>
    private bool IsBefore(int before, int vertex, int slot, PathSearch search, ReadOnlySpan<double> distances)
    {
        if (double.IsPositiveInfinity(distances[before]))
            return false;
        if (lengths is null)
            return distances[before] + 1 == distances[vertex];

        var arc = incoming.RowStart(vertex) + slot;
        if (lengths.IsExact)
            return distances[before] + lengths.Step(arc).High == distances[vertex];

        // Within a tolerance a tie may be too short to see, and the farther of its ends would pass for the nearer one.
        return ranks[before] < ranks[vertex] && lengths.AreEqual(search.DistanceOf(before) + lengths.Step(arc), search.DistanceOf(vertex));
    }
}
