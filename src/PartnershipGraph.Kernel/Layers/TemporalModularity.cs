using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>How good a partition of vertices in consecutive slices of time is, where staying in a group counts too (Mucha et al. 2010).</summary>
/// <remarks>
/// <para><c>Q = 1/2µ [Σ_s Σ_ij (A_ijs − γ k_is k_js / 2m_s) δ(g_is, g_js) + 2ω Σ_s Σ_i δ(g_is, g_i,s+1)]</c>, with
/// <c>2µ = Σ_s 2m_s + 2ω n (L − 1)</c>: each slice against what chance would give in it, and ω for every vertex that keeps
/// its group from one slice to the next. In directed slices k_i^out k_j^in / m_s (Leicht and Newman 2008), with arcs counted
/// once. At most 1; no unit.</para>
/// <para>The partition is of n·L vertices, vertex v of slice s under the number s·n + v. Unweighted ties count 1. A slice
/// without ties counts by its couplings alone; undefined ("no ties") where no slice has ties. O(n L² + m) time and memory.
/// Example: two vertices tied in both of two slices, all in one group, ω = 1: 2µ = 8, Q = 4/8.</para>
/// </remarks>
public static class TemporalModularity
{
    /// <summary>Computes it for a partition of the vertices of all slices.</summary>
    /// <exception cref="ArgumentException">Slices and the partition do not fit together.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(
        IReadOnlyList<CsrGraph> slices, Partition partition, TemporalOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(slices);
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentNullException.ThrowIfNull(run);
        options ??= TemporalOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();
        var network = TemporalNetwork.Of(slices, options.Coupling, run);
        return partition.VertexCount == network.VertexCount
            ? Of(network, partition, options.Resolution, run)
            : throw new ArgumentException("The partition is not of the vertices of all slices.", nameof(partition));
    }

    internal static GraphScore Of(CommunityNetwork network, Partition partition, double resolution, RunContext run) =>
        Array.Exists(network.Chance.Factors, factor => factor > 0)
            ? new GraphScore(NetworkQuality.Of(network, partition.GroupOf.ToArray(), resolution, run) / network.Total)
            : GraphScore.Undefined(NullReason.NoTies);
}
