using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Timeline;

/// <summary>The marks of one side: its step line, the bars of fuzzy dates, a sign for every event; or a hatch where nothing is recorded.</summary>
/// <param name="scale">Years to pixels.</param>
/// <param name="height">A share of the ladder to pixels.</param>
/// <param name="isFirst">Whether it is the side of the actor that is asked about.</param>
internal sealed class TrackMarks(LinearScale scale, Func<double, double> height, bool isFirst)
{
    public static readonly IReadOnlyList<double> OtherDash = [5, 3];

    private Paint Paint => PaintOf(isFirst);

    public static Paint PaintOf(bool isFirst) => Scenes.Paint.Class(isFirst ? 2 : 1);

    public static double WidthOf(bool isFirst) => isFirst ? 2.4 : 1.8;

    public IEnumerable<Mark> Of(FigureTable table, SideTrack track, string sponsor, string partner) =>
        track.Places.Where(p => p.IsFuzzy).Select(p => EventSign.Span(scale[p.Earliest], scale[p.Latest], height(p.Height), Paint))
            .Concat(Steps(track).SelectMany(Stretch))
            .Concat(track.Places.Select(p => Event(table, track, p, sponsor, partner)));

    /// <summary>A strip for a side that was never coded.</summary>
    public static Mark Unknown(FigureTable table, SideTrack track, LinearScale scale, double y, double height, string sponsor, string partner) =>
        new RectMark(scale.Start, y, scale.End - scale.Start, height)
        {
            Fill = Paint.Unknown,
            Stroke = Paint.Edge,
            StrokeWidth = 0.6,
            Datum = TimelineTable.AddUnknown(table, track.Side),
            Tip = $"{sponsor} of {partner}: no title is recorded, so whether there is one is unknown",
        };

    /// <summary>A line and the area below it, so that a level is seen from afar.</summary>
    private IEnumerable<Mark> Stretch(List<(double X, double Y)> line) =>
    [
        new PathMark(PathData.Polygon([.. line, (line[^1].X, height(0)), (line[0].X, height(0))])) { Fill = Paint, Opacity = 0.1 },
        new PathMark(PathData.Through(line)) { Stroke = Paint, StrokeWidth = WidthOf(isFirst), Dash = isFirst ? [] : OtherDash },
    ];

    /// <summary>The corners of the line, one stretch for every time in which a title stood without a break.</summary>
    private IEnumerable<List<(double X, double Y)>> Steps(SideTrack track)
    {
        var line = new List<(double X, double Y)>();
        foreach (var place in track.Places)
        {
            if (place.Before is { } before && line.Count > 0)
            {
                line.Add((scale[place.When], height(before)));
            }

            if (place.After is { } after)
            {
                line.Add((scale[place.When], height(after)));
            }
            else if (line.Count > 0)
            {
                yield return line;
                line = [];
            }
        }

        if (line.Count > 0)
        {
            line.Add((scale[track.End], line[^1].Y));
            yield return line;
        }
    }

    private GroupMark Event(FigureTable table, SideTrack track, EventPlace place, string sponsor, string partner)
    {
        var (row, step) = (place.Event.Row, place.Event.Step);
        var level = step.After is { } after && track.LevelOf(after) is var (l, of) ? Invariant($"level {l} of {of}") : "no title stands";
        var label = row.Label.Length > 0 ? $", {row.Label}{(row.TitleOriginal.Length > 0 && row.TitleOriginal != row.Label ? $" ({row.TitleOriginal})" : "")}" : "";
        return new GroupMark([EventSign.Of(row.Kind, scale[place.When], height(place.Height), Paint, isFirst)])
        {
            Datum = TimelineTable.Add(table, track, place.Event),
            Tip = $"{sponsor} of {partner}, {row.Date}: {TimelineTable.Word(place.Event)}{label}; {level}; {row.Source.Title}",
        };
    }
}
