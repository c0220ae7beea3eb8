using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Communities that are good in several layers at once: <see cref="Leiden"/> on <see cref="MultiplexModularity"/>.</summary>
/// <remarks>
/// A community is connected by the ties of all layers together, direction ignored; a vertex isolated in all layers is one of
/// its own. The same layers, options and <see cref="RunContext.Seed"/> give the same result at any number of threads. About
/// O(n L + m) a round; O(n L + m) memory a thread. A heuristic. Example: two triangles joined by one tie, twice the same
/// layer, are its two communities.
/// </remarks>
public static class MultiplexLeiden
{
    /// <summary>Finds communities.</summary>
    /// <exception cref="ArgumentException">Layers or weights do not fit together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static LayeredCommunities Compute(IReadOnlyList<CsrGraph> layers, MultiplexLeidenOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(layers);
        ArgumentNullException.ThrowIfNull(run);
        options ??= MultiplexLeidenOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();
        var network = MultiplexNetwork.Of(layers, options.Quality.LayerWeights, run);
        var found = LeidenSearch.Best(network, options.Quality.Resolution, options.Restarts, options.MaxIterations, run);
        var partition = Partition.FromLabels(found.GroupOf);
        return new LayeredCommunities
        {
            Partition = partition,
            Quality = MultiplexModularity.Of(network, partition, options.Quality.Resolution, run),
            Iterations = found.Rounds,
            Converged = found.Converged,
        };
    }
}
