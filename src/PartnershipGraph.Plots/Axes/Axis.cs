using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Axes;

/// <summary>Grid lines with their numbers and the name of what is measured.</summary>
public static class Axis
{
    private const double gap = 6;
    private const double line = 16;

    /// <summary>How much room numbers and name need below the area.</summary>
    public const double BottomRoom = 42;

    /// <summary>An axis below the area: vertical grid lines, numbers, the name in the middle.</summary>
    /// <param name="scale">From left to right.</param>
    /// <param name="top">The upper end of the area.</param>
    /// <param name="bottom">The lower end of the area.</param>
    /// <param name="name">What is measured, with its unit; empty for none.</param>
    /// <param name="about">How many numbers, about.</param>
    /// <param name="text">A number as text, where the usual one will not do.</param>
    public static IReadOnlyList<Mark> Bottom(LinearScale scale, double top, double bottom, string name, int about = 5, Func<double, string>? text = null) =>
    [
        .. scale.Ticks(about).SelectMany(t => (Mark[])
        [
            GridLine(scale[t], top, scale[t], bottom),
            new TextMark(scale[t], bottom + gap + 11, text?.Invoke(t) ?? scale.TickText(t, about)) { Anchor = TextAnchor.Middle, Fill = Paint.Soft },
        ]),
        .. name.Length == 0 ? Array.Empty<Mark>() : [new TextMark((scale.Start + scale.End) / 2, bottom + gap + 11 + line, name) { Anchor = TextAnchor.Middle, Fill = Paint.Ink }],
    ];

    /// <summary>An axis left of the area: horizontal grid lines with numbers, and the name lying above them.</summary>
    /// <param name="scale">From the lower end to the upper one, or the other way.</param>
    /// <param name="left">The left end of the area.</param>
    /// <param name="right">The right end of the area.</param>
    /// <param name="name">What is measured; empty for none. It stands above the area, from its left end on.</param>
    /// <param name="about">How many numbers, about.</param>
    /// <param name="text">A number as text, where the usual one will not do.</param>
    public static IReadOnlyList<Mark> Left(LinearScale scale, double left, double right, string name, int about = 5, Func<double, string>? text = null) =>
    [
        .. scale.Ticks(about).SelectMany(t => (Mark[])
        [
            GridLine(left, scale[t], right, scale[t]),
            new TextMark(left - gap, scale[t] + 4, text?.Invoke(t) ?? scale.TickText(t, about)) { Anchor = TextAnchor.End, Fill = Paint.Soft },
        ]),
        .. name.Length == 0 ? Array.Empty<Mark>() : [new TextMark(left, Math.Min(scale.Start, scale.End) - 10, name) { Fill = Paint.Ink }],
    ];

    /// <summary>A line that carries no data.</summary>
    public static PathMark GridLine(double x1, double y1, double x2, double y2) => new(PathData.Line(x1, y1, x2, y2)) { Stroke = Paint.Rule };
}
