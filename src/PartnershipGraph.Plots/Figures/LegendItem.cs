using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Figures;

/// <summary>An entry of a legend.</summary>
/// <param name="Text">What it means.</param>
/// <param name="Draw">Draws its sign into a box of <see cref="Sheet.SwatchWidth"/> by <see cref="Sheet.SwatchHeight"/> by the box's upper left corner.</param>
public sealed record LegendItem(string Text, Func<double, double, IReadOnlyList<Mark>> Draw)
{
    /// <summary>A filled box with an edge, and a sign on it where colour alone must not tell.</summary>
    public static LegendItem Box(string text, Paint fill, string sign = "", Paint? signPaint = null) => new(
        text,
        (x, y) =>
        [
            new RectMark(x, y, Sheet.SwatchWidth, Sheet.SwatchHeight) { Fill = fill, Stroke = Paint.Edge },
            .. sign.Length == 0
                ? Array.Empty<Mark>()
                : [new TextMark(x + (Sheet.SwatchWidth / 2), y + Sheet.SwatchHeight - 2.5, sign) { Anchor = TextAnchor.Middle, Fill = signPaint ?? Paint.Ink }],
        ]);

    /// <summary>A line.</summary>
    public static LegendItem Line(string text, Paint stroke, double width = 2, params IReadOnlyList<double> dash) => new(
        text,
        (x, y) => [new PathMark(PathData.Line(x, y + (Sheet.SwatchHeight / 2), x + Sheet.SwatchWidth, y + (Sheet.SwatchHeight / 2))) { Stroke = stroke, StrokeWidth = width, Dash = dash }]);
}
