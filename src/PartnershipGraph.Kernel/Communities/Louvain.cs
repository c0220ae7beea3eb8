using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Communities of high modularity, found by moving vertices and then whole communities (Blondel et al. 2008).</summary>
/// <remarks>
/// <para>Vertices, in an order drawn by chance, move to the neighbouring community that gains most
/// <see cref="Modularity"/>, again and again until none wants to; then communities become the vertices of a smaller graph
/// and the same begins there, until nothing moves. Undirected or directed as the graph is (Leicht and Newman 2008);
/// unweighted ties count 1.</para>
/// <para>A community may fall apart when direction is ignored, which <see cref="Leiden"/> rules out. An isolated vertex is
/// a community of its own, and so is every vertex of a graph without ties; the empty graph has none. The same graph,
/// options and <see cref="RunContext.Seed"/> give the same result at any number of threads. About O(m) a level; O(n + m)
/// memory a thread. A heuristic. Example: two triangles joined by one tie are its two communities.</para>
/// </remarks>
public static class Louvain
{
    /// <summary>Finds communities.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static CommunityResult Compute(CsrGraph graph, LouvainOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= LouvainOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();

        var network = CommunityNetwork.InShares(graph, run);
        var starts = network.Total > 0 ? options.Restarts : 1;
        var found = Restarts.Best(starts, network.Total, run, (_, random, _, start) => Climb(network, options, random, start));
        return CommunityResult.Of(found, graph, options.Resolution, run);
    }

    private static FoundDivision Climb(CommunityNetwork network, LouvainOptions options, SplitMix random, RunContext run)
    {
        var (level, workspace) = (network, new LevelWorkspace());
        var communities = Vertices.InOrder(network.VertexCount);
        var (levels, converged) = (0, false);
        for (; levels < (options.MaxIterations ?? int.MaxValue) && !converged; levels++)
        {
            run.ThrowIfCancelled();
            var state = CommunityState.Of(level, Vertices.InOrder(level.VertexCount), options.Resolution);
            converged = !LocalMoving.Run(level, state, workspace, ref random, run);
            if (converged)
                continue;
            while (LocalMoving.Run(level, state, workspace, ref random, run))
                run.ThrowIfCancelled();

            var (groupOf, count) = GroupNumbers.Of(state.GroupOf);
            communities = Array.ConvertAll(communities, v => groupOf[v]);
            level = level.Aggregate(groupOf, count, workspace, run);
            run.Report(Restarts.Share(levels + 1, options.MaxIterations));
        }

        return new FoundDivision(communities, NetworkQuality.Of(network, communities, options.Resolution, run), levels, converged);
    }
}
