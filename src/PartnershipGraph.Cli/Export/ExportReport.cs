using System.Globalization;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Export;

/// <summary>What was written, and what was left out, for a person to read.</summary>
internal static class ExportReport
{
    private const int uncodedShown = 20;

    public static Report Of(ExportForm form, ExportPlace place, Exported exported)
    {
        var files = new ReportTable(
            "files",
            "",
            [Column.Text("File"), Column.Text("Holds"), Column.Text("Layers"), Column.Number("Nodes"), Column.Number("Rows")],
            [.. exported.Files.Select(f => (IReadOnlyList<Cell>)[place.PathOf(f.Name), f.Holds, f.Layers, Cell.Of(f.Nodes), Cell.Of(f.Rows)])]);
        return new Report(
            $"Export as {form.Name}",
            Reading(exported),
            [new ReportSection("", [], [files]), .. exported.Years is { Uncoded.Count: > 0 } ? [Uncoded(exported)] : Array.Empty<ReportSection>()],
            exported.Stamp.Caption)
        {
            Main = files,
        };
    }

    private static string Reading(Exported exported) => exported.Years is { } years
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Of(years.Table.Rows.Count, "row")} of {Count.Of(years.Pairs, "pair")}, {years.From} to {years.To}: a pair has a row for every year on whose last day its tie holds{LeftOut(years)}.")
        : $"{Count.Of(exported.Files.Count, "file")} written; a tie's weight is its strength, so a path in another program wants the lengths 1/weight.";

    private static string LeftOut(DyadYears years) => years.WithoutNumber == 0 ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $"; {Count.Of(years.WithoutNumber, "row")} left out because {Count.Of(years.Uncoded.Count, "actor")} {(years.Uncoded.Count == 1 ? "has" : "have")} no COW number");

    private static ReportSection Uncoded(Exported exported) => new(
        "Actors without a COW number",
        [],
        [
            new ReportTable(
                "without_cow",
                "",
                [Column.Text("Id"), Column.Text("Name"), Column.Text("Kind"), Column.Number("Rows left out", "rows_left_out")],
                [
                    .. exported.Years!.Uncoded.OrderByDescending(a => a.Rows).ThenBy(a => a.Id, StringComparer.Ordinal)
                        .Select(a => (IReadOnlyList<Cell>)[a.Id, a.Name, a.Kind, a.Rows]),
                ])
            {
                RowsShown = uncodedShown,
            },
        ]);
}
