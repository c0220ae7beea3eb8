using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Robustness;
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
            "hedge --poles USA,CHN --layers partnership --strict-band 0.1 --top 20",
            "hedge --poles USA,CHN --robust --seed 7");
        var (poles, question, format) = (new HedgeArguments(), new QuestionArguments(Layer.TitlesAndAlliances, isKept: true), new FormatOption());
        var sampling = new SamplingArguments("each class");
        var top = new Option<string>("--top") { Description = "How many rows a person is shown.", HelpName = "N", DefaultValueFactory = _ => "40" };
        poles.AddTo(command);
        question.AddTo(command);
        sampling.AddTo(command);
        command.Options.Add(top);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = Values.Count("--top", parsed.GetValue(top)!);
            var thresholds = poles.Thresholds(parsed);
            var draws = sampling.Read(parsed, DrawOptions.Many);
            var asked = await question.AskAsync(parsed, host, HedgeAnalysis.TablesOf, poles.Poles(parsed));
            var result = HedgeAnalysis.Run(asked.Records, asked.Options, thresholds, cancellation);
            var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
            Warnings.Write(host, result.Snapshot);
            var shares = draws is null ? null : ClassRobustnessAnalysis.Of(asked.Records, result, draws, cancellation);
            ResultWriter.Write(host, format.Read(parsed), () => ReportOf(asked, result, shares, stamp, shown), () => JsonOf(result, shares, stamp));
            await asked.Runs.KeepAsync([RunOptions.Run(asked, host, "hedge", result.Snapshot) with { Scores = [.. Scores.Of(result)] }]);
            return ExitCode.Ok;
        });
        return command;
    }

    private static JsonObject JsonOf(HedgeResult result, ClassShares? shares, ResultStamp stamp)
    {
        var answer = HedgeJson.Of(result, stamp);
        return shares is null ? answer : RobustnessJson.AddTo(answer, shares);
    }

    private static Report ReportOf(Question asked, HedgeResult result, ClassShares? shares, ResultStamp stamp, int shown)
    {
        var table = Sure(HedgeTable.Of(asked, result)) with { RowsShown = shown };
        return Report.Of(
            $"Hedging between {string.Join(" and ", result.Poles.Select(p => asked.Records.Actors[p].Name))}",
            shares is null ? HedgeTable.Reading(result) : $"{HedgeTable.Reading(result)} {ClassShareTable.Reading(result, shares)}",
            [HedgeTable.Classes(result), table],
            [HedgeTable.ThresholdsOf(result), .. stamp.Caption]) with
        {
            Main = Sure(HedgeTable.Complete(asked, result)),
        };

        ReportTable Sure(ReportTable of) => shares is null ? of : ClassShareTable.Extend(of, shares);
    }
}
