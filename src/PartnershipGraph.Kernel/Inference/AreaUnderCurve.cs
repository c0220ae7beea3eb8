using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>
/// The area under the receiver operating characteristic: how often a case scores above a control (Hanley and McNeil 1982; the
/// statistic of Mann and Whitney as a share).
/// </summary>
/// <remarks>
/// <para><c>AUC = P(x₁ &gt; x₀) + ½ P(x₁ = x₀)</c> over the pairs of one case and one control, by mid-ranks:
/// <c>½ + Σ_cases (2 rank − n − 1)/(2 n₁ n₀)</c>. In [0, 1]; ½ where the score tells nothing, and where it is the same for all. Ties are equal
/// values, unless a relative tolerance is given. Not-a-number is refused.</para>
/// <para>Undefined ("too few vertices") for no things at all and ("no variation") without a case or without a control. p exchanges cases
/// and controls, among all or within strata; far is far from ½, whatever the strata make likely. All labelings up to
/// <see cref="PermutationOptions.EnumerateUpTo"/> things, drawn ones otherwise; sums of ranks are whole numbers, so equal is equal.
/// O(n log n) time and O(n) a labeling. Example: scores (1, .8, .6, .4, .2, 0) with cases 1, 2 and 4 give 8/9 and 2 of 20 labelings as
/// large.</para>
/// </remarks>
public static class AreaUnderCurve
{
    /// <summary>The area without a test.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or a score is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is out of range.</exception>
    public static GraphScore Of(ReadOnlySpan<double> scores, ReadOnlySpan<bool> cases, double tolerance = 0)
    {
        new RankCorrelationOptions { Tolerance = tolerance }.Validate();
        var (ranks, count) = Read(scores, cases, tolerance);
        return WhyNull(scores.Length, count) is { } why ? GraphScore.Undefined(why) : Score(CaseRanks.Sum(ranks, cases), count, scores.Length - count);
    }

    /// <summary>The area and its permutation test.</summary>
    /// <param name="scores">Of each thing.</param>
    /// <param name="cases">Whether it is a case.</param>
    /// <param name="strata">Within which alone labels are exchanged, by equal numbers; empty: among all.</param>
    /// <param name="options">Ties and labelings.</param>
    /// <param name="run">How it is run.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a score is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static AreaUnderCurveResult Compute(
        ReadOnlySpan<double> scores, ReadOnlySpan<bool> cases, ReadOnlySpan<int> strata, RankCorrelationOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(run);
        options ??= RankCorrelationOptions.Default;
        options.Validate();
        run.Validate();
        run.ThrowIfCancelled();
        var (ranks, count) = Read(scores, cases, options.Tolerance);
        if (!strata.IsEmpty && strata.Length != scores.Length)
        {
            throw new ArgumentException("Every thing must have a stratum, or none.", nameof(strata));
        }

        var others = scores.Length - count;
        if (WhyNull(scores.Length, count) is { } why)
        {
            return new AreaUnderCurveResult { Area = GraphScore.Undefined(why), Cases = count, Controls = others, Test = null };
        }

        return new AreaUnderCurveResult
        {
            Area = Score(CaseRanks.Sum(ranks, cases), count, others),
            Cases = count,
            Controls = others,
            Test = CaseRanks.Test(ranks, cases, options.Labelings, run, strata.IsEmpty ? null : new Strata(strata)),
        };
    }

    /// <summary>The area of samples of as many things, drawn with replacement (see <see cref="PercentileBootstrap"/>); one without a case or a control gives no number.</summary>
    /// <param name="scores">Of each thing.</param>
    /// <param name="cases">Whether it is a case.</param>
    /// <param name="draws">How many samples, at least 1.</param>
    /// <param name="tolerance">Of ties.</param>
    /// <param name="run">How it is run.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a score is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static BootstrapResult Resample(ReadOnlySpan<double> scores, ReadOnlySpan<bool> cases, int draws, double tolerance, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(run);
        new RankCorrelationOptions { Tolerance = tolerance }.Validate();
        if (scores.Length != cases.Length)
        {
            throw new ArgumentException("Every thing must have a score, and be a case or not.", nameof(cases));
        }

        var groups = RankGroups.Of(scores, tolerance, nameof(scores));
        var isCase = cases.ToArray();
        return PercentileBootstrap.Compute(scores.Length, sample => Area(groups, isCase, sample), draws, run);
    }

    /// <summary>The standard deviation of the area over all labelings of untied scores: <c>√((n₁ + n₀ + 1)/(12 n₁ n₀))</c>.</summary>
    /// <returns>NaN without a case or without a control. Ties make the true one smaller; things that go together make it larger.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0.</exception>
    public static double StandardErrorByChance(int cases, int controls)
    {
        Require.That(cases >= 0, nameof(cases), cases, "At least 0.");
        Require.That(controls >= 0, nameof(controls), controls, "At least 0.");
        return cases == 0 || controls == 0 ? double.NaN : Math.Sqrt(((double)cases + controls + 1) / (12.0 * cases * controls));
    }

    private static (long[] Ranks, int Cases) Read(ReadOnlySpan<double> scores, ReadOnlySpan<bool> cases, double tolerance) =>
        scores.Length == cases.Length
            ? (RankGroups.Of(scores, tolerance, nameof(scores)).CentredMidRanks(), cases.Count(true))
            : throw new ArgumentException("Every thing must have a score, and be a case or not.", nameof(cases));

    private static string? WhyNull(int count, int cases) =>
        count == 0 ? NullReason.TooFewVertices : cases == 0 || cases == count ? NullReason.NoVariation : null;

    /// <summary>Counted group by group; NaN without a case or without a control.</summary>
    private static double Area(RankGroups groups, bool[] isCase, int[] sample)
    {
        Span<int> cases = new int[groups.Sizes.Length], controls = new int[groups.Sizes.Length];
        foreach (var k in sample)
        {
            (isCase[k] ? cases : controls)[groups.GroupOf[k]]++;
        }

        var (won, below, all) = (0L, 0L, 0L);
        for (var g = 0; g < cases.Length; g++)
        {
            won += cases[g] * ((2 * below) + controls[g]);
            below += controls[g];
            all += cases[g];
        }

        return all == 0 || below == 0 ? double.NaN : won / (2.0 * all * below);
    }

    /// <param name="balance">2 n₁ n₀ (AUC − ½), a whole number.</param>
    /// <param name="cases">n₁.</param>
    /// <param name="controls">n₀.</param>
    private static GraphScore Score(long balance, int cases, int controls) => new(0.5 + (balance / (2.0 * cases * controls)));
}
