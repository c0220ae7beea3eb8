namespace PartnershipGraph.Kernel.Layouts;

/// <summary>The smallest level rectangle about some vertices.</summary>
internal readonly record struct DrawingBox(double Left, double Bottom, double Width, double Height, bool IsPoint)
{
    /// <summary>Its upper edge.</summary>
    public double Top => Bottom + Height;

    /// <summary>The rectangle about at least one vertex.</summary>
    public static DrawingBox Of(ReadOnlySpan<int> vertices, double[] x, double[] y)
    {
        double left = double.MaxValue, right = double.MinValue, bottom = double.MaxValue, top = double.MinValue;
        foreach (var v in vertices)
        {
            (left, right) = (Math.Min(left, x[v]), Math.Max(right, x[v]));
            (bottom, top) = (Math.Min(bottom, y[v]), Math.Max(top, y[v]));
        }

        return new DrawingBox(left, bottom, right - left, top - bottom, vertices.Length == 1);
    }

    /// <summary>Moves all places so that its middle is (0, 0).</summary>
    public void CentreAtZero(double[] x, double[] y)
    {
        var (middleX, middleY) = (Left + (Width / 2), Bottom + (Height / 2));
        for (var v = 0; v < x.Length; v++)
        {
            x[v] -= middleX;
            y[v] -= middleY;
        }
    }
}
