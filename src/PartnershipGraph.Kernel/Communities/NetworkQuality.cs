using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>How good a division of a network's vertices is, loops i = i of chance included.</summary>
internal static class NetworkQuality
{
    /// <summary>
    /// Strength inside groups less what chance would put there, in the network's own unit. Groups have numbers below that
    /// of vertices. O(n K + m) for K models.
    /// </summary>
    public static double Of(CommunityNetwork network, int[] groupOf, double resolution, RunContext run)
    {
        var (n, models) = (groupOf.Length, network.Chance.Count);
        var (inside, outgoing, incoming) = (0.0, new double[checked(n * models)], new double[checked(n * models)]);
        var poll = new CancelPoll(run);
        for (var v = 0; v < n; v++)
        {
            var row = network.Neighbors(v);
            poll.Row(row.Length);
            var weights = network.Strengths(v);
            for (var k = 0; k < row.Length; k++)
                inside += groupOf[row[k]] == groupOf[v] ? weights[k] / 2 : 0;
            var at = groupOf[v] * models;
            network.Chance.AddTo(v, 1, outgoing.AsSpan(at, models), incoming.AsSpan(at, models));
        }

        var expected = 0.0;
        for (var i = 0; i < outgoing.Length; i++)
            expected += outgoing[i] * incoming[i] * network.Chance.Factors[i % models];
        return inside - (resolution * expected);
    }
}
