using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>The columns of a dyad-year: the key, who the two are, then those of ties.</summary>
internal static class DyadYearColumns
{
    public static IReadOnlyList<ExportColumn> Of(SnapshotOptions options)
    {
        var (one, two) = options.Directed ? ("the sponsor", "the partner") : ("1, the lower number", "2");
        return
        [
            new("ccode1", ExportType.Whole, "COW number of " + one),
            new("ccode2", ExportType.Whole, "COW number of " + two),
            new("year", ExportType.Whole, "Year whose last day is meant"),
            new("iso3_1", ExportType.Text, "ISO alpha-3 code of " + one),
            new("iso3_2", ExportType.Text, "ISO alpha-3 code of " + two),
            new("name1", ExportType.Text, "Name of " + one),
            new("name2", ExportType.Text, "Name of " + two),
            new("weight", ExportType.Number, "Weight of the tie"),
            .. TieColumns.Of(options),
        ];
    }

    /// <summary>Text without a comma: readers that take every comma for the end of a field are still about.</summary>
    public static string WithoutCommas(string text) =>
        text.Replace(", ", " ", StringComparison.Ordinal).Replace(',', ' ');
}
