using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Brokerage;

/// <summary>The pairs a → v → b without a → b of one source a after the other, each put down to its broker v. Serves one thread.</summary>
internal sealed class BrokeredPairs
{
    /// <summary>Numbers kept for each vertex, one a role, in the order of <see cref="BrokerageResult"/>.</summary>
    public const int Roles = 5;

    private readonly CsrGraph graph;
    private readonly int[] groupOf;
    private readonly int[] tiedTo;
    private readonly int[]? brokers;

    public BrokeredPairs(CsrGraph graph, int[] groupOf, bool weighted)
    {
        this.graph = graph;
        this.groupOf = groupOf;
        tiedTo = new int[graph.VertexCount];
        Array.Fill(tiedTo, -1);
        brokers = weighted ? new int[graph.VertexCount] : null;
    }

    /// <summary>Adds the pairs of a source to <paramref name="sums"/>, <see cref="Roles"/> numbers a vertex.</summary>
    public void AddTo(double[] sums, int source)
    {
        var row = graph.Neighbors(source);
        var weights = graph.Strengths(source);
        foreach (var target in row)
            tiedTo[target] = source;
        tiedTo[source] = source;

        CountBrokers(row);
        for (var k = 0; k < row.Length; k++)
        {
            var onward = graph.Neighbors(row[k]);
            var onwardWeights = graph.Strengths(row[k]);
            for (var l = 0; l < onward.Length; l++)
            {
                if (tiedTo[onward[l]] == source)
                    continue;
                var share = brokers is null ? 1 : Math.Min(weights[k], onwardWeights[l]) / brokers[onward[l]];
                sums[(Roles * row[k]) + Role(groupOf[source], groupOf[row[k]], groupOf[onward[l]])] += share;
            }
        }
    }

    private void CountBrokers(ReadOnlySpan<int> row)
    {
        if (brokers is null)
            return;
        foreach (var broker in row)
        {
            foreach (var target in graph.Neighbors(broker))
                brokers[target] = 0;
        }

        foreach (var broker in row)
        {
            foreach (var target in graph.Neighbors(broker))
                brokers[target]++;
        }
    }

    private static int Role(int source, int broker, int target)
    {
        if (source == target)
            return broker == source ? 0 : 1;
        if (broker == target)
            return 2;
        return broker == source ? 3 : 4;
    }
}
