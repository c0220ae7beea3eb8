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

    /// <summary>What chance would put between vertices.</summary>
    public NullModels Chance { get; }

    /// <summary>Strength of all arcs: the measure of what is a gain and what is rounding.</summary>
    public double Total { get; }

    public ReadOnlySpan<int> Neighbors(int vertex) => targets.AsSpan(offsets[vertex]..offsets[vertex + 1]);

    public ReadOnlySpan<double> Strengths(int vertex) => strengths.AsSpan(offsets[vertex]..offsets[vertex + 1]);

    /// <summary>The network of modularity: chance puts k_i^out k_j^in / m between i and j.</summary>
    public static CommunityNetwork Of(CsrGraph graph)
    {
        var n = graph.VertexCount;
        var (outgoing, incoming) = (new double[n], new double[n]);
        for (var v = 0; v < n; v++)
        {
            outgoing[v] = Sums.LeftToRight(graph.Strengths(v));
            incoming[v] = Sums.LeftToRight(graph.InStrengths(v));
        }

        var total = Sums.LeftToRight(outgoing);
        return Of(graph, NullModels.Single(total > 0 ? 1 / total : 0, outgoing, incoming), total);
    }

    /// <summary>
    /// The same with all strengths times the power of two that brings their sum to 1 … 2. That changes no digit and no division,
    /// and products of strengths are doubles whatever the strengths.
    /// </summary>
    public static CommunityNetwork InShares(CsrGraph graph)
    {
        var network = Of(graph);
        if (network.Total == 0)
            return network;
        var exponent = -Math.ILogB(network.Total);
        double[] Scaled(double[] numbers) => Array.ConvertAll(numbers, number => Math.ScaleB(number, exponent));
        var total = Math.ScaleB(network.Total, exponent);
        var chance = network.Chance.With([1 / total], Scaled);
        return new CommunityNetwork(network.offsets, network.targets, Scaled(network.strengths), chance, total);
    }

    /// <summary>The network of the constant Potts model: chance puts 1 between any two.</summary>
    public static CommunityNetwork OfPairs(CsrGraph graph)
    {
        var ones = new double[graph.VertexCount];
        Array.Fill(ones, 1);
        var total = 0.0;
        for (var v = 0; v < graph.VertexCount; v++)
            total += Sums.LeftToRight(graph.Strengths(v));
        return Of(graph, NullModels.Single(1, ones, ones), total);
    }

    /// <summary>The groups 0 … <paramref name="groupCount"/> − 1 taken as vertices.</summary>
    public CommunityNetwork Aggregate(int[] groupOf, int groupCount)
    {
        var members = new MemberLists(groupOf, groupCount);
        var starts = new int[groupCount + 1];
        var ends = new List<int>();
        var weights = new List<double>();
        var links = new LinkTally(groupCount);
        for (var g = 0; g < groupCount; g++)
        {
            links.Clear();
            foreach (var v in members.Of(g))
                links.Add(Neighbors(v), Strengths(v), groupOf);
            foreach (var other in links.Groups)
            {
                if (other == g)
                    continue;
                ends.Add(other);
                weights.Add(links[other]);
            }

            starts[g + 1] = ends.Count;
        }

        return new CommunityNetwork(starts, [.. ends], [.. weights], Chance.Aggregate(members, groupCount), Total);
    }

    private static CommunityNetwork Of(CsrGraph graph, NullModels chance, double total)
    {
        var ties = graph.Symmetrized();
        var n = ties.VertexCount;
        var starts = new int[n + 1];
        var ends = new int[ties.ArcCount];
        var weights = new double[ties.ArcCount];
        for (var v = 0; v < n; v++)
        {
            starts[v + 1] = starts[v] + ties.Degree(v);
            ties.Neighbors(v).CopyTo(ends.AsSpan(starts[v]));
            var row = ties.Strengths(v);
            for (var k = 0; k < row.Length; k++)
                weights[starts[v] + k] = graph.IsDirected ? row[k] : 2 * row[k];
        }

        return new CommunityNetwork(starts, ends, weights, chance, total);
    }
}
