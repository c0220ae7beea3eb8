using System.CommandLine;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph hedge --poles A,B</c>: who hedges between the poles.</summary>
internal static class HedgeCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "hedge",
            "Puts every actor between the poles: alignment share (PAS), balance (HB), engagement (ENG), hedging intensity (HX), a class with printed "
                + "thresholds, and the exposure through partners (XM, XR, IDG).",
            "hedge --poles USA,CHN",
            "hedge --poles USA,CHN,RUS --as-of 2021-12-31 --format csv",
            "hedge --poles USA,CHN --layers partnership --strict-band 0.1 --top 20");
        var (poles, question, format) = (new HedgeArguments(), new QuestionArguments(Layer.TitlesAndAlliances, isKept: true), new FormatOption());
        var top = new Option<string>("--top") { Description = "How many rows a person is shown.", HelpName = "N", DefaultValueFactory = _ => "40" };
        poles.AddTo(command);
        question.AddTo(command);
        command.Options.Add(top);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = Values.Count("--top", parsed.GetValue(top)!);
            var thresholds = poles.Thresholds(parsed);
            var asked = await question.AskAsync(parsed, host, HedgeAnalysis.TablesOf, poles.Poles(parsed));
            var result = HedgeAnalysis.Run(asked.Records, asked.Options, thresholds, cancellation);
            var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
            Warnings.Write(host, result.Snapshot);
            ResultWriter.Write(host, format.Read(parsed), ReportOf(asked, result, stamp, shown), () => HedgeJson.Of(result, stamp));
            await asked.Runs.KeepAsync([RunOptions.Run(asked, host, "hedge", result.Snapshot) with { Scores = [.. Scores.Of(result)] }]);
            return ExitCode.Ok;
        });
        return command;
    }

    private static Report ReportOf(Question asked, HedgeResult result, ResultStamp stamp, int shown)
    {
        var table = HedgeTable.Of(asked, result) with { RowsShown = shown };
        return Report.Of(
            $"Hedging between {Names.And([.. result.Poles.Select(p => asked.Records.Actors[p].Name)])}",
            HedgeTable.Reading(result),
            [HedgeTable.Classes(result), table],
            [HedgeTable.ThresholdsOf(result), .. stamp.Caption]) with
        {
            Main = HedgeTable.Complete(asked, result),
        };
    }
}
