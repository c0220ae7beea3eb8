using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Communities of high quality, each of them connected (Traag, Waltman and van Eck 2019).</summary>
/// <remarks>
/// <para>A round moves vertices to the neighbouring community that gains most, splits each community into well-connected
/// parts, makes the parts vertices of a smaller graph and goes on there. Rounds follow until two improve nothing. The
/// quality is <see cref="Communities.Modularity"/>, undirected or directed as the graph is (Leicht and Newman 2008), or
/// that of the constant Potts model, <c>Σ_c [L_c − γ n_c (n_c − 1)/2]</c>, without the half if directed: L_c the strength
/// inside community c, n_c its vertices (Traag, Van Dooren and Nesterov 2011). Unweighted ties count 1.</para>
/// <para>A part is joined with a chance in proportion to its gain, where the paper has an exponential: plain arithmetic
/// draws the same on every machine; in graphs of more than 4,096 vertices the first two rounds take the part of largest gain
/// without a draw. Of many starts some begin from single vertices, some from groups drawn by chance, and
/// some from the best division so far, shaken. The same graph, options and <see cref="RunContext.Seed"/> give the same
/// result at any number of threads.</para>
/// <para>Communities are connected when direction is ignored; an isolated vertex is one of its own, and so is every vertex
/// of a graph without ties. The empty graph has none. About O(m) a round; O(n + m) memory a thread. A heuristic: it finds
/// good partitions, and no proof that they are the best. Example: two triangles joined by one tie are its two communities.</para>
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

        var isModularity = options.Quality == CommunityQuality.Modularity;
        var network = isModularity ? CommunityNetwork.InShares(graph, run) : CommunityNetwork.OfPairs(graph, run);
        var found = LeidenSearch.Best(network, options.Resolution, options.Restarts, options.MaxIterations, run);
        return CommunityResult.Of(found, graph, isModularity ? options.Resolution : 1, run);
    }
}
