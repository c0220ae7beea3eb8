namespace PartnershipGraph.Kernel.Communities;

/// <summary>Who is in which group of a network, with the groups' strengths kept up as vertices move.</summary>
/// <remarks>Group numbers are those of vertices: there are as many, most of them empty in time.</remarks>
internal sealed class CommunityState
{
    // In shares of the network's strength: a gain below it is rounding, and chasing it could go round in circles.
    private const double smallestShare = 1e-14;

    private readonly NullModels chance;
    private readonly int models;
    private readonly double[] factors;
    private readonly double[] outgoing;
    private readonly double[] incoming;
    private readonly int[] sizes;

    public CommunityState(CommunityNetwork network, int[] groupOf, double resolution)
    {
        chance = network.Chance;
        models = chance.Count;
        GroupOf = groupOf;
        factors = Array.ConvertAll(chance.Factors, factor => resolution * factor);
        outgoing = new double[groupOf.Length * models];
        incoming = new double[groupOf.Length * models];
        sizes = new int[groupOf.Length];
        SmallestGain = smallestShare * network.Total * Math.Max(1, resolution);
        for (var v = 0; v < groupOf.Length; v++)
            Join(v, groupOf[v]);
    }

    public int[] GroupOf { get; }

    /// <summary>What a move must gain at least.</summary>
    public double SmallestGain { get; }

    public int Size(int group) => sizes[group];

    public void Join(int vertex, int group)
    {
        GroupOf[vertex] = group;
        chance.AddTo(vertex, 1, Part(outgoing, group), Part(incoming, group));
        sizes[group]++;
    }

    public void Leave(int vertex)
    {
        var group = GroupOf[vertex];
        sizes[group]--;
        if (sizes[group] > 0)
        {
            chance.AddTo(vertex, -1, Part(outgoing, group), Part(incoming, group));
            return;
        }

        // An empty group is exactly empty, whatever rounding has left behind.
        Part(outgoing, group).Clear();
        Part(incoming, group).Clear();
    }

    /// <summary>The strength that chance puts between a vertex and a group it is not in, both ways, times the resolution.</summary>
    public double Expected(int vertex, int group)
    {
        var kinds = chance.Of(vertex);
        var leaving = chance.Outgoing(vertex);
        var entering = chance.Incoming(vertex);
        var sum = 0.0;
        for (var e = 0; e < kinds.Length; e++)
        {
            var at = (group * models) + kinds[e];
            sum += factors[kinds[e]] * ((leaving[e] * incoming[at]) + (entering[e] * outgoing[at]));
        }

        return sum;
    }

    /// <summary>The same between a group and the rest of a larger one around it.</summary>
    public double ExpectedToRest(int part, ReadOnlySpan<double> wholeOutgoing, ReadOnlySpan<double> wholeIncoming)
    {
        var sum = 0.0;
        for (var k = 0; k < models; k++)
        {
            var at = (part * models) + k;
            sum += factors[k]
                * ((outgoing[at] * (wholeIncoming[k] - incoming[at])) + (incoming[at] * (wholeOutgoing[k] - outgoing[at])));
        }

        return sum;
    }

    private Span<double> Part(double[] sums, int group) => sums.AsSpan(group * models, models);
}
