namespace PartnershipGraph.Kernel.Inference;

/// <summary>Quantiles of a sample, between neighbours in proportion (Hyndman and Fan's type 7).</summary>
internal static class Quantiles
{
    /// <param name="sorted">The sample, from the smallest.</param>
    /// <param name="share">From 0 (the smallest) to 1 (the largest).</param>
    /// <returns>NaN for an empty sample.</returns>
    public static double Of(ReadOnlySpan<double> sorted, double share)
    {
        if (sorted.IsEmpty)
        {
            return double.NaN;
        }

        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
