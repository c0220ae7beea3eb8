namespace PartnershipGraph.Analysis.Gap;

/// <summary>Distances over the globe.</summary>
public static class GreatCircle
{
    /// <summary>The mean radius of the Earth (IUGG), in kilometres.</summary>
    private const double radius = 6371.0088;

    /// <summary>The shortest way between two places on a sphere, in kilometres, 0 to about 20,015 (haversine formula).</summary>
    /// <param name="from">Latitude and longitude in degrees.</param>
    /// <param name="to">Those of the other place.</param>
    public static double Kilometres((double Latitude, double Longitude) from, (double Latitude, double Longitude) to)
    {
        var (north, east) = (Radians(to.Latitude - from.Latitude), Radians(to.Longitude - from.Longitude));
        var half = Square(Math.Sin(north / 2)) + (Math.Cos(Radians(from.Latitude)) * Math.Cos(Radians(to.Latitude)) * Square(Math.Sin(east / 2)));
        return 2 * radius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double x) => x * x;
}
