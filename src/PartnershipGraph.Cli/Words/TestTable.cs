using System.Globalization;
using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Words;

/// <summary>Each word by each of its measures: the means of both groups, how often a holder lies above an other, and what that shows.</summary>
internal static class TestTable
{
    public static ReportTable Of(WordResult result) => new(
        "tests",
        "Partners whose title has the word (with) against the others (without)",
        [
            Column.Text("Word"), Column.Text("promise") with { For = ColumnFor.Data }, Column.Text("Measured by", "measure"), Column.Number("holders") with { For = ColumnFor.Data },
            Column.Number("n1") with { For = ColumnFor.Data }, Column.Number("n0") with { For = ColumnFor.Data }, Column.Number("partners") with { For = ColumnFor.Data },
            Column.Number("With, without") with { For = ColumnFor.Reading }, Column.Number("Years"),
            Column.Number("mean_with") with { For = ColumnFor.Data }, Column.Number("mean_without") with { For = ColumnFor.Data },
            Column.Number("Means") with { For = ColumnFor.Reading },
            Column.Number("difference") with { For = ColumnFor.Data }, Column.Number("difference_low") with { For = ColumnFor.Data }, Column.Number("difference_high") with { For = ColumnFor.Data },
            Column.Number("AUC", "auc"), Column.Number("90 %", "interval") with { For = ColumnFor.Reading },
            Column.Number("auc_low") with { For = ColumnFor.Data }, Column.Number("auc_high") with { For = ColumnFor.Data },
            Column.Number("p", "p"), Column.Number("Holm", "p_holm"), Column.Text("Verdict"), Column.Text("nulls") with { For = ColumnFor.Data },
        ],
        [.. result.Tests.Select(Row)])
    {
        Note = string.Create(
            CultureInfo.InvariantCulture,
            $"With, without: partners that are measured. AUC: how often a partner with the word lies above one without it, ties half; 0.5 tells nothing. p: two-sided, {Drawn(result)}; Holm: adjusted over the table. ")
            + "A difference is shown below .05; \"no difference shown\" where the whole 90 % interval lies within .40 to .60; else undetermined.",
    };

    /// <summary>The same among partners that are alike in the rest of the title, or in rank.</summary>
    public static ReportTable Alike(WordResult result) => new(
        "alike",
        "The same among partners that are alike",
        [
            Column.Text("Word"), Column.Text("Measured by", "measure"), Column.Number("AUC, other words alike", "auc_rest"), Column.Number("p", "p_rest"), Column.Number("Pairs", "pairs_rest"),
            Column.Number("AUC, rank alike", "auc_rank"), Column.Number("p", "p_rank"), Column.Number("Pairs", "pairs_rank"),
        ],
        [
            .. result.Tests.Select(t => (IReadOnlyList<Cell>)
            [
                WordNames.Of(t.Word), WordNames.Of(t.Promise.Measure), .. Cells(t.BesideTheRest), .. Cells(t.OfTheSameRank),
            ]),
        ])
    {
        Note = "Other words: those of comprehensive, strategic and coordination that are not the row's. –: no two measured partners that are alike differ in the word. These p are not adjusted.",
    };

    private static IReadOnlyList<Cell> Row(WordTest t) =>
    [
        WordNames.Of(t.Word),
        WordNames.Promise(t.Word),
        new Cell(WordNames.Of(t.Promise.Measure), WordNames.Key(t.Promise.Measure)),
        t.AllHolders,
        t.Holders,
        t.Others,
        t.Promise.Values.Count,
        string.Create(CultureInfo.InvariantCulture, $"{t.Holders}, {t.Others}"),
        Years(t.Promise.Years),
        Mean(t, t.MeanOfHolders),
        Mean(t, t.MeanOfOthers),
        $"{Mean(t, t.MeanOfHolders).Display}, {Mean(t, t.MeanOfOthers).Display}",
        Cell.Of(t.Difference),
        Cell.Of(t.DifferenceInterval?.Low),
        Cell.Of(t.DifferenceInterval?.High),
        Cell.Of(t.Auc, 3),
        t.AucInterval is { } i ? string.Create(CultureInfo.InvariantCulture, $"{i.Low:F2}-{i.High:F2}") : Cell.Undefined,
        Cell.Of(t.AucInterval?.Low),
        Cell.Of(t.AucInterval?.High),
        Cell.OfP(t.P),
        Cell.OfP(t.PHolm),
        new Cell(t.WhyNoInterval is { } why ? $"{WordNames.Of(t)} ({why})" : WordNames.Of(t), WordNames.Of(t)),
        Reasons(t),
    ];

    private static IEnumerable<Cell> Cells(LikeAgainstLike alike) => [Cell.Of(alike.Auc, 3), Cell.OfP(alike.P), alike.Pairs.ToString(CultureInfo.InvariantCulture)];

    private static Cell Mean(WordTest test, double? mean) => Cell.Of(mean, test.Promise.Measure == WordMeasure.Duration ? 1 : 3);

    private static Cell Years((int First, int Last)? years) => years is { } y
        ? y.First == y.Last ? string.Create(CultureInfo.InvariantCulture, $"{y.First}") : string.Create(CultureInfo.InvariantCulture, $"{y.First}-{y.Last}")
        : new Cell(Cell.Undefined, "");

    private static string Reasons(WordTest t) => t.WhyNull is { } why ? "auc: " + why : t.WhyNoInterval is { } open ? "interval: " + open : "";

    private static string Drawn(WordResult result) => result.Partners.Count <= 8
        ? "every relabeling taken, p = b/n!"
        : string.Create(CultureInfo.InvariantCulture, $"{result.Options.Permutations} relabelings (seed {result.Options.Seed}), p = (b + 1)/(M + 1), all of them where up to eight partners are measured");
}
