using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Timeline;

/// <summary>The sign of an event: a shape of its own for every kind, filled for the first side and open for the other.</summary>
internal static class EventSign
{
    private const double size = 5;

    public static Mark Of(PartnershipEventKind kind, double x, double y, Paint paint, bool isFirstSide)
    {
        var fill = isFirstSide ? paint : Paint.Paper;
        return kind switch
        {
            PartnershipEventKind.Upgrade => new PathMark(PathData.Polygon((x - size, y + size - 1), (x, y - size), (x + size, y + size - 1))) { Fill = fill, Stroke = paint, StrokeWidth = 1.5 },
            PartnershipEventKind.Downgrade => new PathMark(PathData.Polygon((x - size, y - size + 1), (x, y + size), (x + size, y - size + 1))) { Fill = fill, Stroke = paint, StrokeWidth = 1.5 },
            PartnershipEventKind.Establish => new PathMark(PathData.Polygon((x - size, y), (x, y - size), (x + size, y), (x, y + size))) { Fill = fill, Stroke = paint, StrokeWidth = 1.5 },
            PartnershipEventKind.Rename => new RectMark(x - size + 1, y - size + 1, 2 * (size - 1), 2 * (size - 1)) { Fill = fill, Stroke = paint, StrokeWidth = 1.5 },
            PartnershipEventKind.Reaffirm => new CircleMark(x, y, size - 1) { Fill = Paint.Paper, Stroke = paint, StrokeWidth = isFirstSide ? 2.2 : 1.2 },
            _ => new PathMark(PathData.From(x - size, y - size).To(x + size, y + size).Move(x - size, y + size).To(x + size, y - size)) { Stroke = paint, StrokeWidth = isFirstSide ? 2.6 : 1.5 },
        };
    }

    /// <summary>The time in which an event of a date that is not known to the day took place.</summary>
    public static Mark Span(double from, double to, double y, Paint paint) =>
        new RectMark(from, y - 3, Math.Max(to - from, 2), 6) { Fill = Paint.Panel, Stroke = paint, StrokeWidth = 0.8 };

    public static IReadOnlyList<LegendItem> Legend { get; } =
    [
        Item("given", PartnershipEventKind.Establish), Item("raised", PartnershipEventKind.Upgrade), Item("lowered", PartnershipEventKind.Downgrade),
        Item("reworded", PartnershipEventKind.Rename), Item("repeated", PartnershipEventKind.Reaffirm), Item("suspended or ended", PartnershipEventKind.End),
        new("only the year or month is known", (x, y) => [Span(x, x + Sheet.SwatchWidth, y + (Sheet.SwatchHeight / 2), Paint.Ink)]),
    ];

    private static LegendItem Item(string text, PartnershipEventKind kind) =>
        new(text, (x, y) => [Of(kind, x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), Paint.Ink, isFirstSide: true)]);
}
