using System.Globalization;

namespace PartnershipGraph.Browser.Tests.Colours;

/// <summary>A colour of a pixel, sRGB.</summary>
internal readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    public static Rgb Parse(string hex) => new(Part(hex, 1), Part(hex, 3), Part(hex, 5));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");

    private static byte Part(string hex, int start) => byte.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
