using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>
/// Splits each community into parts that hang together: from single vertices, those well tied to their community join
/// a part that is so too, never at a loss and by chance in proportion to the gain.
/// </summary>
internal static class Refinement
{
    /// <summary>The part of each vertex, numbered from 0 without gaps, and how many parts there are.</summary>
    public static (int[] PartOf, int Count) Run(
        CommunityNetwork network, int[] communityOf, double resolution, ref SplitMix random, RunContext run)
    {
        var n = network.VertexCount;
        var partOf = new int[n];
        for (var v = 0; v < n; v++)
            partOf[v] = v;
        var parts = new CommunityState(network, partOf, resolution);
        var whole = (Outgoing: new double[network.Chance.Count], Incoming: new double[network.Chance.Count]);
        var toRest = new double[n];
        var links = new LinkTally(n);
        var members = new MemberLists(communityOf, n);
        for (var community = 0; community < n; community++)
        {
            var group = members.Of(community);
            if (group.Length < 2)
                continue;
            Array.Clear(whole.Outgoing);
            Array.Clear(whole.Incoming);
            Merge(network, communityOf, group, parts, toRest, links, whole, ref random, run);
        }

        return GroupNumbers.Of(partOf);
    }

    private static void Merge(
        CommunityNetwork network,
        int[] communityOf,
        Span<int> community,
        CommunityState parts,
        double[] toRest,
        LinkTally links,
        (double[] Outgoing, double[] Incoming) whole,
        ref SplitMix random,
        RunContext run)
    {
        foreach (var v in community)
        {
            network.Chance.AddTo(v, 1, whole.Outgoing, whole.Incoming);
            toRest[v] = WithinCommunity(network, communityOf, v);
        }

        random.Shuffle(community);
        for (var step = 0; step < community.Length; step++)
        {
            if ((step & 0xFFF) == 0)
                run.ThrowIfCancelled();
            var v = community[step];

            // Only a vertex still alone may move, so that no part is ever torn.
            var own = parts.GroupOf[v];
            if (parts.Size(own) != 1 || toRest[own] < parts.ExpectedToRest(own, whole.Outgoing, whole.Incoming))
                continue;
            links.Clear();
            links.Add(network.Neighbors(v), network.Strengths(v), parts.GroupOf);
            parts.Leave(v);
            var chosen = Draw(network, communityOf, parts, toRest, links, v, whole, ref random);
            parts.Join(v, chosen);
            if (chosen != own)
                toRest[chosen] += toRest[own] - (2 * links[chosen]);
        }
    }

    private static int Draw(
        CommunityNetwork network,
        int[] communityOf,
        CommunityState parts,
        double[] toRest,
        LinkTally links,
        int vertex,
        (double[] Outgoing, double[] Incoming) whole,
        ref SplitMix random)
    {
        var chosen = parts.GroupOf[vertex];
        var sum = 0.0;
        foreach (var part in links.Groups)
        {
            // A part bears the number of one of its members, so it lies in that member's community.
            if (communityOf[part] != communityOf[vertex] || toRest[part] < parts.ExpectedToRest(part, whole.Outgoing, whole.Incoming))
                continue;
            var gain = links[part] - parts.Expected(vertex, part);
            if (gain <= 0)
                continue;

            // Each candidate takes the place of those before it with its share of the sum so far.
            sum += gain;
            if (random.NextDouble() * sum < gain)
                chosen = part;
        }

        return chosen;
    }

    private static double WithinCommunity(CommunityNetwork network, int[] communityOf, int vertex)
    {
        var row = network.Neighbors(vertex);
        var weights = network.Strengths(vertex);
        var sum = 0.0;
        for (var k = 0; k < row.Length; k++)
        {
            if (communityOf[row[k]] == communityOf[vertex])
                sum += weights[k];
        }

        return sum;
    }
}
