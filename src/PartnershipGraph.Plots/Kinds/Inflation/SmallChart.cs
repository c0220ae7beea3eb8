using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Inflation;

/// <summary>One of the four charts: lines over the years with their names at the ends.</summary>
internal sealed class SmallChart
{
    public const double Height = 232;

    private const double headRoom = 34;
    private const double numberRoom = 36;
    private const double labelRoom = 128;
    private const double labelDistance = 14;
    private readonly IReadOnlyList<int> years;
    private readonly IReadOnlyList<Series> series;
    private readonly LinearScale x;
    private readonly LinearScale y;
    private readonly double top;
    private readonly double bottom;

    public SmallChart(double left, double upper, double width, IReadOnlyList<int> years, IReadOnlyList<Series> series)
    {
        this.years = years;
        this.series = series;
        (top, bottom) = (upper + headRoom, upper + Height - YearAxis.Room - 14);
        x = YearAxis.Scale(years[0], years[^1], left + numberRoom, left + width - labelRoom);
        y = LinearScale.Over(series.SelectMany(s => s.Values).OfType<double>().Append(0), bottom, top, 4);
        Left = left;
    }

    private double Left { get; }

    /// <summary>The line of the base year.</summary>
    public static Mark Base(double x, double top, double bottom) => new PathMark(PathData.Line(x, top, x, bottom)) { Stroke = Paint.Soft, Dash = [2, 3] };

    /// <summary>Grid, name and the line of the base year.</summary>
    public IEnumerable<Mark> Frame(string name, int baseYear, Func<double, string>? text) =>
    [
        .. YearAxis.Bottom(x, top, bottom),
        .. Axis.Left(y, x.Start, x.End, "", 4, text),
        new TextMark(Left, top - 16, name) { Fill = Paint.Ink, IsBold = true },
        Base(x[baseYear], top, bottom),
    ];

    /// <summary>The lines, broken where a value is undefined.</summary>
    public IEnumerable<Mark> Lines()
    {
        foreach (var s in series)
        {
            var run = new List<(double X, double Y)>();
            for (var i = 0; i <= years.Count; i++)
            {
                if (i < years.Count && s.Values[i] is { } value)
                {
                    run.Add((x[years[i]], y[value]));
                }
                else if (run.Count > 0)
                {
                    if (run.Count > 1)
                    {
                        yield return new PathMark(PathData.Through(run)) { Stroke = LineDress.Paint(s.Dress), StrokeWidth = 2.2, Dash = LineDress.Dash(s.Dress) };
                    }

                    run = [];
                }
            }
        }
    }

    /// <summary>The dots of one year; a hollow one is exactly zero. Where nothing is defined, an empty column says so.</summary>
    public IEnumerable<Mark> Dots(int i)
    {
        var half = (x.End - x.Start) / Math.Max(1, years.Count - 1) / 2;
        if (series.All(s => s.Values[i] is null))
        {
            yield return Undefined(Math.Max(x.Start, x[years[i]] - half), top, Math.Min(x.End, x[years[i]] + half), bottom);
        }

        foreach (var s in series)
        {
            if (s.Values[i] is { } value)
            {
                yield return value == 0 ? Zero(x[years[i]], y[0], LineDress.Paint(s.Dress)) : Dot(i, s, value);
            }
        }
    }

    /// <summary>The names of the lines beside their last values.</summary>
    public IEnumerable<Mark> Names()
    {
        var ends = series.Select(s => (Series: s, At: Enumerable.Range(0, years.Count).LastOrDefault(i => s.Values[i] is not null, -1))).Where(e => e.At >= 0).ToList();
        var wanted = ends.Select(e => y[e.Series.Values[e.At]!.Value]).ToList();
        var places = LabelStack.Apart(wanted, labelDistance, top, bottom);
        foreach (var (end, i) in ends.Select((e, i) => (e, i)))
        {
            var text = TextFit.Cut(end.Series.Label, TextMark.Smallest, labelRoom - 15);
            yield return new PathMark(PathData.Line(x[years[end.At]] + 3, wanted[i], x.End + 13, places[i])) { Stroke = LineDress.Paint(end.Series.Dress), StrokeWidth = 0.8 };
            yield return new TextMark(x.End + 15, places[i] + 4, text) { Fill = Paint.Ink };
        }
    }

    public static RectMark Undefined(double left, double top, double right, double bottom) =>
        new(left, top, right - left, bottom - top) { Fill = Paint.Panel, Stroke = Paint.Edge, StrokeWidth = 0.6, Dash = [2, 2] };

    public static CircleMark Zero(double x, double y, Paint paint) => new(x, y, 3) { Fill = Paint.Paper, Stroke = paint, StrokeWidth = 1.4 };

    private CircleMark Dot(int i, Series s, double value)
    {
        // A value between two undefined ones has no line: its dot must be seen.
        var isAlone = (i == 0 || s.Values[i - 1] is null) && (i == years.Count - 1 || s.Values[i + 1] is null);
        return new CircleMark(x[years[i]], y[value], isAlone ? 3 : 1.3) { Fill = LineDress.Paint(s.Dress) };
    }
}
