using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Moves vertices, one after the other, to where the quality gains most, until none wants to.</summary>
internal static class LocalMoving
{
    /// <summary>Changes the state's groups in place; false if nobody moved.</summary>
    public static bool Run(CommunityNetwork network, CommunityState state, ref SplitMix random, RunContext run)
    {
        var n = network.VertexCount;
        var order = new int[n];
        for (var v = 0; v < n; v++)
            order[v] = v;
        random.Shuffle(order);

        var queue = new Queue<int>(order);
        var isQueued = new bool[n];
        Array.Fill(isQueued, true);
        var empty = new Stack<int>(Enumerable.Range(0, n).Where(g => state.Size(g) == 0));
        var links = new LinkTally(n);
        var hasMoved = false;
        for (var steps = 0; queue.TryDequeue(out var v); steps++)
        {
            if ((steps & 0xFFF) == 0)
                run.ThrowIfCancelled();
            isQueued[v] = false;
            var before = state.GroupOf[v];
            if (!MoveToBest(network, state, links, empty, v))
                continue;
            hasMoved = true;
            if (state.Size(before) == 0)
                empty.Push(before);
            foreach (var w in network.Neighbors(v))
            {
                if (isQueued[w] || state.GroupOf[w] == state.GroupOf[v])
                    continue;
                isQueued[w] = true;
                queue.Enqueue(w);
            }
        }

        return hasMoved;
    }

    private static bool MoveToBest(CommunityNetwork network, CommunityState state, LinkTally links, Stack<int> empty, int vertex)
    {
        links.Clear();
        links.Add(network.Neighbors(vertex), network.Strengths(vertex), state.GroupOf);
        var current = state.GroupOf[vertex];
        state.Leave(vertex);

        var best = current;
        var bestGain = links[current] - state.Expected(vertex, current) + state.SmallestGain;
        foreach (var group in links.Groups)
        {
            var gain = links[group] - state.Expected(vertex, group);
            if (gain <= bestGain)
                continue;
            (best, bestGain) = (group, gain);
        }

        // To be alone gains nothing, which may still be more than staying.
        if (bestGain < 0 && empty.TryPop(out var alone))
            best = alone;
        state.Join(vertex, best);
        return best != current;
    }
}
