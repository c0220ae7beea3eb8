using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph exposure STATE --pole P</c>: partners of partners, path by path.</summary>
internal static class ExposureCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "exposure",
            "Shows how an actor is exposed to a pole through its partners: XM (mean), XR (reach) and the ledger of every two-step path.",
            "exposure Vietnam --pole CHN",
            "exposure Vietnam --pole CHN --poles USA,CHN",
            "exposure India --pole CHN --without RUS",
            "exposure DEU --pole RUS --layers partnership --as-of 2021-12-31 --format csv");
        var state = new Argument<string>("STATE") { Description = "Id, code, name or alias of the actor." };
        var pole = new Option<string>("--pole") { Description = "The pole.", HelpName = "P", Required = true };
        var others = new Option<string?>("--poles")
        {
            Description = "Further poles that are no intermediaries either, as in hedge (default: the pole alone).",
            HelpName = "A,B[,…]",
        };
        var without = new Option<string?>("--without")
        {
            Description = "Intermediaries to leave out, for a comparison: exposure before and after, and which paths go.",
            HelpName = "K[,…]",
        };
        var top = new Option<string>("--top") { Description = "How many paths a person is shown.", HelpName = "N", DefaultValueFactory = _ => "20" };
        var (question, format) = (new QuestionArguments(Layer.TitlesAndAlliances, isKept: true), new FormatOption());
        command.Arguments.Add(state);
        command.Options.Add(pole);
        command.Options.Add(others);
        command.Options.Add(without);
        question.AddTo(command);
        command.Options.Add(top);
        format.AddTo(command);
        command.SetAction(async parsed =>
        {
            var shown = Values.Count("--top", parsed.GetValue(top)!);
            string[] poles = [parsed.GetValue(pole)!, .. parsed.GetValue(others) is { } more ? Values.List("--poles", more) : []];
            var asked = await question.AskAsync(parsed, host, o => o.Tables, poles);
            var actor = asked.Actor(parsed.GetValue(state)!);
            var options = asked.Options with { Poles = [.. asked.Options.Poles.Distinct(StringComparer.Ordinal)] };
            string[] cut = [.. (parsed.GetValue(without) is { } names ? Values.List("--without", names) : []).Select(n => asked.Actor(n).Id)];
            var result = ExposureAnalysis.Run(asked.Records, options, actor.Id, options.Poles[0], cut);
            var stamp = asked.Stamp(result.Snapshot);
            Warnings.Write(host, result.Snapshot);
            ResultWriter.Write(
                host, format.Read(parsed),
                Report.Of(
                    Title(asked, result),
                    result.Cut is { } left ? ExposureCutTable.Reading(asked, result, left) : ExposureTable.Reading(asked, result),
                    result.Cut is { } gone ? ExposureCutTable.Of(asked, result, gone, shown) : [ExposureTable.Of(asked, result, shown)],
                    stamp.Caption) with
                {
                    Main = ExposureTable.Of(asked, result, shown),
                },
                () => JsonOf(result, stamp));
            var own = new JsonObject { ["state"] = result.State, ["pole"] = result.Pole };
            await asked.Runs.KeepAsync([RunOptions.Run(asked, host, "exposure", result.Snapshot, own) with { Scores = [.. Scores.Of(result)] }]);
            return ExitCode.Ok;
        });
        return command;
    }

    private static string Title(Question asked, ExposureResult result) =>
        $"Exposure of {asked.Records.Actors[result.State].Name} to {asked.Records.Actors[result.Pole].Name}";

    private static JsonObject JsonOf(ExposureResult result, ResultStamp stamp)
    {
        var nulls = new JsonIndices().Add("XM", result.Mean).Add("XR", result.Reach).Add("walk", result.Walk).Nulls;
        var answer = new JsonObject
        {
            ["state"] = result.State,
            ["pole"] = result.Pole,
            ["poles"] = JsonParts.Texts(result.Snapshot.Options.Poles),
            ["XM"] = JsonParts.Number(result.Mean.Value),
            ["XR"] = JsonParts.Number(result.Reach.Value),
            ["walk"] = JsonParts.Number(result.Walk.Value),
            ["nulls"] = nulls,
            ["paths"] = PathsOf(result.Paths),
        };
        if (result.Cut is { } cut)
        {
            var left = new JsonIndices().Add("XM", cut.Mean).Add("XR", cut.Reach);
            answer["without"] = new JsonObject
            {
                ["intermediaries"] = JsonParts.Texts(cut.Intermediaries),
                ["XM"] = JsonParts.Number(cut.Mean.Value),
                ["XR"] = JsonParts.Number(cut.Reach.Value),
                ["nulls"] = left.Nulls,
                ["lost"] = PathsOf(cut.Lost),
                ["paths"] = PathsOf(cut.Paths),
            };
        }

        return stamp.AddTo(answer);
    }

    private static JsonArray PathsOf(IReadOnlyList<ExposurePath> paths) => JsonParts.Array(paths, p => new JsonObject
    {
        ["via"] = p.Via,
        ["first"] = p.First,
        ["second"] = p.Second,
        ["contribution"] = p.Contribution,
        ["share"] = p.Share,
    });
}
