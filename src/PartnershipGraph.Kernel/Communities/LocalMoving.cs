using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Moves vertices, one after the other, to where the quality gains most, until none wants to.</summary>
/// <remarks>Only vertices are visited again one of whose neighbours has left for another group.</remarks>
internal static class LocalMoving
{
    /// <summary>Changes the state's groups in place; false if nobody moved.</summary>
    public static bool Run(CommunityNetwork network, CommunityState state, LevelWorkspace workspace, ref SplitMix random, RunContext run) => state switch
    {
        CountedState<BalancedChance> balanced => Run(network, balanced, workspace, ref random, run),
        CountedState<DirectedChance> directed => Run(network, directed, workspace, ref random, run),
        _ => Run(network, (CountedState<SeveralChances>)state, workspace, ref random, run),
    };

    private static bool Run<TChance>(
        CommunityNetwork network, CountedState<TChance> state, LevelWorkspace workspace, ref SplitMix random, RunContext run)
        where TChance : struct, IChanceSums
    {
        var n = network.VertexCount;
        var order = Vertices.InOrder(n);
        random.Shuffle(order);
        var queue = new VertexQueue(order);
        var empty = EmptyGroups(state, n);
        var links = workspace.Links(n);
        var hasMoved = false;
        var poll = new CancelPoll(run);
        while (queue.TryTake(out var v))
        {
            network.Fetch(queue.Ahead(CommunityNetwork.Later), queue.Ahead(CommunityNetwork.Soon), state.GroupOf);
            var row = network.Neighbors(v);
            poll.Row(row.Length);
            var before = state.GroupOf[v];
            links.Clear();
            links.Add(row, network.Strengths(v), state.GroupOf);
            var after = MoveToBest(state, links, empty, v);
            if (after == before)
                continue;
            hasMoved = true;
            if (state.Size(before) == 0)
                empty.Push(before);
            foreach (var w in row)
            {
                if (!queue.IsWaiting(w) && state.GroupOf[w] != after)
                    queue.Add(w);
            }
        }

        return hasMoved;
    }

    private static Stack<int> EmptyGroups<TChance>(CountedState<TChance> state, int n)
        where TChance : struct, IChanceSums
    {
        var empty = new Stack<int>();
        for (var g = 0; g < n; g++)
        {
            if (state.Size(g) == 0)
                empty.Push(g);
        }

        return empty;
    }

    private static int MoveToBest<TChance>(CountedState<TChance> state, LinkTally links, Stack<int> empty, int vertex)
        where TChance : struct, IChanceSums
    {
        var current = state.GroupOf[vertex];
        state.Leave(vertex);

        var best = current;
        ref var chance = ref state.Chance;
        var bestGain = links[current] - chance.Expected(vertex, current) + state.SmallestGain;
        foreach (var group in links.Groups)
        {
            // Chance only takes away: most groups are ruled out by their links alone.
            var strength = links[group];
            if (strength <= bestGain)
                continue;
            var gain = strength - chance.Expected(vertex, group);
            if (gain <= bestGain)
                continue;
            (best, bestGain) = (group, gain);
        }

        // To be alone gains nothing, which may still be more than staying.
        if (bestGain < 0 && empty.TryPop(out var alone))
            best = alone;
        state.Join(vertex, best);
        return best;
    }
}
