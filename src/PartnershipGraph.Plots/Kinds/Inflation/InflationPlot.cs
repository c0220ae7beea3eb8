using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Inflation;

/// <summary>Whether the titles of a sponsor inflate: four charts over the years.</summary>
internal sealed class InflationPlot : IPlotKind
{
    private const double twoColumns = 680;
    private const double columnGap = 28;

    public string Name => "inflation";

    public string Summary => "what a sponsor's titles are worth over the years: how many, how high, how rare";

    public IReadOnlyList<Layer> Layers => Layer.Titles;

    public DataTables Tables => DataTables.None;

    public IReadOnlyList<string> UsualPoles => [];

    public Figure Draw(PlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var told = ToldRecords.Of(request.Records, request.Options);
        var sponsor = PlotDefaults.Sponsor(request, told);
        var result = sponsor is null ? null : Measured(request, sponsor);
        var isEmpty = result is null || result.Ranks == 0 || result.Years.All(y => y.Tiers.Partners == 0);
        var title = result is null || isEmpty
            ? sponsor is null ? "No titles to show" : $"No titles of {request.Name(sponsor)} to show"
            : Invariant($"What the titles of {request.Name(sponsor!)} are worth, {result.First.Day.Year} to {result.Last.Day.Year}");
        var sheet = new Sheet(
            request.Width, title,
            "Titles that stand at the end of each year. More partners, a higher share at the top and fewer bits mean that a title sets its holder less apart.");
        var table = InflationTable.Empty(result?.Ranks ?? 0);
        if (result is null || isEmpty)
        {
            sheet.Note("No partner holds a title on a ladder with ranks: name a sponsor that gives them with --sponsor, or ask for a later day with --as-of.");
        }
        else
        {
            DrawCharts(sheet, table, result);
            sheet.Legend(Legend(told, request.Options.AsOf, result, sheet.Right - sheet.Left));
        }

        var caption = PlotCaption.Lines(request, request.Options, result?.Rows ?? new RowCounts(0, 0, 0), InflationWords.Coverage(result, isEmpty));
        return sheet.Figure(Name, InflationWords.Described(request, result, isEmpty), caption, table);
    }

    /// <summary>Against the first year with a fair number of partners; against the first year where there is none such.</summary>
    private static InflationResult Measured(PlotRequest request, string sponsor)
    {
        var options = new InflationOptions { Sponsor = sponsor };
        var result = InflationAnalysis.Run(request.Records, request.Options, options, request.Cancellation);
        return result.Years.All(y => y.Tiers.Partners < InflationResult.FairBase) || result.BestBaseYear == result.BaseYear
            ? result
            : InflationAnalysis.Run(request.Records, request.Options, options with { Base = result.BestBaseYear }, request.Cancellation);
    }

    private static void DrawCharts(Sheet sheet, FigureTable table, InflationResult result)
    {
        IReadOnlyList<int> years = [.. result.Years.Select(y => y.Day.Year)];
        var charts = Charts(result);
        var columns = sheet.Width < twoColumns ? 1 : 2;
        var width = (sheet.Right - sheet.Left - ((columns - 1) * columnGap)) / columns;
        var drawn = new List<SmallChart>();
        double top = 0;
        foreach (var (chart, i) in charts.Select((c, i) => (c, i)))
        {
            if (i % columns == 0)
            {
                top = sheet.Take(SmallChart.Height);
            }

            var small = new SmallChart(sheet.Left + (i % columns * (width + columnGap)), top, width, years, chart.Lines);
            sheet.Draw(small.Frame(chart.Name, result.BaseYear, chart.Text));
            drawn.Add(small);
        }

        // A mark for a year: its dots in all four charts.
        var dots = result.Years.Select((year, i) => new GroupMark([.. drawn.SelectMany(c => c.Dots(i))])
        {
            Datum = InflationTable.Add(table, result, year),
            Tip = InflationWords.Tip(result, year),
        });
        sheet.Draw(drawn.SelectMany(c => c.Lines()));
        sheet.Draw(dots.ToList());
        sheet.Draw(drawn.SelectMany(c => c.Names()));
    }

    private static IReadOnlyList<(string Name, IReadOnlyList<Series> Lines, Func<double, string>? Text)> Charts(InflationResult result)
    {
        var ranks = Enumerable.Range(1, result.Ranks).ToList();
        return
        [
            (Invariant($"Index, {result.BaseYear} = 100"),
            [
                Line("partners", 0, result.PartnersIndex, v => FigureCell.Rounded(v, 0)),
                Line("mean weight", 1, result.MeanWeightIndex, v => FigureCell.Rounded(v, 0)),
            ], null),
            (result.Strategic is { } strategic ? Invariant($"Share at rank {strategic.Rank} (strategic) or above") : "Share at or above strategic: undefined",
            [
                Line("share", 0, result.AtOrAboveStrategic, Percent),
            ], Percent),
            ("Exclusivity of a rank, in bits", [.. ranks.Select(r => Line(Invariant($"rank {r}"), r - 1, y => y.Tiers.Exclusivity(r), Small))], null),
            ("Real value of a title", [.. ranks.Select(r => Line(Invariant($"rank {r}"), r - 1, y => y.RealValues[r - 1], Small))], null),
        ];

        Series Line(string label, int dress, Func<InflationYear, Analysis.Hedging.IndexValue> value, Func<double, string> text)
        {
            var values = result.Years.Select(y => value(y).Value).ToList();
            return new Series(values.LastOrDefault(v => v is not null) is { } last ? $"{text(last)} {label}" : label, dress, values);
        }
    }

    private static string Small(double value) => value == 0 ? "0" : FigureCell.Rounded(value, 2);

    private static string Percent(double share) => FigureCell.Rounded(100 * share, 0) + " %";

    private static IReadOnlyList<LegendItem> Legend(PartnershipRecords told, DateOnly day, InflationResult result, double width)
    {
        var ladder = SponsorLadders.Of(told.Ladders, TitleBook.Compile(told.Partnerships, day), result.Sponsor, day);
        return
        [
            .. Enumerable.Range(1, result.Ranks).Select(r => LegendItem.Line(
                TextFit.Cut(
                    ladder?.Ladder.Id == result.Ladder!.Id && ladder.Tiers[r - 1].Name is { } name ? Invariant($"rank {r}: {name.Title}") : Invariant($"rank {r}"),
                    TextMark.Smallest, width - 40),
                LineDress.Paint(r - 1), 2.2, LineDress.Dash(r - 1))),
            new(Invariant($"base year {result.BaseYear}"), (x, y) => [SmallChart.Base(x + (Sheet.SwatchWidth / 2), y, y + Sheet.SwatchHeight)]),
            new("exactly 0", (x, y) => [SmallChart.Zero(x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), Paint.Ink)]),
            new("nothing defined (no line: nobody holds the rank)", (x, y) => [SmallChart.Undefined(x, y, x + Sheet.SwatchWidth, y + Sheet.SwatchHeight)]),
        ];
    }
}
