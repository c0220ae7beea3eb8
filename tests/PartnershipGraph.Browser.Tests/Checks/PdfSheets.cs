using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>The sheets of a PDF as Chromium writes it, with its page objects in plain text; sizes in points.</summary>
internal static partial class PdfSheets
{
    public static IReadOnlyList<PdfSheet> Of(byte[] pdf) =>
    [
        .. from box in Box().Matches(Encoding.Latin1.GetString(pdf))
           select new PdfSheet(Size(box.Groups["width"].Value), Size(box.Groups["height"].Value)),
    ];

    private static double Size(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Box();
}
