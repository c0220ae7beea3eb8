namespace PartnershipGraph.Kernel.Layouts;

/// <summary>Brings the drawing of a connected graph to the middle, to its size, and level.</summary>
internal static class DrawingSize
{
    // Vertices a unit apart in a disc of n have the mean square distance n / (2 π · 0.9); half as much again gives labels some air.
    private const double radiusOfOne = 0.6;

    /// <summary>Moves, turns and scales the places.</summary>
    public static void Fit(double[] x, double[] y, bool turn)
    {
        Centre(x);
        Centre(y);
        double xx = 0, yy = 0, xy = 0;
        for (var v = 0; v < x.Length; v++)
        {
            xx += x[v] * x[v];
            yy += y[v] * y[v];
            xy += x[v] * y[v];
        }

        var squares = xx + yy;
        var scale = squares > 0 ? radiusOfOne * Math.Sqrt(x.Length) / Math.Sqrt(squares / x.Length) : 1;
        var (cos, sin) = turn ? LongestSide(xx, yy, xy) : (1, 0);
        for (var v = 0; v < x.Length; v++)
        {
            (x[v], y[v]) = (scale * ((cos * x[v]) + (sin * y[v])), scale * ((cos * y[v]) - (sin * x[v])));
        }
    }

    private static void Centre(double[] places)
    {
        var sum = 0.0;
        foreach (var place in places)
        {
            sum += place;
        }

        var middle = sum / places.Length;
        for (var v = 0; v < places.Length; v++)
        {
            places[v] -= middle;
        }
    }

    /// <summary>The first principal axis, as cosine and sine of its angle; half an angle without asking for the angle.</summary>
    private static (double Cos, double Sin) LongestSide(double xx, double yy, double xy)
    {
        var (across, along) = (2 * xy, xx - yy);
        var length = Math.Sqrt((across * across) + (along * along));
        if (length == 0)
        {
            return (1, 0);
        }

        var cos = Math.Sqrt((1 + (along / length)) / 2);
        var sin = Math.Sqrt((1 - (along / length)) / 2);
        return (cos, across < 0 ? -sin : sin);
    }
}
