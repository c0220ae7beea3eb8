using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>How often a case scores above a control of its own stratum: <see cref="AreaUnderCurve"/> where only like is held against like.</summary>
/// <remarks>
/// <para><c>Σ_s Σ pairs of s (1 if x₁ &gt; x₀, ½ if equal) / Σ_s n₁ₛ n₀ₛ</c>: each stratum counts by its pairs (a case and a control), by
/// mid-ranks within it. In [0, 1]; ½ where the score tells nothing. Ties are equal values, unless a relative tolerance is given.
/// Not-a-number is refused.</para>
/// <para>Undefined ("too few vertices") for no things at all and ("no variation") where no stratum has a case and a control. p exchanges
/// labels within strata, so that far from ½ is far from what chance gives on average. O(n log n) time and O(n) a labeling. Example:
/// scores (3, 1, 10, 9, 8) with cases 1 and 4 in strata (a, a, b, b, b) give (1 + 1)/(1 + 2) = 2/3.</para>
/// </remarks>
public static class AreaWithinStrata
{
    /// <summary>The area and its permutation test.</summary>
    /// <param name="scores">Of each thing.</param>
    /// <param name="cases">Whether it is a case.</param>
    /// <param name="strata">Its stratum, by equal numbers.</param>
    /// <param name="options">Ties and labelings.</param>
    /// <param name="run">How it is run.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a score is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static AreaWithinStrataResult Compute(
        ReadOnlySpan<double> scores, ReadOnlySpan<bool> cases, ReadOnlySpan<int> strata, RankCorrelationOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(run);
        options ??= RankCorrelationOptions.Default;
        options.Validate();
        run.Validate();
        run.ThrowIfCancelled();
        if (scores.Length != cases.Length || scores.Length != strata.Length)
        {
            throw new ArgumentException("Every thing must have a score and a stratum, and be a case or not.", nameof(strata));
        }

        var isCase = cases.ToArray();
        var (ranks, pairs) = RanksWithin(scores, isCase, strata, options.Tolerance);
        if (pairs == 0)
        {
            var why = scores.Length == 0 ? NullReason.TooFewVertices : NullReason.NoVariation;
            return new AreaWithinStrataResult { Area = GraphScore.Undefined(why), Pairs = 0, Test = null };
        }

        return new AreaWithinStrataResult
        {
            Area = new GraphScore(0.5 + (CaseRanks.Sum(ranks, cases) / (2.0 * pairs))),
            Pairs = pairs,
            Test = CaseRanks.Test(ranks, cases, options.Labelings, run, new Strata(strata)),
        };
    }

    /// <summary>Centred mid-ranks of each stratum by itself, 0 where it has no pair, and the number of pairs.</summary>
    private static (long[] Ranks, long Pairs) RanksWithin(ReadOnlySpan<double> scores, bool[] isCase, ReadOnlySpan<int> strata, double tolerance)
    {
        var ranks = new long[scores.Length];
        var pairs = 0L;
        var all = scores.ToArray();
        foreach (var stratum in strata.ToArray().Index().GroupBy(s => s.Item, s => s.Index))
        {
            int[] members = [.. stratum];
            var cases = members.Count(k => isCase[k]);
            pairs += (long)cases * (members.Length - cases);
            var within = RankGroups.Of([.. members.Select(k => all[k])], tolerance, nameof(scores)).CentredMidRanks();
            foreach (var (place, k) in members.Index())
            {
                ranks[k] = within[place];
            }
        }

        return (ranks, pairs);
    }
}
