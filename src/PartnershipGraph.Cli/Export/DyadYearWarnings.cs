using System.Globalization;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Formats.Csv;

namespace PartnershipGraph.Cli.Export;

/// <summary>What must be known of dyad-years: more rows than a sheet holds, and numbers that several actors have.</summary>
internal static class DyadYearWarnings
{
    public static IEnumerable<string> Of(DyadYears found)
    {
        if (OfSize(found.Table.Rows.Count) is { } tooLong)
        {
            yield return tooLong;
        }

        if (found.NumberTaken > 0)
        {
            yield return $"{Count.Of(found.NumberTaken, "row")} left out: another actor of the same year has the same COW number";
        }
    }

    /// <summary>The warning where rows and header are more than a sheet of Excel holds; null where they are not.</summary>
    public static string? OfSize(int rows) => rows + 1 <= CsvTableFile.LinesOfExcel ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"{rows} rows and a header: Excel keeps {CsvTableFile.LinesOfExcel} lines and drops the rest without a word; narrow the years by --from and --to");
}
