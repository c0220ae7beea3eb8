using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>How good one partition is for several layers of ties among the same vertices: the sum of its modularities.</summary>
/// <remarks>
/// <para><c>Q = Σ_l w_l Q_l</c>, Q_l the <see cref="Modularity"/> of the partition in layer l, each against what chance
/// would give in that layer, w_l its weight (in the way of Traag and Bruggeman 2009, who weigh layers of either sign). At
/// most Σ w_l, for γ = 1 at least −½ Σ w_l; no unit.</para>
/// <para>Each layer counts strengths and direction as it has them. A layer without ties adds nothing; undefined ("no ties")
/// where no layer that counts has any. O(n L + m) time and memory. Example: two triangles joined by one tie, twice the same
/// layer: 2 · .357.</para>
/// </remarks>
public static class MultiplexModularity
{
    /// <summary>Computes it for a partition of the vertices.</summary>
    /// <exception cref="ArgumentException">Layers, weights or the partition do not fit together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(
        IReadOnlyList<CsrGraph> layers, Partition partition, MultiplexOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(layers);
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentNullException.ThrowIfNull(run);
        options ??= MultiplexOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();
        var network = MultiplexNetwork.Of(layers, options.LayerWeights, run);
        return partition.VertexCount == network.VertexCount
            ? Of(network, partition, options.Resolution, run)
            : throw new ArgumentException("The partition is of another number of vertices.", nameof(partition));
    }

    internal static GraphScore Of(CommunityNetwork network, Partition partition, double resolution, RunContext run) => network.Total > 0
        ? new GraphScore(NetworkQuality.Of(network, partition.GroupOf.ToArray(), resolution, run))
        : GraphScore.Undefined(NullReason.NoTies);
}
