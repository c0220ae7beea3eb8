using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Brokerage;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain;
using PartnershipGraph.Formats;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph brokers --by class</c>: who stands between blocs.</summary>
internal static class BrokersCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "brokers",
            "Counts the brokerage roles of every actor (coordinator, itinerant, gatekeeper, representative, liaison) between blocs: sides of the poles, communities, regions, or your own.",
            "brokers --poles USA,CHN",
            "brokers --by community --weighted",
            "brokers --by region --directed --top 10");
        var by = new Option<string>("--by")
        {
            Description = "class (each pole with those on its side, and all others), community (Leiden), region, or a CSV file with the columns id and group.",
            HelpName = "class|community|region|FILE",
            DefaultValueFactory = _ => "class",
        };
        var weighted = new Option<bool>("--weighted") { Description = "A pair counts by its weaker tie, divided by the number of its brokers." };
        var seed = new Option<string>("--seed") { Description = "Seed of the search for communities.", HelpName = "N", DefaultValueFactory = _ => "1" };
        var (poles, question, top, format) = (new PolesOption(), new QuestionArguments(Layer.Titles, withDirection: true), new TopOption(25), new FormatOption());
        command.Options.Add(by);
        poles.AddTo(command);
        command.Options.Add(weighted);
        command.Options.Add(seed);
        question.AddTo(command);
        top.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (kind, shown) = (parsed.GetValue(by)!, top.Read(parsed));
            var search = new CommunityOptions { Seed = Values.Whole("--seed", parsed.GetValue(seed)!) };
            Func<SnapshotOptions, DataTables> tables = kind == "class" ? HedgeAnalysis.TablesOf : o => o.Tables;
            var asked = await question.AskAsync(parsed, host, tables, kind == "class" ? poles.Read(parsed) : null);
            var hedging = kind == "class" ? HedgeAnalysis.Run(asked.Records, asked.Options with { Directed = false }, null, cancellation) : null;
            var blocs = kind switch
            {
                "class" => PoleBlocs.Of(hedging!),
                "region" => BlocTable.OfRegions(asked.Records.Actors.All),
                "community" => OfCommunities(CommunityAnalysis.Run(asked.Records, asked.Options, search, cancellation)),
                _ => OfFile(host, kind, asked),
            };
            var result = BrokerAnalysis.Run(asked.Records, asked.Options, blocs, parsed.GetValue(weighted), cancellation);

            // The classes look at defence pacts too, and rest on their rows.
            var stamp = asked.Stamp(result.Snapshot) with { Rows = hedging?.Rows ?? result.Snapshot.Rows };
            Warnings.Write(host, result.Snapshot);
            var main = BrokerTable.Of(asked, result, shown);
            var report = Report.Of($"Brokers between blocs by {result.By}", BrokerTable.Reading(asked, result), [BrokerTable.Blocs(result), main], stamp.Caption) with { Main = main };
            ResultWriter.Write(host, format.Read(parsed), report, () => JsonOf(result, stamp));
            return ExitCode.Ok;
        });
        return command;
    }

    private static BlocTable OfCommunities(CommunityResult result) => new(
        string.Create(CultureInfo.InvariantCulture, $"community (Leiden, seed {result.Options.Seed})"),
        result.Groups.SelectMany((g, i) => g.Select(id => (id, Name: g.Count == 1 ? "alone" : string.Create(CultureInfo.InvariantCulture, $"community {i + 1}"))))
            .ToDictionary(x => x.id, x => x.Name, StringComparer.Ordinal));

    private static BlocTable OfFile(CliHost host, string path, Question asked)
    {
        var file = GroupFile.Read(path, host.Cancellation);
        var strangers = file.Rows.Where(r => !asked.Records.Actors.All.Any(a => a.Id == r.Id)).Select(r => r.Id).ToList();
        if (strangers.Count > 0)
        {
            host.Error.WriteLine($"pgraph: warning: {file.File} names {Count.Of(strangers.Count, "id")} that no actor has: {Names.List(strangers, 6)}");
        }

        return new BlocTable(file.File, file.Rows.ToDictionary(r => r.Id, r => r.Group, StringComparer.Ordinal));
    }

    private static JsonObject JsonOf(BrokerResult result, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["by"] = result.By,
        ["poles"] = JsonParts.Texts(result.Snapshot.Options.Poles),
        ["weighted"] = result.Weighted,
        ["states"] = JsonParts.Array(result.States, s => new JsonObject
        {
            ["id"] = s.Id,
            ["bloc"] = s.Bloc,
            ["values"] = new JsonObject
            {
                ["coordinator"] = s.Coordinator,
                ["itinerant"] = s.Itinerant,
                ["gatekeeper"] = s.Gatekeeper,
                ["representative"] = s.Representative,
                ["liaison"] = s.Liaison,
                ["total"] = s.Total,
            },
        }),
    });
}
