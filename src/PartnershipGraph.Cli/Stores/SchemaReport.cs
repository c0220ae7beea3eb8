using System.Globalization;
using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Storage.Neo4j.Migrations;

namespace PartnershipGraph.Cli.Stores;

/// <summary>The steps and the locks of a schema for a person and for a program.</summary>
internal static class SchemaReport
{
    public static Report Of(string reading, IReadOnlyList<MigrationStep> steps, IReadOnlyList<LockHolder> holders)
    {
        var table = new ReportTable(
            "steps",
            "",
            [Column.Number("Version"), Column.Text("Step"), Column.Text("State"), Column.Text("Applied")],
            [.. steps.Select(s => (IReadOnlyList<Cell>)[s.Version, s.Description, s.State.Word(), s.AppliedAt is { } at ? Instant(at) : new Cell(Cell.Undefined, "")])]);
        var locks = new ReportTable(
            "locks",
            "Locks",
            [Column.Text("Lock"), Column.Text("Owner"), Column.Text("Since"), Column.Text("Until"), Column.Text("State")],
            [.. holders.Select(h => (IReadOnlyList<Cell>)[h.Lock, h.Owner, Instant(h.Since), Instant(h.Until), h.IsExpired ? "expired" : "held"])]);
        List<ReportTable> tables = [.. steps.Count > 0 ? [table] : Array.Empty<ReportTable>(), .. holders.Count > 0 ? [locks] : Array.Empty<ReportTable>()];
        return Report.Of("Schema", reading, tables, [$"pgraph {ProgramVersion.Text}"]) with { Main = steps.Count > 0 || holders.Count == 0 ? table : locks };
    }

    public static JsonObject Json(IReadOnlyList<MigrationStep> steps, IReadOnlyList<LockHolder> holders) => new()
    {
        ["steps"] = JsonParts.Array(steps, s => new JsonObject
        {
            ["version"] = s.Version,
            ["description"] = s.Description,
            ["state"] = s.State.Word(),
            ["appliedAt"] = s.AppliedAt is { } at ? Instant(at) : null,
        }),
        ["locks"] = JsonParts.Array(holders, h => new JsonObject
        {
            ["lock"] = h.Lock,
            ["owner"] = h.Owner,
            ["since"] = Instant(h.Since),
            ["until"] = Instant(h.Until),
            ["expired"] = h.IsExpired,
        }),
        ["version"] = ProgramVersion.Text,
    };

    public static Report Faults(IReadOnlyList<string> faults)
    {
        var table = new ReportTable("faults", "", [Column.Text("Fault")], [.. faults.Select(f => (IReadOnlyList<Cell>)[f])]);
        var reading = faults.Count == 0 ? "Nothing is wrong." : $"{Count.Of(faults.Count, "fault")}.";
        return Report.Of("Check of the schema", reading, faults.Count == 0 ? [] : [table], [$"pgraph {ProgramVersion.Text}"]) with { Main = table };
    }

    public static JsonObject FaultsJson(IReadOnlyList<string> faults) => new()
    {
        ["faults"] = JsonParts.Texts(faults),
        ["version"] = ProgramVersion.Text,
    };

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
