using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Robustness.Unknowns;
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
            "hedge --poles USA,CHN --robust --seed 7",
            "hedge --poles USA,CHN --unknown VNM-USA");
        var (poles, question, format) = (new HedgeArguments(), new QuestionArguments(Layer.TitlesAndAlliances, isKept: true), new FormatOption());
        var (sampling, open) = (new SamplingArguments("each class"), new UnknownArgument());
        var top = new Option<string>("--top") { Description = "How many rows a person is shown.", HelpName = "N", DefaultValueFactory = _ => "40" };
        poles.AddTo(command);
        question.AddTo(command);
        sampling.AddTo(command);
        open.AddTo(command);
        command.Options.Add(top);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = Values.Count("--top", parsed.GetValue(top)!);
            var thresholds = poles.Thresholds(parsed);
            var draws = sampling.Read(parsed, DrawOptions.Many);
            if (draws is not null && open.IsGiven(parsed))
            {
                throw new UsageException("--robust draws weights of ties that are known, --unknown takes them for unknown: ask one at a time");
            }

            var asked = await question.AskAsync(parsed, host, HedgeAnalysis.TablesOf, poles.Poles(parsed));
            var result = HedgeAnalysis.Run(asked.Records, asked.Options, thresholds, cancellation);
            var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
            Warnings.Write(host, result.Snapshot);
            var shares = draws is null ? null : ClassRobustnessAnalysis.Of(asked.Records, result, draws, cancellation);
            var unknown = open.IsGiven(parsed) ? UnknownTiesAnalysis.Run(asked.Records, result, open.Read(parsed, asked), cancellation) : null;
            ResultWriter.Write(
                host, format.Read(parsed), () => ReportOf(asked, result, shares, unknown, stamp, shown), () => JsonOf(result, shares, unknown, stamp));
            if (unknown is not null)
            {
                // A range is no score.
                return ExitCode.Ok;
            }

            await asked.Runs.KeepAsync([RunOptions.Run(asked, host, "hedge", result.Snapshot) with { Scores = [.. Scores.Of(result)] }]);
            return ExitCode.Ok;
        });
        return command;
    }

    private static JsonObject JsonOf(HedgeResult result, ClassShares? shares, UnknownTies? unknown, ResultStamp stamp)
    {
        var answer = HedgeJson.Of(result, stamp);
        answer = shares is null ? answer : RobustnessJson.AddTo(answer, shares);
        return unknown is null ? answer : UnknownJson.AddTo(answer, unknown, result.Poles);
    }

    private static Report ReportOf(Question asked, HedgeResult result, ClassShares? shares, UnknownTies? unknown, ResultStamp stamp, int shown)
    {
        // Whose class is open is counted in none.
        var open = (unknown?.Entries ?? []).Where(e => e.Classes.Count > 1).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var classed = result with { States = [.. result.States.Where(e => !open.Contains(e.Id))] };
        List<string> reading = [HedgeTable.Reading(classed)];
        List<ReportTable> tables = [HedgeTable.Classes(classed)];
        if (shares is not null)
        {
            reading.Add(ClassShareTable.Reading(result, shares));
        }

        if (unknown is not null)
        {
            reading.Add(UnknownTable.Reading(unknown));
            tables.Add(UnknownTable.Of(result, unknown) with { RowsShown = shown });
        }

        return Report.Of(
            $"Hedging between {Names.And([.. result.Poles.Select(p => asked.Records.Actors[p].Name)])}",
            string.Join(' ', reading),
            [.. tables, Sure(HedgeTable.Of(asked, result)) with { RowsShown = shown }],
            [HedgeTable.ThresholdsOf(result), .. stamp.Caption]) with
        {
            Main = Sure(HedgeTable.Complete(asked, result)),
        };

        ReportTable Sure(ReportTable table)
        {
            table = shares is null ? table : ClassShareTable.Extend(table, shares);
            return unknown is null ? table : UnknownTable.Extend(table, result, unknown);
        }
    }
}
