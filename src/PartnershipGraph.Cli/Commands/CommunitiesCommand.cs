using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph communities</c>: which blocs form.</summary>
internal static class CommunitiesCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "communities",
            "Divides the network into communities (Leiden, by modularity): groups with more tie weight inside than chance would give. Tells its components too: the parts that no path joins.",
            "communities",
            "communities --layers partnership,alliance --resolution 1.5",
            "communities --as-of 2010 --seed 7 --format json");
        var seed = Option("--seed", "N", "1", "Seed of the search; the same seed gives the same answer.");
        var restarts = Option("--restarts", "N", "20", "How often the search starts anew; the best result is kept.");
        var resolution = Option("--resolution", "G", "1", "Higher values give smaller communities.");
        var (question, format) = (new QuestionArguments(Layer.Titles, withDirection: true, isKept: true), new FormatOption());
        question.AddTo(command);
        command.Options.Add(seed);
        command.Options.Add(restarts);
        command.Options.Add(resolution);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var search = new CommunityOptions
            {
                Seed = Values.Whole("--seed", parsed.GetValue(seed)!),
                Restarts = Values.Whole("--restarts", parsed.GetValue(restarts)!),
                Resolution = Values.Number("--resolution", parsed.GetValue(resolution)!),
            };
            var asked = await question.AskAsync(parsed, host, o => o.Tables);
            var result = CommunityAnalysis.Run(asked.Records, asked.Options, search, cancellation);
            var stamp = asked.Stamp(result.Snapshot);
            Warnings.Write(host, result.Snapshot);
            ResultWriter.Write(host, format.Read(parsed), ReportOf(result, stamp), () => JsonOf(result, stamp));
            await asked.Runs.KeepAsync([RunOptions.Run(asked, host, "communities", result.Snapshot, SearchOf(search)) with { Communities = Scores.Of(result) }]);
            return ExitCode.Ok;
        });
        return command;

        static Option<string> Option(string name, string help, string normal, string description) =>
            new(name) { Description = description, HelpName = help, DefaultValueFactory = _ => normal };
    }

    private static JsonObject SearchOf(CommunityOptions search) => new()
    {
        ["measure"] = "leiden",
        ["seed"] = search.Seed,
        ["restarts"] = search.Restarts,
        ["resolution"] = search.Resolution,
    };

    private static Report ReportOf(CommunityResult result, ResultStamp stamp)
    {
        var groups = CommunityTable.Of(result);
        var names = result.Snapshot.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        var members = new ReportTable(
            "members",
            "",
            [Column.Number("Community"), Column.Text("Id"), Column.Text("Name")],
            [
                .. result.Groups.SelectMany((g, i) => g.Select(id => (IReadOnlyList<Cell>)[i + 1, id, names[id]])),
            ]);
        var alone = result.Groups.Count(g => g.Count == 1);
        var parts = result.Components.Where(c => c.Count > 1).Select(c => c.Count).ToList();
        var connected = parts.Count switch
        {
            0 => "",
            1 => string.Create(CultureInfo.InvariantCulture, $" The {parts[0]} with ties are all connected, if by steps."),
            _ => string.Create(CultureInfo.InvariantCulture, $" No path joins {parts.Count} parts of {string.Join(", ", parts)} actors."),
        };
        var reading = string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Of(result.Groups.Count - alone, "community", "communities")} of two or more among {Count.Of(result.Snapshot.Actors.Count, "actor")} ({Count.Of(alone, "stands", "stand")} alone), modularity {Cell.Of(result.Modularity).Display}{(result.WhyNull is { } why ? $" ({why})" : "")}; best of {result.Options.Restarts} starts, seed {result.Options.Seed}. A community is no alignment class: see hedge.{connected}");
        return Report.Of("Communities", reading, [groups], stamp.Caption) with { Main = members };
    }

    private static JsonObject JsonOf(CommunityResult result, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["measure"] = "leiden",
        ["engine"] = "kernel",
        ["groups"] = JsonParts.Array(result.Groups, g => JsonParts.Texts(g)),
        ["components"] = JsonParts.Array(result.Components, g => JsonParts.Texts(g)),
        ["strongComponents"] = JsonParts.Array(result.StrongComponents, g => JsonParts.Texts(g)),
        ["value"] = JsonParts.Number(result.Modularity),
        ["nulls"] = result.WhyNull is null ? [] : new JsonObject { ["value"] = result.WhyNull },
        ["seed"] = result.Options.Seed,
        ["restarts"] = result.Options.Restarts,
        ["resolution"] = result.Options.Resolution,
    });
}
