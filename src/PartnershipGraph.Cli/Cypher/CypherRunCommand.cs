using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain;
using PartnershipGraph.Storage.Neo4j;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Queries.Catalog;
using PartnershipGraph.Storage.Neo4j.Queries.Parameters;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;
using PartnershipGraph.Storage.Neo4j.Queries.Statements;

namespace PartnershipGraph.Cli.Cypher;

/// <summary><c>pgraph cypher run NAME|FILE|-</c>: one statement, its rows as they come.</summary>
internal static class CypherRunCommand
{
    /// <summary>How many rows a person is shown unless --limit says otherwise.</summary>
    private const int screen = 100;

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "run",
            "Runs a saved query, a file that holds one statement, or one that is piped in (-). It only reads unless --write is given.",
            "cypher run partners_of_partners -p state=VNM --store bolt://localhost",
            "cypher run titles_as_of -p sponsor=CHN -p asOf=2012 --store bolt://localhost --format csv",
            "cypher run my-query.cypher --explain --store bolt://localhost");
        var source = new Argument<string>("NAME|FILE|-") { Description = "A saved query, a file, or - for what is piped in." };
        var (options, store, format) = (new CypherRunOptions(), new StoreOption(isRequired: true), new FormatOption());
        command.Arguments.Add(source);
        options.AddTo(command);
        store.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            // What can be refused without the server is refused first.
            var address = store.Require(parsed, host);
            var (limit, timeout, given) = (options.Limit(parsed), options.Timeout(parsed), options.Parameters(parsed));
            var (text, saved) = StatementSource.Read(host, parsed.GetValue(source)!);
            var statement = CypherStatement.Parse(text);
            var values = new ParameterValues(host.Today, await ActorsAsync(host, address, saved, given));
            var shown = format.Read(parsed);
            var request = new QueryRequest(statement, values.Read(statement.Parameters, saved?.Parameters ?? [], given))
            {
                Name = saved?.Name ?? "",
                MayWrite = options.MayWrite(parsed),
                Timeout = timeout,
                Limit = limit ?? (shown == OutputFormat.Table ? screen : int.MaxValue),
            };
            host.BeforeReading();
            await using var connection = Neo4jConnection.Open(address, host.Clock);
            var runner = new QueryRunner(connection);
            if (options.Explains(parsed) || statement.IsExplained)
            {
                Print(host, shown, await runner.ExplainAsync(request, host.Cancellation));
                return ExitCode.Ok;
            }

            await RunAsync(host, runner, request, shown, saved);
            return ExitCode.Ok;
        });
        return command;
    }

    private static async Task RunAsync(CliHost host, QueryRunner runner, QueryRequest request, OutputFormat format, SavedQuery? saved)
    {
        var title = saved?.Summary ?? "Result";
        using var progress = new ProgressLine(host);
        progress.Step("asking");
        using var csv = format == OutputFormat.Csv ? new CsvPrinter(host.Out) : null;
        IResultPrinter printer = format switch
        {
            OutputFormat.Json => new JsonPrinter(host.Out),
            OutputFormat.Csv => csv!,
            OutputFormat.Md => new TablePrinter(title, new MarkdownWriter(host.Out).Write),
            _ => new TablePrinter(title, r => new TableWriter(host.Out, host.Width, host.Colours, r.EveryRow).Write(r)),
        };
        var end = await runner.RunAsync(request, new CountingReader(printer, progress), host.Cancellation);
        progress.Done();
        printer.End(end.More);
        Remarks.Write(host, end, printer.NotFinite, isCutSilently: format == OutputFormat.Csv, isSaved: saved is not null);
    }

    private static void Print(CliHost host, OutputFormat format, QueryEnd end)
    {
        Remarks.Write(host, end with { Plan = null }, notFinite: 0, isCutSilently: false, isSaved: true);
        if (format == OutputFormat.Json)
        {
            host.Out.WriteLine(JsonText.Of(new JsonObject { ["plan"] = end.Plan is { } p ? PlanText.Json(p) : null }));
            return;
        }

        foreach (var line in end.Plan is { } plan ? PlanText.Lines(plan) : ["The server tells no plan for this statement."])
        {
            host.Out.WriteLine(line);
        }
    }

    /// <summary>Who is meant is looked up in the database, and only where somebody is named.</summary>
    private static async Task<Func<string, string>> ActorsAsync(
        CliHost host, StoreAddress address, SavedQuery? saved, IReadOnlyList<GivenParameter> given)
    {
        if (saved is null || !saved.Parameters.Any(p => p.IsActor && given.Any(g => g.Name == p.Name)))
        {
            return id => id;
        }

        host.BeforeReading();
        await using var store = Neo4jStore.Open(address, host.Clock);
        var records = await store.ReadAsync(DataTables.Titles, host.Cancellation);
        return text => records.Actors.Contains(text) ? text : ActorLookup.Find(records.Actors, text).Id;
    }
}
