using System.Globalization;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Cli.Conversions;

/// <summary>The merge report for a person.</summary>
internal static class ConvertReport
{
    private const string written = "written";
    private const string leftOut = "left out";

    public static Report Of(Conversion conversion)
    {
        var merge = conversion.Records.Merge;
        var table = new ReportTable(
            "merge",
            "",
            [
                Column.Text("File"), Column.Text("Layout") with { For = ColumnFor.Data }, Column.Text("Outcome") with { For = ColumnFor.Data },
                Column.Text("Reason") with { For = ColumnFor.Data }, Column.Text("What became of them", "told") with { For = ColumnFor.Reading }, Column.Number("Rows"),
            ],
            [.. merge.Files.Append(merge.Total).SelectMany(Rows)]);
        var asOf = conversion.Records.LastYear is { } year
            ? string.Create(CultureInfo.InvariantCulture, $" The rows end with {year}: ask with --as-of {year} or an earlier date.")
            : "";
        var section = new ReportSection("", conversion.Records.Notes, [table]);
        return new Report(
            $"Conversion of {conversion.Set} into {conversion.Folder}",
            $"Of {Number(merge.Total.Read)} rows {Number(merge.Total.Written)} are in the folder, each by a row, by several or by a part of one, and "
                + $"{OfLeftOut(merge.Total)}.{asOf}",
            [section],
            [$"Rows of the folder: {string.Join(", ", conversion.Rows.Select(r => $"{r.File} {Number(r.Rows)}"))}.", $"pgraph {ProgramVersion.Text}"])
        {
            Main = table,
        };
    }

    private static IEnumerable<IReadOnlyList<Cell>> Rows(FileMerge merge)
    {
        yield return [merge.File, merge.Layout, "read", "", merge.Layout.Length == 0 ? "read" : $"read as {merge.Layout}", merge.Read];
        yield return [merge.File, merge.Layout, written, "", written, merge.Written];
        foreach (var (reason, rows) in merge.LeftOut)
        {
            yield return [merge.File, merge.Layout, leftOut, reason, $"{leftOut}: {reason}", rows];
        }
    }

    private static string OfLeftOut(FileMerge all) => (all.Read - all.Written) switch
    {
        0 => "none is left out",
        1 => "1 is left out for the reason named",
        var n => $"{Number(n)} are left out for the reasons named",
    };

    private static string Number(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
