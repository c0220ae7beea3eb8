namespace PartnershipGraph.Plots.Glyphs;

/// <summary>Finds a place for each of many signs: its own point, or, where others stand there already, the nearest free place around it.</summary>
/// <param name="step">How far apart signs stand, in pixels.</param>
/// <param name="rows">How many places above and below its point a sign may stand at most: crowds lie flat where what is higher would be mistaken for more.</param>
/// <param name="left">The left end of where signs may stand.</param>
/// <param name="top">Its upper end.</param>
/// <param name="right">Its right end.</param>
/// <param name="bottom">Its lower end.</param>
internal sealed class SideBySide(double step, int rows, double left, double top, double right, double bottom)
{
    /// <summary>A crowd without bounds upwards and downwards.</summary>
    public const int Round = reach;

    private const int reach = 40;

    private readonly (int Across, int Down)[] around =
    [
        .. from across in Enumerable.Range(-reach, (2 * reach) + 1)
           from down in Enumerable.Range(-rows, (2 * rows) + 1)
           orderby (across * across) + (down * down), down, across
           select (across, down),
    ];

    private readonly Dictionary<(int, int), List<(double X, double Y)>> taken = [];

    /// <summary>Takes a place; the point itself where everything around is full.</summary>
    public (double X, double Y) Place(double x, double y)
    {
        var place = around.Select(o => (X: x + (o.Across * step), Y: y + (o.Down * step)))
            .Where(p => p.X >= left && p.X <= right && p.Y >= top && p.Y <= bottom && IsFree(p.X, p.Y))
            .Append((X: x, Y: y))
            .First();
        var cell = Cell(place.X, place.Y);
        if (!taken.TryGetValue(cell, out var there))
        {
            taken.Add(cell, there = []);
        }

        there.Add(place);
        return place;
    }

    private bool IsFree(double x, double y)
    {
        const double rounding = 1e-6;
        var (column, row) = Cell(x, y);
        for (var c = column - 1; c <= column + 1; c++)
        {
            for (var r = row - 1; r <= row + 1; r++)
            {
                if (taken.TryGetValue((c, r), out var there)
                    && there.Exists(t => Math.Abs(t.X - x) < step - rounding && Math.Abs(t.Y - y) < step - rounding))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private (int Column, int Row) Cell(double x, double y) => ((int)Math.Floor(x / step), (int)Math.Floor(y / step));
}
