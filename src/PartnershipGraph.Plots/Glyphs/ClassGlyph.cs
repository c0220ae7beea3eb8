using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Glyphs;

/// <summary>The sign of a class of hedging: a shape for each kind of class, so that colour need not be seen.</summary>
internal static class ClassGlyph
{
    /// <summary>How far a sign reaches from its middle, in pixels.</summary>
    public const double Radius = 4.5;

    /// <summary>The sign at a point.</summary>
    /// <param name="kind">The kind of class.</param>
    /// <param name="x">Its middle.</param>
    /// <param name="y">Its middle.</param>
    /// <param name="isHollow">Whether it is an outline only: zero.</param>
    public static Mark Of(HedgeKind kind, double x, double y, bool isHollow)
    {
        var paint = PaintOf(kind);
        var path = Shape(kind, x, y);
        return kind == HedgeKind.Disengaged
            ? new PathMark(path) { Stroke = paint, StrokeWidth = isHollow ? 1.5 : 2.5 }
            : isHollow ? new PathMark(path) { Fill = Paint.Paper, Stroke = paint, StrokeWidth = 1.5 } : new PathMark(path) { Fill = paint, Stroke = Paint.Edge };
    }

    /// <summary>The sign, its meaning and how many there are.</summary>
    public static LegendItem Legend(HedgeKind kind, int count) => new(
        Invariant($"{Words(kind)} ({count})"),
        (x, y) => [Of(kind, x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), isHollow: false)]);

    /// <summary>The legend of outlined signs.</summary>
    public static LegendItem Hollow(string text) => new(
        text, (x, y) => [Of(HedgeKind.TiedToOne, x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), isHollow: true)]);

    /// <summary>A kind of class in words.</summary>
    public static string Words(HedgeKind kind) => kind switch
    {
        HedgeKind.AlliedHedger => "allied hedger",
        HedgeKind.Allied => "allied with a pole",
        HedgeKind.Disengaged => "disengaged",
        HedgeKind.StrictHedger => "strict hedger",
        HedgeKind.BroadHedger => "broad hedger",
        HedgeKind.TiedToOne => "tied to one pole only",
        HedgeKind.Leans => "leans to a pole",
        _ => "pole",
    };

    private static Paint PaintOf(HedgeKind kind) => kind switch
    {
        HedgeKind.StrictHedger => Paint.Class(2),
        HedgeKind.BroadHedger => Paint.Class(1),
        HedgeKind.AlliedHedger => Paint.Class(4),
        HedgeKind.Allied => Paint.Class(5),
        HedgeKind.TiedToOne => Paint.Class(3),
        HedgeKind.Leans => Paint.Class(0),
        HedgeKind.Disengaged => Paint.Edge,
        _ => Paint.Other,
    };

    private static PathData Shape(HedgeKind kind, double x, double y)
    {
        const double r = Radius;
        return kind switch
        {
            HedgeKind.StrictHedger => PathData.Polygon((x, y - (r * 1.25)), (x + (r * 1.25), y), (x, y + (r * 1.25)), (x - (r * 1.25), y)),
            HedgeKind.BroadHedger => Round(x, y, r),
            HedgeKind.AlliedHedger => PathData.Polygon((x - (r * 0.9), y - (r * 0.9)), (x + (r * 0.9), y - (r * 0.9)), (x + (r * 0.9), y + (r * 0.9)), (x - (r * 0.9), y + (r * 0.9))),
            HedgeKind.Allied => PathData.Polygon((x - r, y - (r * 0.8)), (x + r, y - (r * 0.8)), (x, y + r)),
            HedgeKind.Leans => PathData.Polygon((x - r, y + (r * 0.8)), (x + r, y + (r * 0.8)), (x, y - r)),
            HedgeKind.TiedToOne => PathData.Polygon((x - (r * 0.5), y - r), (x + (r * 0.5), y - r), (x + (r * 0.5), y + r), (x - (r * 0.5), y + r)),
            _ => PathData.Line(x - (r * 0.8), y - (r * 0.8), x + (r * 0.8), y + (r * 0.8)).Move(x - (r * 0.8), y + (r * 0.8)).To(x + (r * 0.8), y - (r * 0.8)),
        };
    }

    // Four quadratic curves for each quarter would be rounder than the eye sees at this size; one for each eighth will do.
    private static PathData Round(double x, double y, double r)
    {
        const int parts = 8;
        var path = PathData.From(x + r, y);
        for (var i = 0; i < parts; i++)
        {
            var (middle, end) = ((i + 0.5) * 2 * Math.PI / parts, (i + 1) * 2 * Math.PI / parts);
            var far = r / Math.Cos(Math.PI / parts);
            path.Curve(x + (far * Math.Cos(middle)), y + (far * Math.Sin(middle)), x + (r * Math.Cos(end)), y + (r * Math.Sin(end)));
        }

        return path.Close();
    }
}
