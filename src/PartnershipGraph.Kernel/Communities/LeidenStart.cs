using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>One start of <see cref="Leiden"/>: rounds of move, refine and aggregate, from single vertices on unless told otherwise.</summary>
internal sealed class LeidenStart
{
    // In a network of more vertices the first rounds join the part of largest gain instead of drawing one. That is worth 0.3 % of
    // the modularity of 200,000 vertices after two rounds, and as good a beginning as any for those that draw.
    private const int large = 4096;
    private const int hastyRounds = 2;

    private readonly CommunityNetwork network;
    private readonly double resolution;
    private readonly RunContext run;
    private readonly LevelWorkspace workspace = new();
    private int[] communities;
    private SplitMix random;

    public LeidenStart(CommunityNetwork network, double resolution, SplitMix random, RunContext run)
    {
        this.network = network;
        this.resolution = resolution;
        this.random = random;
        this.run = run;
        communities = Vertices.InOrder(network.VertexCount);
    }

    /// <summary>Begins with every vertex in one of <paramref name="groups"/> groups by chance, which greed alone may never reach.</summary>
    public void Scatter(int groups)
    {
        for (var v = 0; v < communities.Length; v++)
            communities[v] = random.Next(groups);
    }

    /// <summary>Begins with a division in which a share of the vertices, a tenth to a half, goes to the group of anyone.</summary>
    public void Shake(int[] groupOf)
    {
        var share = 0.1 + (0.4 * random.NextDouble());
        for (var v = 0; v < communities.Length; v++)
            communities[v] = random.NextDouble() < share ? groupOf[random.Next(groupOf.Length)] : groupOf[v];
    }

    /// <summary>Goes on until two rounds in a row improve nothing, or the rounds run out.</summary>
    public FoundDivision Improve(int? maxRounds)
    {
        var quality = NetworkQuality.Of(network, communities, resolution, run);
        var (rounds, idle) = (0, 0);
        for (; rounds < (maxRounds ?? int.MaxValue) && idle < 2; rounds++)
        {
            var next = Round(isDrawn: network.VertexCount <= large || rounds >= hastyRounds);
            var reached = NetworkQuality.Of(network, next, resolution, run);

            // A round draws at random: one without gain may be bad luck, and one with a loss (by rounding) is forgotten.
            // The first round's result stands in any case: groups drawn by chance need not hang together.
            idle = reached > quality + (Restarts.SmallestGain * network.Total) ? 0 : idle + 1;
            if (reached >= quality || rounds == 0)
                (communities, quality) = (next, reached);
            run.Report(Restarts.Share(rounds + 1, maxRounds));
        }

        return new FoundDivision(communities, quality, rounds, idle == 2);
    }

    private int[] Round(bool isDrawn)
    {
        var level = network;
        workspace.Begin();
        var groupOf = communities.AsSpan().ToArray();
        int[]? vertexOnLevel = null;
        while (true)
        {
            run.ThrowIfCancelled();
            LocalMoving.Run(level, CommunityState.Of(level, groupOf, resolution), workspace, ref random, run);
            var (partOf, parts) = Refinement.Run(level, groupOf, resolution, isDrawn, workspace, ref random, run);
            if (parts == level.VertexCount)
                break;

            vertexOnLevel = vertexOnLevel is null ? partOf : Array.ConvertAll(vertexOnLevel, v => partOf[v]);
            groupOf = CommunitiesOfParts(groupOf, partOf, parts);
            level = level.Aggregate(partOf, parts, workspace, run);
        }

        // A last move may have left a community in pieces: to take it apart never lowers the quality.
        return ConnectedParts.Of(network, vertexOnLevel is null ? groupOf : Array.ConvertAll(vertexOnLevel, v => groupOf[v]), run);
    }

    /// <summary>Each part keeps its community, under the number of one of the community's parts.</summary>
    private static int[] CommunitiesOfParts(int[] groupOf, int[] partOf, int parts)
    {
        var numbers = new int[groupOf.Length];
        Array.Fill(numbers, -1);
        var result = new int[parts];
        for (var v = 0; v < groupOf.Length; v++)
        {
            ref var number = ref numbers[groupOf[v]];
            if (number < 0)
                number = partOf[v];
            result[partOf[v]] = number;
        }

        return result;
    }
}
