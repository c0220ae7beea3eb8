using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>Puts every predictor to the same test.</summary>
internal static class PredictorTest
{
    private const double middle = 0.90;

    /// <summary>The predictors in their order, with the value that a state has of each; null where it has none.</summary>
    public static IReadOnlyList<(string Name, Func<CrisisState, double?> Of)> Predictors { get; } =
    [
        ("tier", s => s.Tier),
        ("alliance", s => s.Alliance),
        ("trade", s => s.Trade?.Value),
        ("prior", s => s.Prior?.Value),
    ];

    /// <summary>All of them, adjusted over the table.</summary>
    public static IReadOnlyList<CrisisPredictor> All(IReadOnlyList<CrisisState> states, CrisisOptions options, CancellationToken cancellationToken)
    {
        var tested = Predictors.Select(p => One(p.Name, p.Of, states, options, cancellationToken)).ToList();
        var adjusted = Adjusted(tested.Select(p => p.P));
        return [.. tested.Zip(adjusted, (p, holm) => p with { PHolm = holm })];
    }

    /// <summary>Holm's p of those that have one.</summary>
    public static IReadOnlyList<IndexValue> Adjusted(IEnumerable<IndexValue> p)
    {
        var all = p.ToList();
        var adjusted = new Queue<double>(Holm.Adjust([.. all.Select(v => v.Value).OfType<double>()]));
        return [.. all.Select(v => v.Value is null ? v : adjusted.Dequeue())];
    }

    private static CrisisPredictor One(
        string name, Func<CrisisState, double?> of, IReadOnlyList<CrisisState> states, CrisisOptions options, CancellationToken cancellationToken)
    {
        var run = Runs.Of(cancellationToken) with { Seed = options.Seed };
        var valued = states.Where(s => of(s) is not null).ToList();
        double[] scores = [.. valued.Select(s => of(s)!.Value)];
        bool[] notYes = [.. valued.Select(s => s.NotYes)];
        double[] order = [.. valued.Select(s => (double)s.Order)];
        int[] regions = [.. valued.Select(s => states.Index().First(o => o.Item.Region == s.Region).Index)];
        var found = AreaUnderCurve.Compute(scores, notYes, regions, Labelings(options), run);
        var (low, high) = AreaUnderCurve.Resample(scores, notYes, options.Samples, Ranking.Tolerance, run).Middle(middle);
        var why = WhyNull(valued.Count, found.Cases);
        return new CrisisPredictor
        {
            Name = name,
            N = valued.Count,
            NotYes = found.Cases,
            IsConstant = scores.Length > 0 && Array.TrueForAll(scores, x => Ranking.Tied(x, scores[0])),
            Auc = Known(found.Area.Value),
            P = Known(found.Test?.TwoSided.Value ?? double.NaN),
            Low = Known(low),
            High = Known(high),
            Rho = Of(SpearmanRho.Of(scores, order, Ranking.Tolerance)),
            TauB = Of(KendallTau.Of(scores, order, Ranking.Tolerance)),
            PHolm = IndexValue.Null(why ?? "not adjusted"),
        };

        IndexValue Known(double value) => why is null ? value : IndexValue.Null(why);

        IndexValue Of(GraphScore score) =>
            score.WhyNull is null ? score.Value : IndexValue.Null(scores.Length == 0 ? why! : scores.Length == 1 ? "one state only" : score.WhyNull);
    }

    /// <summary>Labelings are always drawn, however few states there are, so that p means the same in every table.</summary>
    private static RankCorrelationOptions Labelings(CrisisOptions options) => new()
    {
        Tolerance = Ranking.Tolerance,
        Labelings = new PermutationOptions { Permutations = options.Permutations, EnumerateUpTo = 0 },
    };

    private static string? WhyNull(int count, int notYes) => count == 0 ? "no values"
        : notYes == 0 ? "everybody with a value voted yes"
        : notYes == count ? "nobody with a value voted yes"
        : null;
}
