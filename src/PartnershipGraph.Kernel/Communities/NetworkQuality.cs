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
        var n = groupOf.Length;
        var inside = 0.0;
        var poll = new CancelPoll(run);
        for (var v = 0; v < n; v++)
        {
            var row = network.Neighbors(v);
            poll.Row(row.Length);
            var weights = network.Strengths(v);
            for (var k = 0; k < row.Length; k++)
                inside += groupOf[row[k]] == groupOf[v] ? weights[k] / 2 : 0;
        }

        return inside - (resolution * Expected(network.Chance, groupOf));
    }

    /// <summary>What chance would put inside groups.</summary>
    private static double Expected(NullModels chance, int[] groupOf)
    {
        var (n, models) = (groupOf.Length, chance.Count);
        var outgoing = new double[checked(n * models)];
        var isOneArray = chance.IsSingle && chance.IsBalanced;
        var incoming = isOneArray ? outgoing : new double[outgoing.Length];
        for (var v = 0; v < n; v++)
        {
            var at = groupOf[v] * models;
            if (isOneArray)
                outgoing[at] += chance.AllOutgoing[v];
            else
                chance.AddTo(v, 1, outgoing.AsSpan(at, models), incoming.AsSpan(at, models));
        }

        var expected = 0.0;
        for (var i = 0; i < outgoing.Length; i++)
            expected += outgoing[i] * incoming[i] * chance.Factors[i % models];
        return expected;
    }
}
