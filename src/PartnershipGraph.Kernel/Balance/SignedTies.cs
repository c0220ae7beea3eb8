using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>A signed graph without direction in one set of rows: the other ends in rising order, strengths with their sign.</summary>
internal sealed class SignedTies
{
    private readonly int[] offsets;
    private readonly int[] targets;
    private readonly double[] weights;

    private SignedTies(int[] offsets, int[] targets, double[] weights) =>
        (this.offsets, this.targets, this.weights) = (offsets, targets, weights);

    public int VertexCount => offsets.Length - 1;

    /// <summary>Two for every tie.</summary>
    public int ArcCount => targets.Length;

    /// <param name="graph">The graph; its two arcs between a pair are added.</param>
    /// <param name="weighted">Whether strengths count; without them a tie is 1 or −1.</param>
    public static SignedTies Of(SignedGraph graph, bool weighted)
    {
        var both = graph.Symmetrized();
        var starts = new int[both.VertexCount + 1];
        var ends = new int[both.Positive.ArcCount + both.Negative.ArcCount];
        var signed = new double[ends.Length];
        var next = 0;
        for (var v = 0; v < both.VertexCount; v++)
        {
            ReadOnlySpan<int> friends = both.Positive.Neighbors(v), foes = both.Negative.Neighbors(v);
            int i = 0, j = 0;
            while (i < friends.Length || j < foes.Length)
            {
                var friendly = j == foes.Length || (i < friends.Length && friends[i] < foes[j]);
                ends[next] = friendly ? friends[i] : foes[j];
                var magnitude = !weighted ? 1 : friendly ? both.Positive.Strengths(v)[i] : both.Negative.Strengths(v)[j];
                signed[next++] = friendly ? magnitude : -magnitude;
                (i, j) = friendly ? (i + 1, j) : (i, j + 1);
            }

            starts[v + 1] = next;
        }

        return new SignedTies(starts, ends, signed);
    }

    public int RowStart(int vertex) => offsets[vertex];

    public ReadOnlySpan<int> Neighbors(int vertex) => targets.AsSpan(offsets[vertex], offsets[vertex + 1] - offsets[vertex]);

    public ReadOnlySpan<double> Weights(int vertex) => weights.AsSpan(offsets[vertex], offsets[vertex + 1] - offsets[vertex]);

    /// <summary>
    /// The places in a vertex's row of those of higher degree, of equal ones those of higher number: at most √(2m), whatever
    /// the degree. Every triangle is two such places of one of its corners.
    /// </summary>
    public int[] HigherPlaces(int vertex)
    {
        var row = Neighbors(vertex);
        var places = new List<int>();
        for (var k = 0; k < row.Length; k++)
        {
            var degree = Neighbors(row[k]).Length;
            if (degree > row.Length || (degree == row.Length && row[k] > vertex))
                places.Add(k);
        }

        return [.. places];
    }

    /// <summary>Weight of the ties that two sides contradict: friends apart and foes together. O(m).</summary>
    public double Contradicted(ReadOnlySpan<int> sides)
    {
        var sum = 0.0;
        for (var v = 0; v < VertexCount; v++)
        {
            var row = Neighbors(v);
            var signed = Weights(v);
            for (var k = 0; k < row.Length; k++)
            {
                if (row[k] > v && signed[k] > 0 != (sides[v] == sides[row[k]]))
                    sum += Math.Abs(signed[k]);
            }
        }

        return sum;
    }

    /// <summary>The ties among some vertices, in rising order, which become 0, 1, ….</summary>
    public SignedTies Within(ReadOnlySpan<int> members)
    {
        var starts = new int[members.Length + 1];
        var (kept, signed) = (new List<int>(), new List<double>());
        for (var v = 0; v < members.Length; v++)
        {
            var row = Neighbors(members[v]);
            var strengths = Weights(members[v]);
            for (var k = 0; k < row.Length; k++)
            {
                var target = members.BinarySearch(row[k]);
                if (target < 0)
                    continue;
                kept.Add(target);
                signed.Add(strengths[k]);
            }

            starts[v + 1] = kept.Count;
        }

        return new SignedTies(starts, [.. kept], [.. signed]);
    }
}
