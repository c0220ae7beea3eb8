using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>One start of <see cref="Leiden"/>: rounds of move, refine and aggregate, from single vertices on unless scattered.</summary>
internal sealed class LeidenStart
{
    private readonly CommunityNetwork network;
    private readonly double resolution;
    private readonly RunContext run;
    private SplitMix random;

    public LeidenStart(CommunityNetwork network, double resolution, SplitMix random, RunContext run)
    {
        this.network = network;
        this.resolution = resolution;
        this.random = random;
        this.run = run;
        Communities = new int[network.VertexCount];
        for (var v = 0; v < Communities.Length; v++)
            Communities[v] = v;
    }

    /// <summary>Begins with every vertex in one of <paramref name="groups"/> groups by chance, which greed alone may never reach.</summary>
    public void Scatter(int groups)
    {
        for (var v = 0; v < Communities.Length; v++)
            Communities[v] = random.Next(groups);
    }

    /// <summary>The community of each vertex, by numbers below the number of vertices.</summary>
    public int[] Communities { get; private set; }

    /// <summary>Goes on until two rounds in a row improve nothing; false if the rounds ran out first.</summary>
    public bool Improve(int maxRounds, out int rounds)
    {
        var quality = Quality(Communities);
        var idle = 0;
        for (rounds = 0; rounds < maxRounds && idle < 2; rounds++)
        {
            var next = Round();
            var reached = Quality(next);

            // A round draws at random: one without gain may be bad luck, and one with a loss (by rounding) is forgotten.
            idle = reached > quality + 1e-12 ? 0 : idle + 1;
            if (reached >= quality)
                (Communities, quality) = (next, reached);
        }

        return idle == 2;
    }

    private int[] Round()
    {
        var level = network;
        var groupOf = Communities.AsSpan().ToArray();
        int[]? vertexOnLevel = null;
        while (true)
        {
            run.ThrowIfCancelled();
            LocalMoving.Run(level, new CommunityState(level, groupOf, resolution), ref random, run);
            var (partOf, parts) = Refinement.Run(level, groupOf, resolution, ref random, run);
            if (parts == level.VertexCount)
                break;

            vertexOnLevel = vertexOnLevel is null ? partOf : Array.ConvertAll(vertexOnLevel, v => partOf[v]);
            groupOf = CommunitiesOfParts(groupOf, partOf, parts);
            level = level.Aggregate(partOf, parts);
        }

        return Connected(vertexOnLevel is null ? groupOf : Array.ConvertAll(vertexOnLevel, v => groupOf[v]));
    }

    /// <summary>Each part keeps its community, under the number of one of the community's parts.</summary>
    private static int[] CommunitiesOfParts(int[] groupOf, int[] partOf, int parts)
    {
        var numbers = new Dictionary<int, int>();
        var result = new int[parts];
        for (var v = 0; v < groupOf.Length; v++)
        {
            numbers.TryAdd(groupOf[v], partOf[v]);
            result[partOf[v]] = numbers[groupOf[v]];
        }

        return result;
    }

    /// <summary>Takes apart what a last move may have left in pieces: that never lowers modularity.</summary>
    private int[] Connected(int[] groupOf)
    {
        var pieces = new int[groupOf.Length];
        Array.Fill(pieces, -1);
        var open = new Stack<int>();
        for (var root = 0; root < pieces.Length; root++)
        {
            if (pieces[root] >= 0)
                continue;
            pieces[root] = root;
            open.Push(root);
            while (open.TryPop(out var v))
            {
                foreach (var w in network.Neighbors(v))
                {
                    if (pieces[w] >= 0 || groupOf[w] != groupOf[v])
                        continue;
                    pieces[w] = root;
                    open.Push(w);
                }
            }
        }

        return pieces;
    }

    private double Quality(int[] groupOf)
    {
        var n = groupOf.Length;
        var (inside, outgoing, incoming) = (0.0, new double[n], new double[n]);
        for (var v = 0; v < n; v++)
        {
            var row = network.Neighbors(v);
            var weights = network.Strengths(v);
            for (var k = 0; k < row.Length; k++)
                inside += groupOf[row[k]] == groupOf[v] ? weights[k] / 2 : 0;
            outgoing[groupOf[v]] += network.Outgoing[v];
            incoming[groupOf[v]] += network.Incoming[v];
        }

        var expected = 0.0;
        for (var c = 0; c < n; c++)
            expected += outgoing[c] * (incoming[c] / network.Total);
        return network.Total > 0 ? (inside - (resolution * expected)) / network.Total : 0;
    }
}
