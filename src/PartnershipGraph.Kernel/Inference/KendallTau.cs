using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>
/// Kendall's τ-b: how much more often two orders agree about a pair than disagree (Kendall 1945, by the count of Knight 1966).
/// </summary>
/// <remarks>
/// <para><c>τ_b = (C − D)/√((n₀ − n₁)(n₀ − n₂))</c> with <c>n₀ = n(n − 1)/2</c> pairs, n₁ and n₂ of them tied in x and in y, C
/// concordant and D discordant. In [−1, 1], without a unit; 1 only if the orders are the same, ties included. Ties are equal values,
/// unless a relative tolerance is given. Not-a-number is refused; infinities have their place in the order.</para>
/// <para>Undefined ("no variation") if all values of x or of y are tied, or ("too few vertices") for fewer than two. p permutes y:
/// <c>b/n!</c> with all orders, <c>(b + 1)/(M + 1)</c> with drawn ones, and since C − D is a whole number, equal is equal.
/// O(n log n) time a labeling, O(n) memory a thread. Example: (1, 2, 3) and (1, 3, 2) give (2 − 1)/3.</para>
/// </remarks>
public static class KendallTau
{
    /// <summary>The coefficient without a test.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or a value is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is out of range.</exception>
    public static GraphScore Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double tolerance = 0)
    {
        new RankCorrelationOptions { Tolerance = tolerance }.Validate();
        var (ranksX, ranksY) = RankCorrelation.Read(x, y, tolerance);
        return RankCorrelation.WhyNull(ranksX, ranksY) is { } why
            ? GraphScore.Undefined(why)
            : Score(ranksX, ranksY, new DiscordanceCount(ranksX, ranksY).Balance(RankCorrelation.AsSeen(x.Length)));
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
        var observed = new DiscordanceCount(ranksX, ranksY).Balance(RankCorrelation.AsSeen(x.Length));
        var test = Relabelings.Count(
            x.Length,
            options.Labelings,
            run,
            () => new DiscordanceCount(ranksX, ranksY),
            (count, order) => RankCorrelation.Judge(count.Balance(order), observed));
        return new RankCorrelationResult { Coefficient = Score(ranksX, ranksY, observed), Count = x.Length, Test = test };
    }

    private static GraphScore Score(RankGroups x, RankGroups y, long balance)
    {
        var pairs = (long)x.GroupOf.Length * (x.GroupOf.Length - 1) / 2;
        return new GraphScore(balance / Math.Sqrt((double)(pairs - x.TiedPairs) * (pairs - y.TiedPairs)));
    }
}
