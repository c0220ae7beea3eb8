using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>The value below which a share of others lies, between neighbours in proportion (type 7 of Hyndman and Fan 1996).</summary>
/// <remarks>
/// At place <c>q (n − 1)</c> of the sorted values, counted from 0; in their unit and range. NaN if there are none. O(1).
/// Example: the .25 quantile of (1, 2, 3) is 1.5.
/// </remarks>
public static class Quantiles
{
    /// <summary>The quantile of values in ascending order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not in [0, 1].</exception>
    public static double Of(ReadOnlySpan<double> sorted, double share)
    {
        Require.That(share is >= 0 and <= 1, nameof(share), share, "From 0 to 1.");
        if (sorted.IsEmpty)
            return double.NaN;
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
