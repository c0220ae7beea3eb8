using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>The merging of <see cref="Refinement"/>, community by community.</summary>
/// <param name="network">The network.</param>
/// <param name="communityOf">The community of each vertex.</param>
/// <param name="parts">Every vertex alone under its own number.</param>
/// <param name="isDrawn">Whether a part is drawn by chance in proportion to the gain; else that of largest gain is joined.</param>
/// <param name="workspace">What nobody else uses meanwhile.</param>
internal sealed class PartMerging<TChance>(CommunityNetwork network, int[] communityOf, CountedState<TChance> parts, bool isDrawn, LevelWorkspace workspace)
    where TChance : struct, IChanceSums
{
    private readonly double[] toRest = workspace.Numbers(communityOf.Length);
    private readonly LinkTally links = workspace.Links(communityOf.Length);

    /// <summary>Changes the groups of the parts in place.</summary>
    public void Run(ref SplitMix random, RunContext run)
    {
        var n = communityOf.Length;
        var members = new MemberLists(communityOf, n);
        var poll = new CancelPoll(run);
        for (var community = 0; community < n; community++)
        {
            var group = members.Of(community);
            if (group.Length < 2)
                continue;
            parts.Chance.BeginWhole();
            for (var k = 0; k < group.Length; k++)
            {
                network.Fetch(
                    members.Ahead(community, k, CommunityNetwork.Later), members.Ahead(community, k, CommunityNetwork.Soon), communityOf);
                parts.Chance.AddToWhole(group[k]);
                toRest[group[k]] = WithinCommunity(group[k], ref poll);
            }

            random.Shuffle(group);
            Merge(group, ref random, ref poll);
        }
    }

    private void Merge(ReadOnlySpan<int> community, ref SplitMix random, ref CancelPoll poll)
    {
        foreach (var v in community)
        {
            // Only a vertex still alone may move, so that no part is ever torn.
            var own = parts.GroupOf[v];
            if (parts.Size(own) != 1 || toRest[own] < parts.Chance.ExpectedToRest(own))
                continue;
            LinkWithinCommunity(v, ref poll);
            parts.Leave(v);
            var chosen = Choose(v, own, ref random);
            parts.Join(v, chosen);
            if (chosen != own)
                toRest[chosen] += toRest[own] - (2 * links[chosen]);
        }
    }

    private int Choose(int vertex, int own, ref SplitMix random)
    {
        var chosen = own;
        var (sum, largest) = (0.0, 0.0);
        foreach (var part in links.Groups)
        {
            if (toRest[part] < parts.Chance.ExpectedToRest(part))
                continue;
            var gain = links[part] - parts.Chance.Expected(vertex, part);
            if (gain <= 0)
                continue;

            // Each candidate takes the place of those before it with its share of the sum so far.
            sum += gain;
            if (isDrawn ? random.NextDouble() * sum < gain : gain > largest)
                (chosen, largest) = (part, gain);
        }

        return chosen;
    }

    private void LinkWithinCommunity(int vertex, ref CancelPoll poll)
    {
        var row = network.Neighbors(vertex);
        poll.Row(row.Length);
        var weights = network.Strengths(vertex);
        var community = communityOf[vertex];
        links.Clear();
        for (var k = 0; k < row.Length; k++)
        {
            if (communityOf[row[k]] == community)
                links.Add(parts.GroupOf[row[k]], weights[k]);
        }
    }

    private double WithinCommunity(int vertex, ref CancelPoll poll)
    {
        var row = network.Neighbors(vertex);
        poll.Row(row.Length);
        var weights = network.Strengths(vertex);
        var community = communityOf[vertex];
        var sum = 0.0;
        for (var k = 0; k < row.Length; k++)
        {
            if (communityOf[row[k]] == community)
                sum += weights[k];
        }

        return sum;
    }
}
