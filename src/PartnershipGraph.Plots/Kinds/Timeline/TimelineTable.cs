using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Timeline;

/// <summary>What is behind a timeline: a row for every event, and one for every side of which nothing is recorded.</summary>
internal static class TimelineTable
{
    public static FigureTable Empty => new(
        FigureColumn.Text("sponsor"), FigureColumn.Text("partner"), FigureColumn.DrawnText("date"), FigureColumn.DrawnText("event"),
        FigureColumn.DrawnNumber("level"), FigureColumn.DrawnNumber("levels"), FigureColumn.Number("before"),
        FigureColumn.Text("title"), FigureColumn.Text("title original"), FigureColumn.Text("ladder"), FigureColumn.Text("source"), FigureColumn.Text("confidence"));

    /// <summary>Adds an event. After a suspension or an end there is no level.</summary>
    public static Datum Add(FigureTable table, SideTrack track, TimelineEvent e)
    {
        var row = e.Row;
        var after = e.Step.After is { } standing ? track.LevelOf(standing) : ((int Level, int Of)?)null;
        var before = e.Step.Before is { } stood ? track.LevelOf(stood) : ((int Level, int Of)?)null;
        return table.Add(
            Invariant($"{row.Sponsor}-{row.Partner}-{row.Date}-{Word(e)}"), [row.Sponsor, row.Partner],
            row.Sponsor, row.Partner, row.Date.ToString(), Word(e),
            FigureCell.Of(after?.Level, FigureCell.None), FigureCell.Of((after ?? before)?.Of, FigureCell.None), FigureCell.Of(before?.Level, FigureCell.None),
            row.Title, row.TitleOriginal, row.Ladder, row.Source.Title, row.Source.Confidence.ToString().ToLowerInvariant());
    }

    /// <summary>Adds a side of which nothing is recorded.</summary>
    public static Datum AddUnknown(FigureTable table, SideTimeline side) => table.Add(
        $"{side.Sponsor}-{side.Partner}-unknown", [side.Sponsor, side.Partner],
        side.Sponsor, side.Partner, FigureCell.Unknown, FigureCell.Unknown, FigureCell.Unknown, FigureCell.Unknown, FigureCell.Unknown, "", "", "", "", "");

    public static string Word(TimelineEvent e) => e.Row.Kind.ToString().ToLowerInvariant();
}
