namespace PartnershipGraph.Benchmarks.Comparison.Digests;

/// <summary>The middle of some numbers; of two middles their mean.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> numbers)
    {
        double[] sorted = [.. numbers.Order()];
        if (sorted.Length == 0)
            throw new ArgumentException("There is no middle of nothing.", nameof(numbers));
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
