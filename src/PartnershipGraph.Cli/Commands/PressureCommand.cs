using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Pressure;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph pressure --poles A,B</c>: who is a friend of rivals.</summary>
internal static class PressureCommand
{
    private const int rivalsShown = 12;

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "pressure",
            "Shows who is tied to rival poles (tension BAL), the triads of a friend of two rivals (+ + −), and how balanced the signed network is (shares of triads, frustration).",
            "pressure --poles USA,CHN",
            "pressure --poles USA,CHN,RUS --as-of 2021-12-31 --top 15");
        var (poles, question, top, format) = (new PolesOption(), new QuestionArguments(Layer.TitlesAndAlliances), new TopOption(25), new FormatOption());
        poles.AddTo(command);
        question.AddTo(command);
        top.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = top.Read(parsed);
            var asked = await question.AskAsync(parsed, host, PressureAnalysis.TablesOf, poles.Read(parsed));
            var result = PressureAnalysis.Run(asked.Records, asked.Options, cancellation);
            var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
            Warnings.Write(host, result.Snapshot);
            var main = PressureTable.Of(asked, result, shown);
            var report = Report.Of(
                $"Pressure between {Names.And([.. result.Poles.Select(p => asked.Records.Actors[p].Name)])}",
                PressureTable.Reading(asked, result),
                [main, PressureTable.Rivals(result, rivalsShown), PressureTable.Whole(result.Balance)],
                stamp.Caption);
            ResultWriter.Write(host, format.Read(parsed), report, () => JsonOf(result, stamp));
            return ExitCode.Ok;
        });
        return command;
    }

    private static JsonObject JsonOf(PressureResult result, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["poles"] = JsonParts.Texts(result.Poles),
        ["states"] = JsonParts.Array(result.States, s => new JsonObject
        {
            ["id"] = s.Id,
            ["BAL"] = s.Tension,
            ["ties"] = JsonParts.Object(result.Poles.Zip(s.PoleTies), t => (t.First, JsonValue.Create(t.Second))),
            ["hostileTo"] = JsonParts.Texts(s.HostileTo),
            ["poleTriads"] = s.PoleTriads,
            ["triads"] = s.Triads,
        }),
        ["rivals"] = JsonParts.Array(result.Rivals, r => new JsonObject
        {
            ["a"] = r.A,
            ["b"] = r.B,
            ["magnitude"] = r.Magnitude,
            ["poles"] = r.ArePoles,
            ["apexes"] = JsonParts.Texts(r.Apexes),
        }),
        ["balance"] = BalanceOf(result.Balance),
    });

    private static JsonObject BalanceOf(TriadBalance b)
    {
        var indices = new JsonIndices().Add("share", b.Share).Add("weighted", b.WeightedShare).Add("normalised", b.Normalised);
        return new JsonObject
        {
            ["ties"] = b.Ties,
            ["hostile"] = b.Hostile,
            ["titledRivals"] = b.TitledRivals,
            ["triads"] = JsonParts.Object(new[] { "+++", "++-", "+--", "---" }.Zip(b.ByHostileTies), t => (t.First, JsonValue.Create(t.Second))),
            ["share"] = JsonParts.Number(b.Share.Value),
            ["weighted"] = JsonParts.Number(b.WeightedShare.Value),
            ["frustration"] = b.Frustration,
            ["frustrationAtLeast"] = b.FrustrationAtLeast,
            ["exact"] = b.IsExact,
            ["normalised"] = JsonParts.Number(b.Normalised.Value),
            ["nulls"] = indices.Nulls,
        };
    }
}
