using PartnershipGraph.Analysis.RankHistories;
using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Bump;

/// <summary>Draws the lines, bands, dots and end labels of a bump chart.</summary>
internal sealed class BumpChart(Sheet sheet, RankHistory history, IReadOnlyList<string> shown, Func<string, string> name)
{
    private const double labelDistance = 17;
    private readonly BumpArea area = new(sheet, history, shown);

    public IReadOnlyList<LegendItem> Legend =>
    [
        new("rank", (x, y) => [Dot(x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), Paint.Ink, isShared: false)]),
        new("rank shared with others", (x, y) => [Dot(x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), Paint.Ink, isShared: true)]),
        new("ranks of 90 % of the spacings", (x, y) => [new RectMark(x, y, Sheet.SwatchWidth, Sheet.SwatchHeight) { Fill = Paint.Ink, Opacity = 0.14 }, .. Whisker(x + (Sheet.SwatchWidth / 2), y, y + Sheet.SwatchHeight, Paint.Ink)]),
        .. area.HasNone ? (LegendItem[])
        [
            new("no title tie yet, so no rank", (x, y) => [Nothing(x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), Paint.Ink)]),
        ] : [],
        .. history.Years.Any(y => shown.Any(id => !y.Has(id))) ? (LegendItem[])
        [
            new("no such actor then", (x, y) => [Absent(x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), Paint.Ink)]),
        ] : [],
    ];

    public void Draw(FigureTable table)
    {
        DrawRows();
        foreach (var (id, i) in shown.Select((id, i) => (id, i)))
        {
            sheet.Draw(Runs(id).Where(r => r.Count > 1).SelectMany(run => Bands(id, run, LineDress.Paint(i))));
        }

        // The first of the last year lies on top.
        foreach (var (id, i) in shown.Select((id, i) => (id, i)).Reverse())
        {
            sheet.Draw(Runs(id).Where(r => r.Count > 1).Select(run => Line(id, run, i)));
        }

        foreach (var (id, i) in shown.Select((id, i) => (id, i)).Reverse())
        {
            sheet.Draw(history.Years.Select(year => Place(table, year, id, i)));
        }

        DrawNames();
    }

    private void DrawRows()
    {
        sheet.Draw(YearAxis.Bottom(area.Years, area.Top, area.Bottom));
        var step = area.Ranks <= 20 ? 1 : 5;
        for (var rank = 1; rank <= area.Ranks; rank += step)
        {
            sheet.Draw(Number(area.Rank(rank), FigureCell.Of(rank)));
        }

        if (area.HasWorse)
        {
            sheet.Draw(Lane(area.WorseLane), Number(area.WorseLane, Invariant($">{area.Ranks}")));
        }

        if (area.HasNone)
        {
            sheet.Draw(Lane(area.NoneLane), Number(area.NoneLane, "–"));
        }
    }

    private TextMark Number(double y, string text) => new(area.Years.Start - 14, y + 4, text) { Anchor = TextAnchor.End, Fill = Paint.Soft };

    private RectMark Lane(double y) => new(area.Years.Start - 10, y - (BumpArea.RowHeight / 2), area.Years.End - area.Years.Start + 20, BumpArea.RowHeight) { Fill = Paint.Panel };

    /// <summary>The years in a row in which an actor has a rank.</summary>
    private IEnumerable<List<RankYear>> Runs(string id)
    {
        var run = new List<RankYear>();
        foreach (var year in history.Years)
        {
            if (year.Places.ContainsKey(id))
            {
                run.Add(year);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private IEnumerable<Mark> Bands(string id, List<RankYear> run, Paint paint)
    {
        (double X, double Y) At(RankYear y, bool isLow) => (area.Years[y.Day.Year], area.Edge(isLow ? y.Places[id].Best : y.Places[id].Worst, isLow));

        // A range that lies below the rows altogether is drawn in the lane by its dot alone.
        return run.Zip(run.Skip(1)).Where(p => p.First.Places[id].Best <= area.Ranks && p.Second.Places[id].Best <= area.Ranks)
            .Select(p => new PathMark(PathData.Polygon(At(p.First, true), At(p.Second, true), At(p.Second, false), At(p.First, false))) { Fill = paint, Opacity = 0.12 });
    }

    private PathMark Line(string id, List<RankYear> run, int number) => new(PathData.Through([.. run.Select(y => At(y, id))]))
    {
        Stroke = LineDress.Paint(number),
        StrokeWidth = 2.2,
        Dash = LineDress.Dash(number),
    };

    private (double X, double Y) At(RankYear year, string id)
    {
        var rank = year.Places[id].Rank;
        if (rank <= area.Ranks)
        {
            return (area.Years[year.Day.Year], area.Rank(rank));
        }

        var worse = shown.Where(o => year.Places.GetValueOrDefault(o)?.Rank > area.Ranks).ToList();
        return (area.Spread(year.Day.Year, worse.IndexOf(id), worse.Count), area.WorseLane);
    }

    private GroupMark Place(FigureTable table, RankYear year, string id, int number)
    {
        var datum = BumpTable.Add(table, year, id, name(id));
        var paint = LineDress.Paint(number);
        if (year.Places.GetValueOrDefault(id) is not { } place)
        {
            var without = shown.Where(o => !year.Places.ContainsKey(o)).ToList();
            var x = area.Spread(year.Day.Year, without.IndexOf(id), without.Count);
            return year.Has(id)
                ? new GroupMark([Nothing(x, area.NoneLane, paint)]) { Datum = datum, Tip = Invariant($"{name(id)}, {year.Day.Year}: no title tie, so no rank") }
                : new GroupMark([Absent(x, area.NoneLane, paint)]) { Datum = datum, Tip = Invariant($"{name(id)}, {year.Day.Year}: not in the network") };
        }

        var at = At(year, id);
        // Beside the last year every range has a place of its own, where bands lie on each other.
        var range = place.Best <= area.Ranks && year == history.Years[^1]
            ? Whisker(area.Years.End + 11 + (number % BumpArea.Whiskers * BumpArea.WhiskerDistance), area.Edge(place.Best, isLow: true), area.Edge(place.Worst, isLow: false), paint)
            : [];
        var shared = place.Sharing > 1 ? Invariant($", shared by {place.Sharing}") : "";
        return new GroupMark([.. range, Dot(at.X, at.Y, paint, place.Sharing > 1)])
        {
            Datum = datum,
            Tip = Invariant($"{name(id)}, {year.Day.Year}: rank {place.Rank}{shared}; 90 % of spacings give {place.Best} to {place.Worst}; strength {place.Value:0.##}"),
        };
    }

    private void DrawNames()
    {
        var last = history.Years[^1];
        var wanted = shown.Select(id => At(last, id).Y).ToList();
        var places = LabelStack.Apart(wanted, labelDistance, area.Top + 8, area.Bottom - 8);
        var x = area.Years.End + BumpArea.NameGap;
        foreach (var (id, i) in shown.Select((id, i) => (id, i)))
        {
            var place = last.Places[id];
            var text = TextFit.Cut(Invariant($"{place.Rank}{(place.Sharing > 1 ? "=" : "")} {name(id)}"), TextMark.Smallest, area.NameRoom - 6);
            sheet.Draw(
                new PathMark(PathData.From(At(last, id).X + 5, wanted[i]).To(x - 12, wanted[i]).To(x - 3, places[i])) { Stroke = LineDress.Paint(i), StrokeWidth = 0.7 },
                new TextMark(x, places[i] + 4, text) { Fill = Paint.Ink });
        }
    }

    private static CircleMark Dot(double x, double y, Paint paint, bool isShared) => isShared
        ? new CircleMark(x, y, 3.6) { Fill = Paint.Paper, Stroke = paint, StrokeWidth = 1.6 }
        : new CircleMark(x, y, 4) { Fill = paint, Stroke = Paint.Paper };

    private static RectMark Nothing(double x, double y, Paint paint) => new(x - 2.5, y - 2.5, 5, 5) { Fill = Paint.Paper, Stroke = paint, StrokeWidth = 1.4 };

    private static PathMark Absent(double x, double y, Paint paint) => new(PathData.Line(x - 3, y, x + 3, y)) { Stroke = paint, StrokeWidth = 1.6 };

    private static IReadOnlyList<Mark> Whisker(double x, double top, double bottom, Paint paint) =>
        [new PathMark(PathData.From(x - 2.5, top).To(x + 2.5, top).Move(x, top).To(x, bottom).Move(x - 2.5, bottom).To(x + 2.5, bottom)) { Stroke = paint, StrokeWidth = 1.4 }];
}
