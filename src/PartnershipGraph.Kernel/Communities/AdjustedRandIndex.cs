using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>How far two partitions agree on which pairs of vertices belong together, beyond what chance would give.</summary>
/// <remarks>
/// <para><c>ARI = (S − E) / ((A + B)/2 − E)</c>: S pairs together in both, A and B pairs together in each, E = A·B / C(n, 2)
/// (Hubert and Arabie 1985). 1 for the same groups, 0 on average for groups by chance with the same sizes, below 0 for less
/// than that; at least −½; no unit.</para>
/// <para>1 where the formula is 0/0: both partitions one single group, both all alone, or no pairs at all, as scikit-learn
/// has it. O(n log n) time, O(n) memory. Exact but for the last division where n is below 10⁴. Example: {0, 1}, {2, 3}
/// against {0, 2}, {1, 3} is −½.</para>
/// </remarks>
public static class AdjustedRandIndex
{
    /// <summary>Compares two partitions of the same vertices.</summary>
    /// <exception cref="ArgumentException">The partitions are of different numbers of vertices.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static double Compute(Partition first, Partition second, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var counts = Contingency.Of(first, second);
        var both = Together(counts.Cells);
        var (inFirst, inSecond) = (Together(counts.First), Together(counts.Second));
        if (both == inFirst && both == inSecond)
            return 1;
        var all = Together([counts.VertexCount]);
        var numerator = (both * all) - (inFirst * inSecond);
        return numerator / ((((inFirst + inSecond) / 2) * all) - (inFirst * inSecond));
    }

    private static double Together(int[] sizes)
    {
        var sum = 0.0;
        foreach (var size in sizes)
            sum += (double)size * (size - 1) / 2;
        return sum;
    }
}
