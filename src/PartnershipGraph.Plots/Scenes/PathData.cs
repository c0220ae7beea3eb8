using System.Text;

namespace PartnershipGraph.Plots.Scenes;

/// <summary>The way of a path, made step by step: <c>PathData.From(0, 0).To(10, 5).Close()</c>.</summary>
public sealed class PathData
{
    private readonly StringBuilder text = new();

    private PathData()
    {
    }

    /// <summary>Begins at a point.</summary>
    public static PathData From(double x, double y) => new PathData().Move(x, y);

    /// <summary>A straight line.</summary>
    public static PathData Line(double x1, double y1, double x2, double y2) => From(x1, y1).To(x2, y2);

    /// <summary>A closed polygon.</summary>
    public static PathData Polygon(params IReadOnlyList<(double X, double Y)> corners) => Through(corners).Close();

    /// <summary>A line through points, at least one.</summary>
    public static PathData Through(IReadOnlyList<(double X, double Y)> points)
    {
        var path = From(points[0].X, points[0].Y);
        for (var i = 1; i < points.Count; i++)
        {
            path.To(points[i].X, points[i].Y);
        }

        return path;
    }

    /// <summary>Lifts the pen and begins anew at a point.</summary>
    public PathData Move(double x, double y) => Add('M', x, y);

    /// <summary>A straight line to a point.</summary>
    public PathData To(double x, double y) => Add('L', x, y);

    /// <summary>A quadratic curve to a point, drawn towards another on its way.</summary>
    public PathData Curve(double towardsX, double towardsY, double x, double y) => Add('Q', towardsX, towardsY, x, y);

    /// <summary>Back to where it began.</summary>
    public PathData Close()
    {
        text.Append('Z');
        return this;
    }

    /// <summary>As SVG writes it, coordinates rounded to hundredths.</summary>
    public override string ToString() => text.ToString();

    private PathData Add(char command, params ReadOnlySpan<double> numbers)
    {
        text.Append(command);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i > 0)
            {
                text.Append(' ');
            }

            text.Append(Coordinate.Text(numbers[i]));
        }

        return this;
    }
}
