using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph intermediaries --poles A,B</c>: whose going would change the exposure of the others most.</summary>
internal static class IntermediariesCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "intermediaries",
            "Ranks the actors that carry the exposure of others to the poles: each is left out in turn, and it is told whose XM turns undefined and by how much the rest change.",
            "intermediaries --poles USA,CHN",
            "intermediaries --poles USA,RUS,CHN --layers partnership --top 10");
        var (poles, question, top, format) = (new PolesOption(), new QuestionArguments(Layer.TitlesAndAlliances), new TopOption(25), new FormatOption());
        poles.AddTo(command);
        question.AddTo(command);
        top.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = top.Read(parsed);
            var asked = await question.AskAsync(parsed, host, o => o.Tables, poles.Read(parsed));
            var result = IntermediaryAnalysis.Run(asked.Records, asked.Options, cancellation);
            var stamp = asked.Stamp(result.Snapshot);
            Warnings.Write(host, result.Snapshot);
            var report = Report.Of(
                $"Who carries exposure to {Names.And([.. result.Poles.Select(p => asked.Records.Actors[p].Name)])}",
                IntermediaryTable.Reading(asked, result),
                [IntermediaryTable.Of(asked, result, shown)],
                stamp.Caption);
            ResultWriter.Write(host, format.Read(parsed), report, () => JsonOf(result, stamp));
            return ExitCode.Ok;
        });
        return command;
    }

    private static JsonObject JsonOf(IntermediaryResult result, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["poles"] = JsonParts.Texts(result.Poles),
        ["intermediaries"] = JsonParts.Array(result.Intermediaries, k => new JsonObject
        {
            ["id"] = k.Id,
            ["partners"] = k.Partners,
            ["nulled"] = k.Nulled,
            ["sole"] = JsonParts.Texts(k.Sole),
            ["shift"] = k.Shift,
            ["shiftByPole"] = JsonParts.Object(result.Poles.Zip(k.ShiftByPole), s => (s.First, JsonValue.Create(s.Second))),
            ["largest"] = k.Largest is { } l
                ? new JsonObject { ["state"] = l.State, ["pole"] = l.Pole, ["before"] = l.Before, ["after"] = l.After }
                : null,
        }),
    });
}
