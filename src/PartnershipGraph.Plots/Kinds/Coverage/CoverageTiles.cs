using System.Globalization;
using PartnershipGraph.Analysis.Coverage;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Coverage;

/// <summary>The tiles: a line for each series, a column for each year.</summary>
internal sealed class CoverageTiles(Sheet sheet, FigureTable table, CoverageResult result, double nameWidth, (double Width, double Count) room)
{
    /// <summary>The least tile that a digit fits into.</summary>
    public const double Least = 16;

    private const double largest = 26;
    private const double height = 20;
    private const double yearRoom = 20;
    private const int yearStep = 5;

    public static IReadOnlyList<LegendItem> Legend { get; } =
    [
        .. Enumerable.Range(1, Paint.Steps).Reverse().Select(s => LegendItem.Box(
            s == Paint.Steps ? "5: as many rows as in the fullest year, or nearly" : string.Create(CultureInfo.InvariantCulture, $"{s}: up to {s / (double)Paint.Steps:0.0} of it"),
            Paint.Level(s), string.Create(CultureInfo.InvariantCulture, $"{s}"), Paint.OnLevel(s))),
        LegendItem.Box("nothing in force", Paint.Paper, "0"),
        new LegendItem("none on record that year", (x, y) => [new RectMark(x, y, Sheet.SwatchWidth, Sheet.SwatchHeight) { Fill = Paint.Paper, Stroke = Paint.Rule }]),
        LegendItem.Box("unknown: not a row", Paint.Unknown),
    ];

    private double Width => Math.Min(largest, room.Width / (result.To - result.From!.Value + 1));

    private double Left => sheet.Left + nameWidth;

    public void Draw(IReadOnlyList<CoverageSeries> shown)
    {
        foreach (var group in shown.GroupBy(s => s.Indicator.Length == 0 ? "Tables" : s.Table == "attributes" ? "What actors are (attributes)" : "What they do with each other (substance)", StringComparer.Ordinal))
        {
            var top = sheet.Take(yearRoom + 10);
            sheet.Draw(new TextMark(sheet.Left, top + 24, TextFit.Cut(group.Key, 13, sheet.Right - sheet.Left, isBold: true)) { Size = 13, IsBold = true, Fill = Paint.Ink });
            Years(top + 24, sheet.Left + TextWidth.Of(group.Key, 13, isBold: true) + 8);
            foreach (var series in group)
            {
                Line(series, sheet.Take(height));
            }
        }

        sheet.Take(10);
    }

    /// <summary>Every fifth year, where the heading leaves room.</summary>
    private void Years(double y, double from)
    {
        foreach (var year in Enumerable.Range(result.From!.Value, result.To - result.From.Value + 1).Where(y => y % yearStep == 0))
        {
            var x = X(year) + (Width / 2);
            if (x - 17 > from && x + 17 < sheet.Right)
            {
                sheet.Draw(new TextMark(x, y, year.ToString(CultureInfo.InvariantCulture)) { Anchor = TextAnchor.Middle, Fill = Paint.Soft });
            }
        }
    }

    private void Line(CoverageSeries series, double top)
    {
        var name = series.Indicator.Length == 0 ? series.Table : series.Indicator;
        sheet.Draw(
            new GroupMark([new TextMark(sheet.Left, top + 14, TextFit.Cut(name, TextMark.Smallest, nameWidth - 8)) { Fill = Paint.Ink }]) { Tip = name },
            new TextMark(sheet.Right, top + 14, series.Rows.ToString(CultureInfo.InvariantCulture)) { Fill = Paint.Ink, Anchor = TextAnchor.End });
        foreach (var year in series.Years)
        {
            var missing = year.State == CoverageState.Unknown ? FigureCell.Unknown : FigureCell.None;
            var step = year.State == CoverageState.Zero ? 0 : series.StepOf(year);
            var datum = table.Add(
                string.Create(CultureInfo.InvariantCulture, $"{series.Table}-{series.Indicator}-{year.Year}"), [],
                series.Table, series.Indicator, FigureCell.Of(year.Year), step is null ? missing : FigureCell.Of(year.Rows), FigureCell.Of(step, missing),
                step is null ? missing : FigureCell.Of(year.High));
            sheet.Draw(Tile(name, year, step, datum, top));
        }
    }

    private Mark Tile(string name, CoverageYear year, int? step, Datum datum, double top)
    {
        var box = new RectMark(X(year.Year) + 0.75, top + 1, Width - 1.5, height - 2);
        if (step is null)
        {
            return box with { Fill = year.State == CoverageState.Unknown ? Paint.Unknown : Paint.Paper, Stroke = Paint.Rule, Datum = datum };
        }

        return new GroupMark(
        [
            box with { Fill = step == 0 ? Paint.Paper : Paint.Level(step.Value), Stroke = Paint.Edge },
            new TextMark(X(year.Year) + (Width / 2), top + 14.5, step.Value.ToString(CultureInfo.InvariantCulture))
            {
                Anchor = TextAnchor.Middle,
                Fill = step == 0 ? Paint.Ink : Paint.OnLevel(step.Value),
            },
        ])
        {
            Datum = datum,
            Tip = string.Create(CultureInfo.InvariantCulture, $"{name}, {year.Year}: {year.Rows} rows, {year.High} of high confidence"),
        };
    }

    private double X(int year) => Left + ((year - result.From!.Value) * Width);
}
