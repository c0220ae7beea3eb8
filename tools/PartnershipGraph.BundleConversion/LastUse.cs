using System.Globalization;
using System.Text.RegularExpressions;

namespace PartnershipGraph.BundleConversion;

/// <summary>When a title was last seen repeated, as the notes of the research say it.</summary>
internal static partial class LastUse
{
    /// <summary>Reads "last seen in the CCTV corpus in April 2020", "last seen 2020", "out of use after about 2013".</summary>
    /// <param name="notes">The notes of a row.</param>
    /// <returns>A year, or year and month; empty where the notes say nothing of it.</returns>
    public static string Of(string notes)
    {
        var match = Said().Match(notes);
        if (!match.Success)
            return "";

        var (year, month) = (match.Groups["year"].Value, match.Groups["month"].Value);
        var number = Array.IndexOf(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, month) + 1;
        return month.Length == 0 ? year
            : number > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year}-{number:00}")
            : throw new InvalidDataException("no month is called " + month + ": " + notes);
    }

    [GeneratedRegex(
        "(?:last seen(?: in the CCTV corpus)?(?: in)?|out of use after about)(?: (?<month>[A-Z][a-z]+))? (?<year>[0-9]{4})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Said();
}
