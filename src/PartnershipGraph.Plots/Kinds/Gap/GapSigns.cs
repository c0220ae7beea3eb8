using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Gap;

/// <summary>The signs: a triangle that points up where the title stands above the substance, down where below, a dot where neither can be told.</summary>
internal static class GapSigns
{
    private const double radius = 5;

    public static IReadOnlyList<LegendItem> Legend { get; } =
    [
        new("title above substance", (x, y) => [Triangle(x + (Sheet.SwatchWidth / 2), y + 7, up: true)]),
        new("title below substance", (x, y) => [Triangle(x + (Sheet.SwatchWidth / 2), y + 7, up: false)]),
        new("cannot be told apart", (x, y) => [Dot(x + (Sheet.SwatchWidth / 2), y + 7)]),
        LegendItem.Line("interval", Paint.Edge, 1.5),
        LegendItem.Line("gap of 0", Paint.Ink, 2),
        LegendItem.Box("substance unknown", Paint.Unknown),
    ];

    /// <summary>What the interval says, in a word.</summary>
    public static string Verdict(GapEntry entry) => entry.IsOverTitled ? "above" : entry.IsUnderTitled ? "below" : "neither";

    /// <summary>The sign of a partner.</summary>
    public static Mark Of(GapEntry entry, double x, double y) =>
        entry.IsOverTitled ? Triangle(x, y, up: true) : entry.IsUnderTitled ? Triangle(x, y, up: false) : Dot(x, y);

    /// <summary>The line of a partner's interval.</summary>
    public static Paint Whisker(GapEntry entry) => entry.IsOverTitled ? Paint.Accent : entry.IsUnderTitled ? Paint.Class(1) : Paint.Edge;

    private static CircleMark Dot(double x, double y) => new(x, y, 2.5) { Fill = Paint.Edge };

    private static PathMark Triangle(double x, double y, bool up)
    {
        var tip = up ? -radius : radius;
        return new PathMark(PathData.Polygon((x, y + tip), (x + radius, y - (tip * 0.7)), (x - radius, y - (tip * 0.7))))
        {
            Fill = up ? Paint.Accent : Paint.Class(1),
            Stroke = Paint.Paper,
        };
    }
}
