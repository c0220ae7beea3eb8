using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>What both rank correlations have in common: what they are undefined for, and whole numbers that are compared exactly.</summary>
internal static class RankCorrelation
{
    /// <summary>Reads both orders.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or a value is not a number.</exception>
    public static (RankGroups X, RankGroups Y) Read(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double tolerance)
    {
        if (x.Length != y.Length)
            throw new ArgumentException("Both orders must be of the same things.", nameof(y));
        return (RankGroups.Of(x, tolerance, nameof(x)), RankGroups.Of(y, tolerance, nameof(y)));
    }

    /// <summary>Why there is no coefficient; null if there is one.</summary>
    public static string? WhyNull(RankGroups x, RankGroups y)
    {
        if (x.GroupOf.Length < 2)
            return NullReason.TooFewVertices;
        return x.Sizes.Length < 2 || y.Sizes.Length < 2 ? NullReason.NoVariation : null;
    }

    /// <summary>How extreme a labeling is by a whole number whose mean over all labelings is 0.</summary>
    public static Extremes Judge(Int128 statistic, Int128 observed)
    {
        var extremes = Extremes.None;
        if (statistic >= observed)
            extremes |= Extremes.Upper;
        if (statistic <= observed)
            extremes |= Extremes.Lower;
        if (Int128.Abs(statistic) >= Int128.Abs(observed))
            extremes |= Extremes.Far;
        return extremes;
    }

    public static int[] AsSeen(int count) => [.. Enumerable.Range(0, count)];
}
