using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Communities that last through consecutive slices of time: <see cref="Leiden"/> on <see cref="TemporalModularity"/>.</summary>
/// <remarks>
/// Vertex v of slice s is s·n + v in the partition, so a vertex may change its community from slice to slice; a community is
/// connected by ties, direction ignored, and by couplings. A vertex isolated in all slices is a community of its own through
/// all of them. The same slices, options and <see cref="RunContext.Seed"/> give the same result at any number of threads.
/// About O(n L + m) a round; O(n L² + m) memory a thread. A heuristic. Example: two triangles joined by one tie, in each of
/// two slices, are two communities of six.
/// </remarks>
public static class TemporalLeiden
{
    /// <summary>Finds communities.</summary>
    /// <exception cref="ArgumentException">The slices differ in their number of vertices.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static LayeredCommunities Compute(IReadOnlyList<CsrGraph> slices, TemporalLeidenOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(slices);
        ArgumentNullException.ThrowIfNull(run);
        options ??= TemporalLeidenOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();
        var network = TemporalNetwork.Of(slices, options.Quality.Coupling, run);
        var found = LeidenSearch.Best(network, options.Quality.Resolution, options.Restarts, options.MaxIterations, run);
        var partition = Partition.FromLabels(found.GroupOf);
        return new LayeredCommunities
        {
            Partition = partition,
            Quality = TemporalModularity.Of(network, partition, options.Quality.Resolution, run),
            Iterations = found.Rounds,
            Converged = found.Converged,
        };
    }
}
