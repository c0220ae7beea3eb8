using System.Globalization;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>The size of a sheet of paper in points.</summary>
internal readonly record struct PdfSheet(double Width, double Height)
{
    public bool IsA4 => Math.Abs(Width - 595.28) < 1.5 && Math.Abs(Height - 841.89) < 1.5;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width:0} × {Height:0} points");
}
