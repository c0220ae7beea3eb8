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
            .Concat(Steps(track))
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

    private IEnumerable<Mark> Steps(SideTrack track)
    {
        PathData? path = null;
        foreach (var (place, i) in track.Places.Select((p, i) => (p, i)))
        {
            var x = scale[place.When];
            if (place.Before is { } before && path is not null)
            {
                path.To(x, height(before));
            }

            if (place.After is { } after)
            {
                path = path is null ? PathData.From(x, height(after)) : path.To(x, height(after));
                if (i == track.Places.Count - 1)
                {
                    path.To(scale[track.End], height(after));
                }
            }

            if (path is not null && (place.After is null || i == track.Places.Count - 1))
            {
                yield return new PathMark(path) { Stroke = Paint, StrokeWidth = WidthOf(isFirst), Dash = isFirst ? [] : OtherDash };
                path = null;
            }
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
