namespace PartnershipGraph.Browser.Tests.Colours;

/// <summary>CIEDE2000 (Sharma, Wu and Dalal 2005): 1 is just noticeable side by side, 10 is told apart at a glance.</summary>
internal static class ColourDifference
{
    private static readonly double pow25 = Math.Pow(25, 7);

    public static double Between(Rgb one, Rgb other) => Between(Lab.Of(one), Lab.Of(other));

    public static double Between(Lab one, Lab other)
    {
        var meanChroma = (Length(one.A, one.B) + Length(other.A, other.B)) / 2;
        var stretch = 1 + (0.5 * (1 - Saturation(meanChroma)));
        var (a1, a2) = (one.A * stretch, other.A * stretch);
        var (c1, c2) = (Length(a1, one.B), Length(a2, other.B));
        var (h1, h2) = (Hue(a1, one.B), Hue(a2, other.B));
        var grey = c1 * c2 == 0;
        var turn = grey ? 0 : Turn(h2 - h1);

        var lightness = other.L - one.L;
        var chroma = c2 - c1;
        var hue = 2 * Math.Sqrt(c1 * c2) * Math.Sin(Radians(turn / 2));

        var (meanL, meanC) = ((one.L + other.L) / 2, (c1 + c2) / 2);
        var meanH = grey ? h1 + h2 : Middle(h1, h2);
        var weight = 1 - (0.17 * Cosine(meanH - 30)) + (0.24 * Cosine(2 * meanH)) + (0.32 * Cosine((3 * meanH) + 6)) - (0.20 * Cosine((4 * meanH) - 63));
        var fromGrey = (meanL - 50) * (meanL - 50);
        var scaleL = 1 + (0.015 * fromGrey / Math.Sqrt(20 + fromGrey));
        var scaleC = 1 + (0.045 * meanC);
        var scaleH = 1 + (0.015 * meanC * weight);
        var blue = (meanH - 275) / 25;
        var rotation = -2 * Saturation(meanC) * Math.Sin(Radians(60 * Math.Exp(-blue * blue)));

        var (l, c, h) = (lightness / scaleL, chroma / scaleC, hue / scaleH);
        return Math.Sqrt((l * l) + (c * c) + (h * h) + (rotation * c * h));
    }

    private static double Saturation(double chroma) => Math.Pow(chroma, 7) is var c ? Math.Sqrt(c / (c + pow25)) : 0;

    private static double Length(double a, double b) => Math.Sqrt((a * a) + (b * b));

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Cosine(double degrees) => Math.Cos(Radians(degrees));

    private static double Hue(double a, double b) => a == 0 && b == 0 ? 0 : ((Math.Atan2(b, a) * 180 / Math.PI) + 360) % 360;

    private static double Turn(double degrees) => degrees switch { > 180 => degrees - 360, < -180 => degrees + 360, _ => degrees };

    private static double Middle(double h1, double h2) =>
        Math.Abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
}
