namespace PartnershipGraph.Bolt;

/// <summary>A point of two or three dimensions in a coordinate system.</summary>
public sealed class Point : IEquatable<Point>
{
    /// <summary>A point of two dimensions.</summary>
    /// <param name="srId">The coordinate system.</param>
    /// <param name="x">The first coordinate: longitude on the globe.</param>
    /// <param name="y">The second coordinate: latitude on the globe.</param>
    public Point(int srId, double x, double y)
    {
        (SrId, X, Y, Z) = (srId, x, y, double.NaN);
        Dimension = 2;
    }

    /// <summary>A point of three dimensions.</summary>
    /// <param name="srId">The coordinate system.</param>
    /// <param name="x">The first coordinate: longitude on the globe.</param>
    /// <param name="y">The second coordinate: latitude on the globe.</param>
    /// <param name="z">The third coordinate: height.</param>
    public Point(int srId, double x, double y, double z)
    {
        (SrId, X, Y, Z) = (srId, x, y, z);
        Dimension = 3;
    }

    /// <summary>The coordinate system: 4326 is the globe, 7203 the plane, 4979 and 9157 those with a height.</summary>
    public int SrId { get; }

    /// <summary>The first coordinate: longitude on the globe.</summary>
    public double X { get; }

    /// <summary>The second coordinate: latitude on the globe.</summary>
    public double Y { get; }

    /// <summary>The third coordinate; not a number where there is none.</summary>
    public double Z { get; }

    internal int Dimension { get; }

    /// <inheritdoc />
    public bool Equals(Point? other) =>
        other is not null && Dimension == other.Dimension && SrId == other.SrId
        && X.Equals(other.X) && Y.Equals(other.Y) && Z.Equals(other.Z);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Point);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Dimension, SrId, X, Y, Z);

    /// <summary>The coordinates by name.</summary>
    /// <returns>Such as <c>Point{srId=4326, x=12.5, y=55.7}</c>.</returns>
    public override string ToString() => Invariant($"Point{{srId={SrId}, x={X}, y={Y}{(Dimension == 3 ? Invariant($", z={Z}") : "")}}}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
