namespace PartnershipGraph.Plots.Text;

/// <summary>Finds places for labels, the first ones first, so that none lies on another, on what was reserved, or outside the area.</summary>
/// <param name="left">The left end of the area.</param>
/// <param name="top">Its upper end.</param>
/// <param name="right">Its right end.</param>
/// <param name="bottom">Its lower end.</param>
public sealed class LabelPlacer(double left, double top, double right, double bottom)
{
    private readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    /// <summary>Keeps a box free of labels.</summary>
    public void Reserve(double x, double y, double width, double height) => taken.Add((x, y, x + width, y + height));

    /// <summary>Takes a box if nothing lies there.</summary>
    public bool TryTake(double x, double y, double width, double height)
    {
        var box = (Left: x, Top: y, Right: x + width, Bottom: y + height);
        if (box.Left < left || box.Top < top || box.Right > right || box.Bottom > bottom
            || taken.Exists(t => t.Left < box.Right && box.Left < t.Right && t.Top < box.Bottom && box.Top < t.Bottom))
        {
            return false;
        }

        taken.Add(box);
        return true;
    }

    /// <summary>
    /// Places a text beside a point: right of it, left, above, below, then at the corners.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="x">The point.</param>
    /// <param name="y">The point.</param>
    /// <param name="distance">How far from the point it begins.</param>
    /// <param name="size">The size of the type.</param>
    /// <returns>The text, still without paint; null where there is no room for it.</returns>
    public Scenes.TextMark? Beside(string text, double x, double y, double distance, double size = Scenes.TextMark.Smallest)
    {
        var (width, height) = (TextWidth.Of(text, size), size * 1.15);
        var (near, rise) = (distance * 0.75, size * 0.85);
        (double X, double Y)[] corners =
        [
            (x + distance, y - (height / 2)), (x - distance - width, y - (height / 2)),
            (x - (width / 2), y - distance - height), (x - (width / 2), y + distance),
            (x + near, y - near - height), (x + near, y + near), (x - near - width, y - near - height), (x - near - width, y + near),
        ];
        foreach (var corner in corners)
        {
            if (TryTake(corner.X, corner.Y, width, height))
            {
                return new Scenes.TextMark(corner.X, corner.Y + rise, text) { Size = size };
            }
        }

        return null;
    }
}
