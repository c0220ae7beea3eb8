using System.Globalization;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Imports;

namespace PartnershipGraph.Cli.Stores;

/// <summary>What an import did, or would do, for a person.</summary>
internal static class ImportText
{
    public static Report Of(ImportPlan plan, string dataset, StoreAddress address)
    {
        var table = new ReportTable(
            "tables",
            "",
            [Column.Text("Table"), Column.Number("To write"), Column.Number("In the database", "in_database"), Column.Number("To remove")],
            [.. plan.Tables.Select(t => (IReadOnlyList<Cell>)[t.Table, t.ToWrite, Number(t.InDatabase), Number(t.Going)])]);
        var removed = plan.RowsInDatabase == 0 ? "the database holds none of ours"
            : string.Create(CultureInfo.InvariantCulture, $"{plan.RowsGoing} of the {plan.RowsInDatabase} in the database would be removed{(plan.NeedsReplace ? ", which needs --replace" : "")}");
        return Report.Of(
            $"What an import of {dataset} into {address} would do",
            string.Create(CultureInfo.InvariantCulture, $"{plan.RowsToWrite} rows would be written, {removed}. Nothing was written."),
            [table],
            [$"pgraph {ProgramVersion.Text}"]);
    }

    public static Report Of(ImportReport report, string dataset, StoreAddress address, double seconds)
    {
        var table = new ReportTable(
            "tables",
            "",
            [Column.Text("Table"), Column.Number("Written")],
            [.. report.Written.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => (IReadOnlyList<Cell>)[w.Key, w.Value])]);
        var resumed = report.IsResumed ? " An import that was broken off was continued: what it had written counts too." : "";
        var schema = report.Migrations.Count > 0 ? $" Schema: {string.Join("; ", report.Migrations)}." : "";
        return Report.Of(
            $"Import of {dataset} into {address}",
            string.Create(CultureInfo.InvariantCulture, $"{report.RowsWritten} rows written, {report.Removed} removed, in {seconds:F1} s.{resumed}{schema}"),
            [table],
            [$"Data: digest {report.Dataset}; pgraph {ProgramVersion.Text}."]);
    }

    private static Cell Number(long n) => n.ToString(CultureInfo.InvariantCulture);
}
