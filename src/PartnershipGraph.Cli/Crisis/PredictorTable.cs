using System.Globalization;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>The predictors side by side, all put to the same test.</summary>
internal static class PredictorTable
{
    public static ReportTable Of(Question asked, CrisisResult result)
    {
        var sponsor = asked.Records.Actors[result.Options.Sponsor].Name;
        return new ReportTable(
            "predictors",
            "",
            [
                Column.Text("vote") with { For = ColumnFor.Data },
                Column.Text("sponsor") with { For = ColumnFor.Data },
                Column.Text("as_of") with { For = ColumnFor.Data },
                Column.Text("predictor") with { For = ColumnFor.Data },
                Column.Text("Known the day before", "label") with { For = ColumnFor.Reading },
                .. NumberColumns,
            ],
            [
                .. result.Predictors.Select(p => (IReadOnlyList<Cell>)
                [
                    result.Call.Vote, result.Options.Sponsor, JsonParts.Iso(result.Snapshot.Options.AsOf), p.Name, CrisisWords.Of(p.Name, sponsor), .. Numbers(p),
                ]),
            ])
        {
            Note = Note(result, sponsor),
        };
    }

    /// <summary>The columns of a test, whatever stands before them.</summary>
    public static IReadOnlyList<Column> NumberColumns { get; } =
    [
        Column.Number("n"), Column.Number("Not yes", "n1"), Column.Number("AUC", "auc"), Column.Text("90 % interval", "interval") with { For = ColumnFor.Reading },
        Column.Number("low") with { For = ColumnFor.Data }, Column.Number("high") with { For = ColumnFor.Data },
        Column.Number("p", "p"), Column.Number("p Holm", "p_holm"),
        Column.Text("Verdict", "verdict_read") with { For = ColumnFor.Reading }, Column.Number("rho", "rho"), Column.Number("tau-b", "tau_b"),
        Column.Text("verdict") with { For = ColumnFor.Data },
        Column.Text("nulls") with { For = ColumnFor.Data },
    ];

    /// <summary>The cells under <see cref="NumberColumns"/>.</summary>
    public static IEnumerable<Cell> Numbers(CrisisPredictor p) =>
    [
        p.N, p.NotYes, Cell.Of(p.Auc.Value, 3), new Cell(Interval(p.Low, p.High), ""), Cell.Of(p.Low.Value), Cell.Of(p.High.Value), Cell.OfP(p.P.Value), Cell.OfP(p.PHolm.Value),
        CrisisWords.Directed(p.Verdict, p.Auc.Value), Cell.Of(p.Rho.Value, 3), Cell.Of(p.TauB.Value, 3), CrisisWords.Of(p.Verdict),
        IndexJson.Reasons(("auc", p.Auc), ("rho", p.Rho), ("tauB", p.TauB)),
    ];

    /// <summary>".62 to .78", or a dash.</summary>
    public static string Interval(IndexValue low, IndexValue high) => low.Value is { } l && high.Value is { } h
        ? string.Create(CultureInfo.InvariantCulture, $"{l:F3} to {h:F3}")
        : Cell.Undefined;

    private static string Note(CrisisResult result, string sponsor)
    {
        var constant = result.Predictors.Where(p => p.IsConstant).Select(p => p.Name).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"AUC: of a state that did not vote yes and one that did, how often the first has the larger value (½ where equal); .5 is a coin, below it the larger value goes with voting yes. p: two-sided, votes relabelled within {Regions(result)}, {result.Options.Permutations} draws, seed {result.Options.Seed}; p Holm over this table. Interval: {result.Options.Samples} samples of the states. rho, tau-b: with the order yes, abstained or absent, no. ")
            + "Predicts: p Holm below .05, told from chance, however strong; how strong is the AUC. No useful prediction: the interval lies inside .40 to .60. Undetermined: the votes do not decide; that is not the same as no prediction. "
            + $"Trade is {sponsor}'s share of the state's trade ({Years(result, s => s.Trade?.Year)}), prior the share of equal votes in the General Assembly ({Years(result, s => s.Prior?.Year)}); a state without a row is left out of that line."
            + (constant.Count == 0 ? "" : $" The same for every state, so that the AUC is ½ by definition: {Names.And(constant)}.");
    }

    private static string Regions(CrisisResult result)
    {
        var regions = result.States.Select(s => s.Region).Distinct(StringComparer.Ordinal).ToList();
        return regions is [""] ? "no region, as none is on record" : Count.Of(regions.Count, "region");
    }

    private static string Years(CrisisResult result, Func<CrisisState, int?> of)
    {
        var years = result.States.Select(of).OfType<int>().ToList();
        return years.Count == 0 ? string.Create(CultureInfo.InvariantCulture, $"no row before {result.Call.Date.Year}")
            : years.Min() == years.Max() ? string.Create(CultureInfo.InvariantCulture, $"rows of {years.Min()}")
            : string.Create(CultureInfo.InvariantCulture, $"rows of {years.Min()} to {years.Max()}, each state's latest before {result.Call.Date.Year}");
    }
}
