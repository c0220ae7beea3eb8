using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>
/// What modularity asks of a graph or of its groups taken as vertices: between i ≠ j the strength a_ij + a_ji, and for
/// each vertex the strength that leaves and that enters, ties within the group included.
/// </summary>
/// <remarks>An undirected graph is read as a directed one with every tie as two arcs.</remarks>
internal sealed class CommunityNetwork
{
    private readonly int[] offsets;
    private readonly int[] targets;
    private readonly double[] strengths;

    private CommunityNetwork(int[] offsets, int[] targets, double[] strengths, double[] outgoing, double[] incoming)
    {
        this.offsets = offsets;
        this.targets = targets;
        this.strengths = strengths;
        Outgoing = outgoing;
        Incoming = incoming;
        Total = Sums.LeftToRight(outgoing);
    }

    public int VertexCount => offsets.Length - 1;

    public double[] Outgoing { get; }

    public double[] Incoming { get; }

    /// <summary>Strength of all arcs.</summary>
    public double Total { get; }

    public ReadOnlySpan<int> Neighbors(int vertex) => targets.AsSpan(offsets[vertex]..offsets[vertex + 1]);

    public ReadOnlySpan<double> Strengths(int vertex) => strengths.AsSpan(offsets[vertex]..offsets[vertex + 1]);

    public static CommunityNetwork Of(CsrGraph graph)
    {
        var ties = graph.Symmetrized();
        var n = ties.VertexCount;
        var starts = new int[n + 1];
        var ends = new int[ties.ArcCount];
        var weights = new double[ties.ArcCount];
        var (outgoing, incoming) = (new double[n], new double[n]);
        for (var v = 0; v < n; v++)
        {
            outgoing[v] = Sums.LeftToRight(graph.Strengths(v));
            incoming[v] = Sums.LeftToRight(graph.InStrengths(v));
            starts[v + 1] = starts[v] + ties.Degree(v);
            ties.Neighbors(v).CopyTo(ends.AsSpan(starts[v]));
            var row = ties.Strengths(v);
            for (var k = 0; k < row.Length; k++)
                weights[starts[v] + k] = graph.IsDirected ? row[k] : 2 * row[k];
        }

        return new CommunityNetwork(starts, ends, weights, outgoing, incoming);
    }

    /// <summary>The groups 0 … <paramref name="groupCount"/> − 1 taken as vertices.</summary>
    public CommunityNetwork Aggregate(int[] groupOf, int groupCount)
    {
        var members = new MemberLists(groupOf, groupCount);
        var starts = new int[groupCount + 1];
        var ends = new List<int>();
        var weights = new List<double>();
        var (outgoing, incoming) = (new double[groupCount], new double[groupCount]);
        var links = new LinkTally(groupCount);
        for (var g = 0; g < groupCount; g++)
        {
            links.Clear();
            foreach (var v in members.Of(g))
            {
                outgoing[g] += Outgoing[v];
                incoming[g] += Incoming[v];
                links.Add(Neighbors(v), Strengths(v), groupOf);
            }

            foreach (var other in links.Groups)
            {
                if (other == g)
                    continue;
                ends.Add(other);
                weights.Add(links[other]);
            }

            starts[g + 1] = ends.Count;
        }

        return new CommunityNetwork(starts, [.. ends], [.. weights], outgoing, incoming);
    }
}
