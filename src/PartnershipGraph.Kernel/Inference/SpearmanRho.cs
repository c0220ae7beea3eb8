using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>Spearman's ρ: the correlation of two orders by mid-ranks (Spearman 1904).</summary>
/// <remarks>
/// <para>Pearson's r of the ranks, tied values sharing the mean of theirs. In [−1, 1], without a unit. Ties are equal values, unless a
/// relative tolerance is given. Not-a-number is refused; infinities have their place in the order.</para>
/// <para>Undefined ("no variation") if all values of x or of y are tied, or ("too few vertices") for fewer than two. p permutes y:
/// <c>b/n!</c> with all orders, <c>(b + 1)/(M + 1)</c> with drawn ones; doubled ranks are whole numbers, so equal is equal.
/// O(n log n) time, O(n) a labeling, O(n) memory. Example: (1, 2, 3) and (1, 3, 2) give 1/2.</para>
/// </remarks>
public static class SpearmanRho
{
    /// <summary>The coefficient without a test.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or a value is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is out of range.</exception>
    public static GraphScore Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double tolerance = 0)
    {
        new RankCorrelationOptions { Tolerance = tolerance }.Validate();
        var (ranksX, ranksY) = RankCorrelation.Read(x, y, tolerance);
        if (RankCorrelation.WhyNull(ranksX, ranksY) is { } why)
            return GraphScore.Undefined(why);
        long[] first = ranksX.CentredMidRanks(), second = ranksY.CentredMidRanks();
        return Score(first, second, Products(first, second, RankCorrelation.AsSeen(x.Length)));
    }

    /// <summary>The coefficient and its permutation test.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or a value is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static RankCorrelationResult Compute(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, RankCorrelationOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(run);
        options ??= RankCorrelationOptions.Default;
        options.Validate();
        run.Validate();
        run.ThrowIfCancelled();
        var (ranksX, ranksY) = RankCorrelation.Read(x, y, options.Tolerance);
        if (RankCorrelation.WhyNull(ranksX, ranksY) is { } why)
            return new RankCorrelationResult { Coefficient = GraphScore.Undefined(why), Count = x.Length, Test = null };
        long[] first = ranksX.CentredMidRanks(), second = ranksY.CentredMidRanks();
        var observed = Products(first, second, RankCorrelation.AsSeen(x.Length));
        var test = Relabelings.Count(
            x.Length,
            options.Labelings,
            run,
            () => 0,
            (_, order) => RankCorrelation.Judge(Products(first, second, order), observed));
        return new RankCorrelationResult { Coefficient = Score(first, second, observed), Count = x.Length, Test = test };
    }

    /// <summary>Beyond two million things a sum of products leaves 64 bits.</summary>
    private static Int128 Products(long[] x, long[] y, int[] order)
    {
        Int128 sum = 0;
        for (var k = 0; k < x.Length; k++)
            sum += x[k] * y[order[k]];
        return sum;
    }

    private static GraphScore Score(long[] x, long[] y, Int128 products)
    {
        var asSeen = RankCorrelation.AsSeen(x.Length);
        return new GraphScore((double)products / Math.Sqrt((double)Products(x, x, asSeen) * (double)Products(y, y, asSeen)));
    }
}
