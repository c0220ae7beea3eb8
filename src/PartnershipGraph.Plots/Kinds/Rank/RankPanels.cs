using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Rank;

/// <summary>The two panels of a ranking: values at the left, ranks at the right.</summary>
internal sealed class RankPanels
{
    private const double rowHeight = 22;
    private const double rankRoom = 34;
    private const double gap = 12;
    private const double wide = 640;
    private const double bar = 10;

    private readonly Sheet sheet;
    private readonly double top;
    private readonly double bottom;
    private readonly double nameRoom;
    private readonly double numberRoom;
    private readonly ValueScale values;
    private readonly LinearScale ranks;
    private readonly int ticks;

    /// <summary>Takes the room for the rows.</summary>
    public RankPanels(Sheet sheet, IReadOnlyList<RankedActor> actors)
    {
        this.sheet = sheet;
        var isWide = sheet.Width >= wide;
        nameRoom = isWide ? 150 : 96;
        ticks = isWide ? 5 : 3;
        numberRoom = actors.Select(a => TextWidth.Of(FigureCell.Rounded(a.Value, 2), TextMark.Smallest)).Max() + 8;
        var rangeRoom = actors.Select(a => TextWidth.Of(Range(a), TextMark.Smallest)).Max() + 8;
        top = sheet.Take((actors.Count * rowHeight) + Axis.BottomRoom + 8);
        bottom = top + (actors.Count * rowHeight);
        var left = sheet.Left + rankRoom + nameRoom;
        var panel = (sheet.Right - left - numberRoom - rangeRoom - (2 * gap)) / 2;
        values = new ValueScale([.. actors.SelectMany(a => (double[])[a.Value, a.Interval.Low, a.Interval.High])], left + 6, left + panel, ticks);
        ranks = new LinearScale(1, Math.Max(2, actors.Max(a => Math.Max(a.Rank, a.Shares.MiddleNinety.Worst))), sheet.Right - rangeRoom - panel, sheet.Right - rangeRoom - 6);
    }

    /// <summary>Axes and faint lines for the rows.</summary>
    public IEnumerable<Mark> Ground() =>
    [
        .. values.Axis(top, bottom),
        .. Axis.Bottom(ranks, top, bottom, ranks.End - ranks.Start > 150 ? "rank, 1 the strongest" : "rank", ticks),
    ];

    /// <summary>An actor.</summary>
    public Mark Row(int i, RankedActor a, Datum datum)
    {
        var y = top + (i * rowHeight) + (rowHeight / 2);
        var (best, worst) = a.Shares.MiddleNinety;
        return new GroupMark(
        [
            Text(sheet.Left + rankRoom - 8, y, a.RankText, TextAnchor.End),
            Text(sheet.Left + rankRoom, y, TextFit.Cut(a.Name, TextMark.Smallest, nameRoom - 8), TextAnchor.Start),
            .. Whisker(values[a.Interval.Low], values[a.Interval.High], y),
            Dot(values[a.Value], y, a.Value == 0),
            Text(values.End + gap + numberRoom - 8, y, FigureCell.Rounded(a.Value, 2), TextAnchor.End),
            new RectMark(ranks[best] - 3, y - (bar / 2), ranks[worst] - ranks[best] + 6, bar) { Fill = Paint.Level(2), Stroke = Paint.Edge, Radius = 3 },
            Dot(ranks[a.Rank], y, isZero: false),
            Text(sheet.Right, y, Range(a), TextAnchor.End),
        ])
        {
            Datum = datum,
            Tip = Invariant(
                $"{a.Name}: rank {a.RankText}, strength {a.Value:0.00} ({a.Interval.Low:0.00} to {a.Interval.High:0.00}); rank {best} to {worst} in nine draws of ten, most often {a.Shares.MostProbable} ({a.Shares.Probability:0%})"),
        };
    }

    /// <summary>What the signs mean.</summary>
    public static IReadOnlyList<LegendItem> Legend(IReadOnlyList<RankedActor> actors) =>
    [
        new LegendItem("value or rank", (x, y) => [Dot(x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), isZero: false)]),
        new LegendItem("interval of the value", (x, y) => Whisker(x + 1, x + Sheet.SwatchWidth - 1, y + (Sheet.SwatchHeight / 2))),
        new LegendItem("ranks in nine draws of ten", (x, y) => [new RectMark(x, y + 2, Sheet.SwatchWidth, bar) { Fill = Paint.Level(2), Stroke = Paint.Edge, Radius = 3 }]),
        .. actors.Any(a => a.Tied > 0) ? [new LegendItem("tied: the best rank is shared", (x, y) => [new TextMark(x + (Sheet.SwatchWidth / 2), y + 12, "=") { Anchor = TextAnchor.Middle, Fill = Paint.Ink }])] : Array.Empty<LegendItem>(),
        .. actors.Any(a => a.Value == 0) ? [new LegendItem("zero: no tie", (x, y) => [Dot(x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), isZero: true)])] : Array.Empty<LegendItem>(),
    ];

    private static string Range(RankedActor a) => a.Shares.MiddleNinety is var (best, worst) && best == worst ? FigureCell.Of(best) : Invariant($"{a.Shares.MiddleNinety.Best}–{a.Shares.MiddleNinety.Worst}");

    private static TextMark Text(double x, double y, string text, TextAnchor anchor) => new(x, y + 4, text) { Anchor = anchor, Fill = Paint.Ink };

    private static CircleMark Dot(double x, double y, bool isZero) => isZero
        ? new CircleMark(x, y, 4) { Fill = Paint.Paper, Stroke = Paint.Ink, StrokeWidth = 1.5 }
        : new CircleMark(x, y, 4.5) { Fill = Paint.Ink, Stroke = Paint.Paper };

    private static IReadOnlyList<Mark> Whisker(double low, double high, double y) =>
        [new PathMark(PathData.Line(low, y, high, y).Move(low, y - 4).To(low, y + 4).Move(high, y - 4).To(high, y + 4)) { Stroke = Paint.Edge, StrokeWidth = 1.5 }];
}
