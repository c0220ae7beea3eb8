namespace PartnershipGraph.Browser.Tests.Colours;

/// <summary>CIE 1976 L*a*b* under D65.</summary>
internal readonly record struct Lab(double L, double A, double B)
{
    public static Lab Of(Rgb colour)
    {
        return OfLight(Linear(colour.Red), Linear(colour.Green), Linear(colour.Blue));
    }

    /// <summary>Of the linear parts of red, green and blue light, 0 to 1 each.</summary>
    public static Lab OfLight(double r, double g, double b)
    {
        var x = Bent(((0.4124564 * r) + (0.3575761 * g) + (0.1804375 * b)) / 0.95047);
        var y = Bent((0.2126729 * r) + (0.7151522 * g) + (0.0721750 * b));
        var z = Bent(((0.0193339 * r) + (0.1191920 * g) + (0.9503041 * b)) / 1.08883);
        return new((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    /// <summary>The linear part of light of a byte of sRGB.</summary>
    public static double Linear(byte part) => part / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);

    private static double Bent(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;
}
