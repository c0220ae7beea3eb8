using System.Globalization;

namespace PartnershipGraph.Plots.Tests.Support;

/// <summary>How far apart two colours are for somebody, after Machado, Oliveira and Fernandes (2009), severity 1, by CIEDE2000.</summary>
internal sealed record ColourVision(string Name, double[] Matrix)
{
    public static IReadOnlyList<ColourVision> All { get; } =
    [
        new("normal", [1, 0, 0, 0, 1, 0, 0, 0, 1]),
        new("protanopia", [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]),
        new("deuteranopia", [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]),
        new("tritanopia", [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]),
    ];

    public double Difference(string first, string second) => Ciede2000(Lab(first), Lab(second));

    /// <summary>The difference of two colours in CIELAB.</summary>
    public static double Ciede2000((double L, double A, double B) x, (double L, double A, double B) y)
    {
        var mean = (Hypot(x.A, x.B) + Hypot(y.A, y.B)) / 2;
        var g = 0.5 * (1 - Math.Sqrt(Math.Pow(mean, 7) / (Math.Pow(mean, 7) + Math.Pow(25, 7))));
        var (a1, a2) = ((1 + g) * x.A, (1 + g) * y.A);
        var (c1, c2) = (Hypot(a1, x.B), Hypot(a2, y.B));
        var (h1, h2) = (Hue(a1, x.B), Hue(a2, y.B));
        var dh = c1 * c2 == 0 ? 0 : Turn(h2 - h1);
        var (dl, dc) = (y.L - x.L, c2 - c1);
        var dhh = 2 * Math.Sqrt(c1 * c2) * Math.Sin(Radians(dh / 2));
        var (l, c) = ((x.L + y.L) / 2, (c1 + c2) / 2);
        var h = c1 * c2 == 0 ? h1 + h2 : Math.Abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
        var t = 1 - (0.17 * Cos(h - 30)) + (0.24 * Cos(2 * h)) + (0.32 * Cos((3 * h) + 6)) - (0.20 * Cos((4 * h) - 63));
        var sl = 1 + (0.015 * Math.Pow(l - 50, 2) / Math.Sqrt(20 + Math.Pow(l - 50, 2)));
        var (sc, sh) = (1 + (0.045 * c), 1 + (0.015 * c * t));
        var rc = 2 * Math.Sqrt(Math.Pow(c, 7) / (Math.Pow(c, 7) + Math.Pow(25, 7)));
        var rt = -rc * Math.Sin(Radians(60 * Math.Exp(-Math.Pow((h - 275) / 25, 2))));
        return Math.Sqrt(Math.Pow(dl / sl, 2) + Math.Pow(dc / sc, 2) + Math.Pow(dhh / sh, 2) + (rt * (dc / sc) * (dhh / sh)));
    }

    private (double L, double A, double B) Lab(string colour)
    {
        double[] rgb = [Channel(colour, 1), Channel(colour, 3), Channel(colour, 5)];
        double[] seen = [.. Enumerable.Range(0, 3).Select(r => Math.Clamp((Matrix[3 * r] * rgb[0]) + (Matrix[(3 * r) + 1] * rgb[1]) + (Matrix[(3 * r) + 2] * rgb[2]), 0, 1))];
        var x = F(((0.4124564 * seen[0]) + (0.3575761 * seen[1]) + (0.1804375 * seen[2])) / 0.95047);
        var y = F((0.2126729 * seen[0]) + (0.7151522 * seen[1]) + (0.0721750 * seen[2]));
        var z = F(((0.0193339 * seen[0]) + (0.1191920 * seen[1]) + (0.9503041 * seen[2])) / 1.08883);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static double F(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;

    private static double Hypot(double a, double b) => Math.Sqrt((a * a) + (b * b));

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Cos(double degrees) => Math.Cos(Radians(degrees));

    private static double Hue(double a, double b) => a == 0 && b == 0 ? 0 : (Math.Atan2(b, a) * 180 / Math.PI + 360) % 360;

    private static double Turn(double degrees) => degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}
