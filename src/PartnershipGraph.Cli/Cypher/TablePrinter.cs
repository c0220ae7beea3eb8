using System.Globalization;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>Collects the rows that a screen or a document shows, and writes them as a report.</summary>
/// <param name="title">What the result is.</param>
/// <param name="write">How the report is written.</param>
internal sealed class TablePrinter(string title, Action<Report> write) : IResultPrinter
{
    private readonly ValueJson json = new();
    private readonly List<IReadOnlyList<object?>> rows = [];
    private IReadOnlyList<string> columns = [];

    public int NotFinite => json.NotFinite;

    public void Columns(IReadOnlyList<string> names) => columns = names;

    public void Row(IReadOnlyList<object?> values) => rows.Add(values);

    public void End(bool more)
    {
        var cells = new ValueCell(json);
        var table = new ReportTable(
            "result",
            "",
            [.. columns.Select((name, i) => new Column(name, name, rows.Count > 0 && rows.All(r => ValueCell.IsNumber(r[i]))))],
            [.. rows.Select(r => (IReadOnlyList<Cell>)[.. r.Select(cells.Of)])])
        {
            Note = more
                ? string.Create(CultureInfo.InvariantCulture, $"… cut at {Count.Of(rows.Count, "row")}, there are more: --limit N shows N, --format csv or json without it carries every row.")
                : "",
        };
        var count = columns.Count == 0 ? "No columns: the statement returns nothing."
            : more ? "" : string.Create(CultureInfo.InvariantCulture, $"{Count.Of(rows.Count, "row")}.");
        write(Report.Of(title, "", columns.Count == 0 ? [] : [table], count.Length > 0 ? [count] : []));
    }
}
