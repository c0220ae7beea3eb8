using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>Which sources the rows about the actor come from, and how to do it again.</summary>
internal static class SourcesSection
{
    private const int rowsShown = 15;
    private const string unnamed = "no source named";

    public static ReportSection Build(StateContext state, ResultStamp stamp)
    {
        var rows = CoverageTable.Tables(state.About).SelectMany(t => t.Rows.Select(r => (t.Table, Source: r))).ToList();
        var sources = rows.GroupBy(r => (r.Source.Title, r.Source.Url))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Title, StringComparer.Ordinal).ThenBy(g => g.Key.Url, StringComparer.Ordinal)
            .ToList();
        return new ReportSection(
            "Sources, and how to do it again",
            [
                $"{Count.Of(rows.Count, "row names", "rows name")} {state.Name}, from {Count.Of(sources.Count, "source")}; what partners are tied to rests on rows of their own.",
                $"To do it again: {RedoCommand.Of(state.Asked.Options, ["brief", "--state", state.Id])}, on data of digest {stamp.Dataset} with pgraph {Hosting.ProgramVersion.Text}; every draw starts from seed 1.",
            ],
            [
                new ReportTable(
                    "sources",
                    "Sources by rows",
                    [Column.Number("Rows"), Column.Text("Source"), Column.Text("url") with { For = ColumnFor.Data }, Column.Text("Tables"), Column.Text("Confidence")],
                    [.. sources.Select(g => (IReadOnlyList<Cell>)[g.Count(), g.Key.Title.Length > 0 ? g.Key.Title : new Cell(unnamed, ""), g.Key.Url, Tables(g), Sure(g)])])
                {
                    RowsShown = rowsShown,
                },
            ]);
    }

    private static string Tables(IEnumerable<(string Table, Citation Source)> rows) => string.Join(", ", rows.Select(r => r.Table).Distinct(StringComparer.Ordinal));

    private static string Sure(IEnumerable<(string Table, Citation Source)> rows) =>
        string.Join(", ", rows.Select(r => r.Source.Confidence).Distinct().OrderDescending().Select(c => c.Word()));
}
