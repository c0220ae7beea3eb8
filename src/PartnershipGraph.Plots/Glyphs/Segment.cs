namespace PartnershipGraph.Plots.Glyphs;

/// <summary>A straight line.</summary>
internal readonly record struct Segment(double X1, double Y1, double X2, double Y2)
{
    /// <summary>Points along it, not farther apart than that, both ends too.</summary>
    public IEnumerable<(double X, double Y)> Points(double apart)
    {
        var (own, length) = (this, Math.Sqrt(((X2 - X1) * (X2 - X1)) + ((Y2 - Y1) * (Y2 - Y1))));
        var parts = Math.Max(1, (int)Math.Ceiling(length / apart));
        return Enumerable.Range(0, parts + 1).Select(i => (own.X1 + ((own.X2 - own.X1) * i / parts), own.Y1 + ((own.Y2 - own.Y1) * i / parts)));
    }
}
