using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>How much each of two partitions tells of the other, as a share of the mean of what they tell by themselves.</summary>
/// <remarks>
/// <para><c>NMI = I(X, Y) / ((H(X) + H(Y)) / 2)</c> with natural logarithms: mutual information over the arithmetic mean of
/// the entropies (Danon et al. 2005; Strehl and Ghosh 2002 take the geometric one). Between 0, independent, and 1, the same
/// groups; no unit.</para>
/// <para>Where both partitions are one single group, or there are no vertices, it is 1: they say the same, as scikit-learn
/// has it. Where only one is a single group it is 0. O(n log n) time, O(n) memory. Example: {0, 1}, {2, 3} against
/// {0, 2}, {1, 3} is 0.</para>
/// </remarks>
public static class NormalizedMutualInformation
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
        if (counts.First.Length <= 1 && counts.Second.Length <= 1)
            return 1;
        var mean = (Entropy.Of(counts.First, counts.VertexCount) + Entropy.Of(counts.Second, counts.VertexCount)) / 2;

        // Rounding may leave a last digit beyond the range.
        return Math.Clamp(Entropy.Shared(counts) / mean, 0, 1);
    }
}
