using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Communities of high modularity, each of them connected (Traag, Waltman and van Eck 2019).</summary>
/// <remarks>
/// <para>A round moves vertices to the neighbouring community that gains most, splits each community into well-connected
/// parts, makes the parts vertices of a smaller graph and goes on there. Rounds follow until one improves nothing. The
/// quality is <see cref="Modularity"/>, undirected or directed as the graph is; unweighted ties count 1.</para>
/// <para>A part is joined with a chance in proportion to its gain, where the paper has an exponential: plain arithmetic
/// draws the same on every machine. Every other start begins with as many groups drawn by chance as the best result has.
/// The same graph, options and <see cref="RunContext.Seed"/> give the same result.</para>
/// <para>Communities are connected when direction is ignored; an isolated vertex is one of its own, and so is every vertex
/// of a graph without ties. The empty graph has none. About O(m) a round, O(n + m) memory. A heuristic: it finds good
/// partitions, and no proof that they are the best. Example: two triangles joined by one tie are its two communities.</para>
/// </remarks>
public static class Leiden
{
    /// <summary>Finds communities.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static CommunityResult Compute(CsrGraph graph, LeidenOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= LeidenOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();

        var quality = new ModularityOptions { Resolution = options.Resolution };
        var network = CommunityNetwork.Of(graph);
        var seeds = new SplitMix((ulong)run.Seed);
        CommunityResult? best = null;
        for (var restart = 0; restart < options.Restarts; restart++)
        {
            var start = new LeidenStart(network, options.Resolution, new SplitMix(seeds.NextBits()), run);
            if (restart % 2 == 1)
                start.Scatter(best!.Partition.GroupCount);
            var converged = start.Improve(options.MaxIterations, out var rounds);
            var partition = Partition.FromLabels(start.Communities);
            var score = Modularity.Compute(graph, partition, quality, run);

            // Sums in another order differ in the last digits; only a real gain unseats an earlier start.
            if (best is null || score.Value > best.Modularity.Value + 1e-12)
                best = new CommunityResult { Partition = partition, Modularity = score, Iterations = rounds, Converged = converged };
            run.Report((restart + 1.0) / options.Restarts);
            if (graph.ArcCount == 0)
                break;
        }

        return best!;
    }
}
