using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>
/// What a quality of divisions asks of a graph, or of its groups taken as vertices: between i ≠ j the strength
/// a_ij + a_ji, and what chance would put there. The quality is the strength inside groups less that.
/// </summary>
/// <remarks>An undirected graph is read as a directed one with every tie as two arcs.</remarks>
internal sealed class CommunityNetwork
{
    /// <summary>How many vertices ahead rows are asked for.</summary>
    public const int Later = 12;

    /// <summary>How many vertices ahead the groups at the ends of a row are asked for.</summary>
    public const int Soon = 5;

    // Arcs that any processor holds close by: nothing need be asked for.
    private const int few = 1 << 15;

    private readonly int[] offsets;
    private readonly int[] targets;
    private readonly double[] strengths;

    public CommunityNetwork(int[] offsets, int[] targets, double[] strengths, NullModels chance, double total)
    {
        this.offsets = offsets;
        this.targets = targets;
        this.strengths = strengths;
        Chance = chance;
        Total = total;
    }

    public int VertexCount => offsets.Length - 1;

    private int ArcCount => offsets[^1];

    /// <summary>What chance would put between vertices.</summary>
    public NullModels Chance { get; }

    /// <summary>Strength of all arcs: the measure of what is a gain and what is rounding.</summary>
    public double Total { get; }

    public ReadOnlySpan<int> Neighbors(int vertex) => targets.AsSpan(offsets[vertex]..offsets[vertex + 1]);

    public ReadOnlySpan<double> Strengths(int vertex) => strengths.AsSpan(offsets[vertex]..offsets[vertex + 1]);

    /// <summary>
    /// Asks for the row of a vertex that is visited in a while, and for the groups at the ends of that of one visited sooner: with
    /// vertices in random order the loops wait for little else (local moving of 200,000 vertices takes twice as long without).
    /// </summary>
    public void Fetch(int later, int soon, int[] groupOf)
    {
        if (ArcCount < few)
            return;
        var end = offsets[later + 1];
        for (var arc = offsets[later]; arc < end; arc += 8)
        {
            CacheHint.Fetch(ref targets[arc]);
            CacheHint.Fetch(ref strengths[arc]);
        }

        foreach (var w in Neighbors(soon))
            CacheHint.Fetch(ref groupOf[w]);
    }

    /// <summary>The network of modularity: chance puts k_i^out k_j^in / m between i and j.</summary>
    public static CommunityNetwork Of(CsrGraph graph, RunContext run) => Scaled(graph, _ => 1, run);

    /// <summary>
    /// The same with all strengths times the power of two that brings their sum to 1 … 2. That changes no digit and no division,
    /// and products of strengths are doubles whatever the strengths.
    /// </summary>
    public static CommunityNetwork InShares(CsrGraph graph, RunContext run) =>
        Scaled(graph, total => total > 0 ? Math.ScaleB(1, -Math.ILogB(total)) : 1, run);

    /// <summary>The network of the constant Potts model: chance puts 1 between any two.</summary>
    public static CommunityNetwork OfPairs(CsrGraph graph, RunContext run)
    {
        var ones = new double[graph.VertexCount];
        Array.Fill(ones, 1);
        var total = 0.0;
        for (var v = 0; v < graph.VertexCount; v++)
            total += Sums.LeftToRight(graph.Strengths(v));
        return Of(graph, 1, NullModels.Single(1, ones, ones), total, run);
    }

    /// <summary>The groups 0 … <paramref name="groupCount"/> − 1 taken as vertices, its rows in those of <paramref name="workspace"/>.</summary>
    public CommunityNetwork Aggregate(int[] groupOf, int groupCount, LevelWorkspace workspace, RunContext run)
    {
        var members = new MemberLists(groupOf, groupCount);
        var starts = new int[groupCount + 1];
        var (ends, weights) = workspace.NextRows(ArcCount);
        var links = workspace.Links(groupCount);
        var poll = new CancelPoll(run);
        var count = 0;
        for (var g = 0; g < groupCount; g++)
        {
            links.Clear();
            var group = members.Of(g);
            for (var k = 0; k < group.Length; k++)
            {
                Fetch(members.Ahead(g, k, Later), members.Ahead(g, k, Soon), groupOf);
                var row = Neighbors(group[k]);
                poll.Row(row.Length);
                links.Add(row, Strengths(group[k]), groupOf);
            }

            foreach (var other in links.Groups)
            {
                if (other == g)
                    continue;
                ends[count] = other;
                weights[count++] = links[other];
            }

            starts[g + 1] = count;
        }

        return new CommunityNetwork(starts, ends, weights, Chance.Aggregate(members, groupCount), Total);
    }

    private static CommunityNetwork Scaled(CsrGraph graph, Func<double, double> unitOf, RunContext run)
    {
        var n = graph.VertexCount;
        var outgoing = new double[n];
        for (var v = 0; v < n; v++)
            outgoing[v] = Sums.LeftToRight(graph.Strengths(v));
        var incoming = graph.IsDirected ? new double[n] : outgoing;
        for (var v = 0; v < n && graph.IsDirected; v++)
            incoming[v] = Sums.LeftToRight(graph.InStrengths(v));

        var total = Sums.LeftToRight(outgoing);
        var unit = unitOf(total);
        Scale(outgoing, unit);
        if (graph.IsDirected)
            Scale(incoming, unit);
        total *= unit;
        return Of(graph, unit, NullModels.Single(total > 0 ? 1 / total : 0, outgoing, incoming), total, run);
    }

    private static void Scale(double[] numbers, double unit)
    {
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] *= unit;
    }

    private static CommunityNetwork Of(CsrGraph graph, double unit, NullModels chance, double total, RunContext run)
    {
        var ties = graph.Symmetrized();
        var (starts, ends, strengths) = ties.Rows();
        var weights = new double[ties.ArcCount];
        var factor = graph.IsDirected ? 1 : 2;
        var poll = new CancelPoll(run);
        for (var v = 0; v < ties.VertexCount; v++)
        {
            poll.Row(ties.Degree(v));
            for (var arc = starts[v]; arc < starts[v + 1]; arc++)
                weights[arc] = factor * strengths[arc] * unit;
        }

        return new CommunityNetwork(starts, ends, weights, chance, total);
    }
}
