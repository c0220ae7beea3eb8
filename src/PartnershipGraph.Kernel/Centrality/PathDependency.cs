using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>
/// The share of one source's shortest paths that runs through each vertex: paths counted in the order of settling,
/// shares collected in the opposite order (Brandes 2001).
/// </summary>
internal sealed class PathDependency
{
    // A count is counts[v] · 2^(512 · levels[v]), with counts[v] below 2^512: only ratios between neighbours are used.
    private const int levelBits = 512;
    private static readonly double levelUnit = Math.ScaleB(1, levelBits);

    private readonly CsrGraph incoming;
    private readonly ExactLengths? lengths;
    private readonly double[] counts;
    private readonly int[] levels;
    private readonly double[] shares;

    /// <summary>Makes a workspace; the graph and its lengths are those of the arcs turned round.</summary>
    public PathDependency(CsrGraph incoming, ExactLengths? lengths)
    {
        this.incoming = incoming;
        this.lengths = lengths;
        counts = new double[incoming.VertexCount];
        levels = new int[incoming.VertexCount];
        shares = new double[incoming.VertexCount];
    }

    /// <summary>Adds the shares of the source searched last.</summary>
    public void AddTo(double[] total, PathSearch search)
    {
        var order = search.Order;
        for (var rank = 0; rank < order.Length; rank++)
        {
            var v = order[rank];
            (counts[v], levels[v], shares[v]) = (rank == 0 ? 1 : 0, 0, 0);
        }

        foreach (var v in order)
            Count(v, search.Distances);

        for (var rank = order.Length - 1; rank > 0; rank--)
        {
            Share(order[rank], search.Distances);
            total[order[rank]] += shares[order[rank]];
        }
    }

    private void Count(int vertex, ReadOnlySpan<double> distances)
    {
        var row = incoming.Neighbors(vertex);
        for (var k = 0; k < row.Length; k++)
        {
            if (IsBefore(row[k], vertex, k, distances))
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

    private void Share(int vertex, ReadOnlySpan<double> distances)
    {
        var row = incoming.Neighbors(vertex);
        for (var k = 0; k < row.Length; k++)
        {
            var before = row[k];
            if (!IsBefore(before, vertex, k, distances))
                continue;
            var ratio = counts[before] / counts[vertex];
            if (levels[before] != levels[vertex])
                ratio = Math.ScaleB(ratio, levelBits * (levels[before] - levels[vertex]));
            shares[before] += ratio * (1 + shares[vertex]);
        }
    }

    /// <summary>Whether a shortest path to <paramref name="vertex"/> ends with the arc from <paramref name="before"/>.</summary>
    private bool IsBefore(int before, int vertex, int slot, ReadOnlySpan<double> distances)
    {
        // A vertex settled later may pass where a tie is too short to see: its count is still 0 when it is added, and its
        // share has been taken when it is given more.
        if (double.IsPositiveInfinity(distances[before]))
            return false;
        return lengths is null
            ? distances[before] + 1 == distances[vertex]
            : lengths.AreEqual(distances[before] + lengths.Row(vertex)[slot], distances[vertex]);
    }
}
