using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Blocs;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Storage.Neo4j.Engine;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph communities</c>: which blocs form.</summary>
internal static class CommunitiesCommand
{
    private const string kind = "communities";

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            kind,
            "Divides the network into communities (Leiden, by modularity): groups with more tie weight inside than chance would give. Tells its components too: the parts that no path joins.",
            "communities",
            "communities --layers partnership,alliance --resolution 1.5",
            "communities --as-of 2010 --seed 7 --format json",
            "communities --method louvain --store bolt://localhost --engine gds");
        var method = Option("--method", string.Join('|', CommunityMethods.All), CommunityMethod.Leiden.Name(), "The search: leiden; louvain, whose communities may fall apart; label_propagation, which knows no modularity.");
        method.AcceptOnlyFromAmong([.. CommunityMethods.All]);
        var seed = Option("--seed", "N", "1", "Seed of the search; the same seed gives the same answer.");
        var restarts = Option("--restarts", "N", "20", "How often the search starts anew; the best result is kept.");
        var resolution = Option("--resolution", "G", "1", "Higher values give smaller communities.");
        var (question, format, engine) = (new QuestionArguments(Layer.Titles, withDirection: true, isKept: true), new FormatOption(), new EngineOption());
        question.AddTo(command);
        engine.AddTo(command);
        command.Options.Add(method);
        command.Options.Add(seed);
        command.Options.Add(restarts);
        command.Options.Add(resolution);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var search = new CommunityOptions
            {
                Method = CommunityMethods.Parse(parsed.GetValue(method)!),
                Seed = Values.Whole("--seed", parsed.GetValue(seed)!),
                Restarts = Values.Whole("--restarts", parsed.GetValue(restarts)!),
                Resolution = Values.Number("--resolution", parsed.GetValue(resolution)!),
            };
            if (engine.IsGds(parsed))
            {
                string[] given = [.. new Option[] { seed, restarts }.Where(o => parsed.GetResult(o) is { Implicit: false }).Select(o => o.Name)];
                return await InStoreAsync(host, question.AskStore(parsed, host), search, given, format.Read(parsed), cancellation);
            }

            var asked = await question.AskAsync(parsed, host, o => o.Tables);
            var result = CommunityAnalysis.Run(asked.Records, asked.Options, search, cancellation);
            var answer = CommunitiesAnswer.Of(result, asked.Stamp(result.Snapshot));
            Warnings.Write(host, result.Snapshot);
            ResultWriter.Write(host, format.Read(parsed), CommunitiesReport.Of(answer), () => CommunitiesJson.Of(answer));
            await asked.Runs.KeepAsync([RunOptions.Run(asked, host, kind, result.Snapshot, SearchOf(search)) with { Communities = Scores.Of(result) }]);
            return ExitCode.Ok;
        });
        return command;

        static Option<string> Option(string name, string help, string normal, string description) =>
            new(name) { Description = description, HelpName = help, DefaultValueFactory = _ => normal };
    }

    /// <param name="host">Where it runs.</param>
    /// <param name="asked">The question.</param>
    /// <param name="search">The search.</param>
    /// <param name="given">What of chance was asked for by name.</param>
    /// <param name="format">How the answer is written.</param>
    /// <param name="cancellation">Gives up at once.</param>
    private static async Task<int> InStoreAsync(
        CliHost host, StoreQuestion asked, CommunityOptions search, string[] given, OutputFormat format, CancellationToken cancellation)
    {
        await using var engine = GdsEngine.Open(asked.Store, host.Clock, w => Warnings.Write(host, [w]));
        engine.Check(asked.Options, search);
        if (given.Length > 0 && !CommunitiesAnswer.IsDrawnInStore(search.Method))
        {
            Warnings.Write(host, [$"{search.Method.Name()} draws nothing inside the store and begins once: {string.Join(" and ", given)} {(given.Length > 1 ? "change" : "changes")} nothing there"]);
        }

        host.BeforeReading();
        var result = await engine.CommunitiesAsync(asked.Options, search, cancellation);
        var answer = CommunitiesAnswer.Of(result);
        Warnings.Write(host, result.Network.Warnings);
        ResultWriter.Write(host, format, CommunitiesReport.Of(answer), () => CommunitiesJson.Of(answer));
        var own = SearchOf(result.Options);
        own["engine"] = result.Stamp.Engine;
        await asked.Runs.KeepAsync([RunOptions.Run(asked.Runs, host, kind, result.Network, own) with { Communities = Scores.Of(result.Groups) }]);
        return ExitCode.Ok;
    }

    private static JsonObject SearchOf(CommunityOptions search) => new()
    {
        ["measure"] = search.Method.Name(),
        ["seed"] = search.Seed,
        ["restarts"] = search.Restarts,
        ["resolution"] = search.Resolution,
    };
}
