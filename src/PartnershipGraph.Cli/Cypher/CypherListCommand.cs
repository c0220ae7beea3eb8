using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Storage.Neo4j.Queries.Catalog;

namespace PartnershipGraph.Cli.Cypher;

/// <summary><c>pgraph cypher list</c>: the saved queries.</summary>
internal static class CypherListCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described("list", "Lists the saved queries with what each answers.", "cypher list", "cypher list --format json");
        var format = new FormatOption();
        format.AddTo(command);
        command.SetAction(parsed =>
        {
            var catalog = QueryCatalog.Bundled();
            IReadOnlyList<SavedQuery> queries = [.. catalog.All, .. catalog.Drawings];
            ResultWriter.Write(host, format.Read(parsed), ReportOf(queries), () => JsonOf(queries));
            return ExitCode.Ok;
        });
        return command;
    }

    private static Report ReportOf(IReadOnlyList<SavedQuery> queries) => Report.Of(
        "Saved queries",
        "pgraph cypher run NAME --store URI runs one; what has no default must be given, as in -p state=VNM. An audit returns the faults that it finds; a display draws for Neo4j Browser and needs --write.",
        [
            new ReportTable(
                "queries",
                "",
                [Column.Text("Name"), Column.Text("Answers"), Column.Text("Parameters")],
                [.. queries.Select(q => (IReadOnlyList<Cell>)[q.Name, q.Summary, string.Join(", ", q.Parameters.Select(p => p.Default is { } d ? $"{p.Name} = {d}" : p.Name))])]),
        ],
        []);

    private static JsonObject JsonOf(IReadOnlyList<SavedQuery> queries) => new()
    {
        ["queries"] = JsonParts.Array(queries, q => new JsonObject
        {
            ["name"] = q.Name,
            ["summary"] = q.Summary,
            ["parameters"] = JsonParts.Array(q.Parameters, p => new JsonObject { ["name"] = p.Name, ["type"] = p.Type, ["default"] = p.Default }),
            ["returns"] = JsonParts.Texts(q.Returns),
            ["mode"] = q.Writes ? "write" : "read",
        }),
        ["version"] = ProgramVersion.Text,
    };
}
