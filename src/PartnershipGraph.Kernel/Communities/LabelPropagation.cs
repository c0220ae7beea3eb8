using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Communities in which every vertex bears the label that most of its ties lead to (Raghavan, Albert and Kumara 2007).</summary>
/// <remarks>
/// <para>Every vertex begins with a label of its own. One after the other, in an order drawn anew for each sweep, vertices
/// take the label with the largest sum of tie strengths among their neighbours; of several such labels a vertex keeps its
/// own or draws one. Sweeps go on until no label changes. A change raises the strength inside groups, so an end is sure.</para>
/// <para>Vertices of one label that do not hang together are then taken apart, so communities are connected. Direction is
/// ignored (a tie counts a_ij + a_ji); unweighted ties count 1. An isolated vertex is a community of its own; the empty
/// graph has none. The same graph, options and <see cref="RunContext.Seed"/> give the same result at any number of threads.
/// O(m) a sweep, O(n + m) memory a thread. Example: two triangles joined by one tie are, for most seeds, its two communities.</para>
/// </remarks>
public static class LabelPropagation
{
    // Strengths summed in another order differ in the last digits; such labels are tied.
    private const double slack = 1e-12;

    /// <summary>Finds communities.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static CommunityResult Compute(CsrGraph graph, LabelPropagationOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= LabelPropagationOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();

        var network = CommunityNetwork.InShares(graph, run);
        var starts = network.Total > 0 ? options.Restarts : 1;
        var found = Restarts.Best(starts, network.Total, run, (_, random, _, start) => Spread(network, options, random, start));
        return CommunityResult.Of(found, graph, options.Resolution, run);
    }

    private static FoundDivision Spread(CommunityNetwork network, LabelPropagationOptions options, SplitMix random, RunContext run)
    {
        var labels = Vertices.InOrder(network.VertexCount);
        var order = Vertices.InOrder(network.VertexCount);

        // Among unchanged neighbours a vertex keeps the label that it took: it need not be asked.
        var isChanged = new bool[labels.Length];
        Array.Fill(isChanged, true);
        var links = new LinkTally(labels.Length);
        var poll = new CancelPoll(run);
        var (sweeps, converged) = (0, false);
        for (; sweeps < (options.MaxIterations ?? int.MaxValue) && !converged; sweeps++)
        {
            converged = true;
            random.Shuffle(order);
            for (var step = 0; step < order.Length; step++)
            {
                var v = order[step];
                network.Fetch(Ahead(step, CommunityNetwork.Later), Ahead(step, CommunityNetwork.Soon), labels);
                if (!isChanged[v])
                    continue;
                var row = network.Neighbors(v);
                poll.Row(row.Length);
                links.Clear();
                links.Add(row, network.Strengths(v), labels);
                isChanged[v] = false;
                var label = Preferred(links, labels[v], ref random);
                if (label == labels[v])
                    continue;
                converged = false;
                labels[v] = label;
                foreach (var w in row)
                    isChanged[w] = true;
            }

            run.Report(Restarts.Share(sweeps + 1, options.MaxIterations));
        }

        var parts = ConnectedParts.Of(network, labels, run);
        return new FoundDivision(parts, NetworkQuality.Of(network, parts, options.Resolution, run), sweeps, converged);

        int Ahead(int step, int places) => order[Math.Min(step + places, order.Length - 1)];
    }

    private static int Preferred(LinkTally links, int own, ref SplitMix random)
    {
        var largest = 0.0;
        foreach (var label in links.Groups)
            largest = Math.Max(largest, links[label]);
        var enough = largest * (1 - slack);
        if (links[own] >= enough)
            return own;

        // Each candidate takes the place of those before it with a chance of one in their number.
        var (chosen, count) = (own, 0);
        foreach (var label in links.Groups)
        {
            if (links[label] >= enough && random.Next(++count) == 0)
                chosen = label;
        }

        return chosen;
    }
}
