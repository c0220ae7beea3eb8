using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>Works out what the tier adds to its rivals.</summary>
internal static class Increment
{
    /// <summary>A fold must leave both sides to fit to.</summary>
    private const int fewest = 2;

    public static IncrementalValue Of(IReadOnlyList<CrisisState> states, CrisisOptions options, CancellationToken cancellationToken)
    {
        var whole = states.Where(s => PredictorTest.Predictors.All(p => p.Of(s) is not null)).ToList();
        bool[] notYes = [.. whole.Select(s => s.NotYes)];
        var count = notYes.Count(y => y);
        if (count < fewest || notYes.Length - count < fewest)
        {
            return Undefined(whole.Count, count);
        }

        double[][] columns = [.. PredictorTest.Predictors.Select(p => whole.Select(s => p.Of(s)!.Value).ToArray())];
        var tier = Told(columns[..1]);
        var baseline = Told(columns[1..]);
        var both = Told(columns);
        var (less, more) = (Auc(baseline, notYes), Auc(both, notYes));
        var run = Runs.Of(cancellationToken) with { Seed = options.Seed };
        var (low, high) = PercentileBootstrap.Compute(notYes.Length, Differs, options.Samples, run).Middle(0.90);
        return new IncrementalValue
        {
            N = whole.Count,
            NotYes = count,
            Baseline = less,
            WithTier = more,
            Difference = more - less,
            Low = low,
            High = high,
            BrierOfShare = (double)count * (whole.Count - count) / ((double)whole.Count * whole.Count),
            BrierOfTier = Brier(tier, notYes),
            BrierOfBaseline = Brier(baseline, notYes),
            BrierWithTier = Brier(both, notYes),
        };

        double[] Told(double[][] predictors) => HeldOut.Probabilities(predictors, notYes, options.Seed, cancellationToken);

        double Differs(int[] sample)
        {
            var drawn = Array.ConvertAll(sample, i => notYes[i]);
            return Auc(Array.ConvertAll(sample, i => both[i]), drawn) - Auc(Array.ConvertAll(sample, i => baseline[i]), drawn);
        }
    }

    private static double Auc(double[] scores, bool[] notYes) => AreaUnderCurve.Of(scores, notYes, Ranking.Tolerance).Value;

    private static double Brier(double[] probabilities, bool[] notYes) =>
        probabilities.Zip(notYes, (p, y) => (p - (y ? 1 : 0)) * (p - (y ? 1 : 0))).Sum() / notYes.Length;

    private static IncrementalValue Undefined(int n, int notYes)
    {
        var none = IndexValue.Null(n == 0 ? "no state has a value of every predictor" : "fewer than two states on one side");
        return new IncrementalValue
        {
            N = n,
            NotYes = notYes,
            Baseline = none,
            WithTier = none,
            Difference = none,
            Low = none,
            High = none,
            BrierOfShare = none,
            BrierOfTier = none,
            BrierOfBaseline = none,
            BrierWithTier = none,
        };
    }
}
