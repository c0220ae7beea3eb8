using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Storage.Neo4j.Imports;

namespace PartnershipGraph.Cli.Stores;

/// <summary>What an import did, or would do, for a program.</summary>
internal static class ImportJson
{
    public static JsonObject Of(ImportPlan plan, string source) => new()
    {
        ["source"] = source,
        ["dryRun"] = true,
        ["toWrite"] = plan.RowsToWrite,
        ["inDatabase"] = plan.RowsInDatabase,
        ["toRemove"] = plan.RowsGoing,
        ["needsReplace"] = plan.NeedsReplace,
        ["tables"] = JsonParts.Object(plan.Tables, t => (t.Table, new JsonObject
        {
            ["toWrite"] = t.ToWrite,
            ["inDatabase"] = t.InDatabase,
            ["toRemove"] = t.Going,
        })),
        ["version"] = ProgramVersion.Text,
    };

    public static JsonObject Of(ImportReport report, string source, double seconds) => new()
    {
        ["source"] = source,
        ["dataset"] = report.Dataset,
        ["written"] = report.RowsWritten,
        ["removed"] = report.Removed,
        ["resumed"] = report.IsResumed,
        ["tables"] = JsonParts.Object(report.Written.OrderBy(w => w.Key, StringComparer.Ordinal), w => (w.Key, JsonValue.Create(w.Value))),
        ["migrations"] = JsonParts.Texts(report.Migrations),
        ["seconds"] = seconds,
        ["version"] = ProgramVersion.Text,
    };
}
