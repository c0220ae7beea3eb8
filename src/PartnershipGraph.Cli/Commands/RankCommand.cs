using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph rank MEASURE</c>: who is central.</summary>
internal static class RankCommand
{
    private static readonly int measureWidth = MeasureCatalog.All.Max(m => m.Name.Length) + 2;

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "rank",
            "Ranks actors by a measure of the network.\n\nMeasures:\n"
                + string.Join('\n', MeasureCatalog.All.Select(m =>
                    $"  {m.Name.PadRight(measureWidth)}{m.Meaning}{(MeasureCatalog.NeedsDirection(m.Name) ? " (with --directed)" : "")}")),
            "rank pagerank",
            "rank betweenness --as-of 2012-11-15 --format csv",
            "rank strength --layers partnership,alliance --weights geometric:0.5 --top 10",
            "rank strength --robust --seed 7");
        var measure = new Argument<string>("MEASURE") { Description = "The measure's name." };
        var top = new Option<string>("--top") { Description = "How many rows a person is shown.", HelpName = "N", DefaultValueFactory = _ => "30" };
        var (question, format) = (new QuestionArguments(Layer.Titles, withDirection: true, isKept: true), new FormatOption());
        var sampling = new SamplingArguments("the ranking");
        command.Arguments.Add(measure);
        question.AddTo(command);
        sampling.AddTo(command);
        command.Options.Add(top);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var name = parsed.GetValue(measure)!;
            var shown = Values.Count("--top", parsed.GetValue(top)!);
            // Before anything is read: a mistyped name is told at once.
            RankAnalysis.Check(name);
            var draws = sampling.Read(parsed, RankRobustnessAnalysis.DefaultSamples(name));
            var asked = await question.AskAsync(parsed, host, o => o.Tables);
            var result = RankAnalysis.Run(asked.Records, asked.Options, name, cancellation);
            var stamp = asked.Stamp(result.Snapshot);
            Warnings.Write(host, result.Snapshot);
            if (MeasureCatalog.NeedsDirection(name) && !asked.Options.Directed)
            {
                host.Error.WriteLine($"pgraph: warning: {name} asks which way ties go, and here they go both ways: add --directed");
            }

            var robust = draws is null ? null : RankRobustnessAnalysis.Of(asked.Records, result, draws, cancellation);
            ResultWriter.Write(host, format.Read(parsed), () => ReportOf(result, robust, stamp, shown), () => JsonOf(result, robust, stamp));
            if (result.Converged)
            {
                await asked.Runs.KeepAsync([RunOptions.Run(asked, host, "rank", result.Snapshot, new JsonObject { ["measure"] = name }) with { Scores = [.. Scores.Of(result)] }]);
            }
            else
            {
                host.Error.WriteLine($"pgraph: {name} has no answer here: {result.Nulls.Values.FirstOrDefault()}");
            }

            return result.Converged ? ExitCode.Ok : ExitCode.NotConverged;
        });
        return command;
    }

    private static Report ReportOf(MeasureResult result, RankRobustness? robust, ResultStamp stamp, int shown)
    {
        var report = ReportOf(result, stamp, shown);
        return robust is null ? report : RankRobustnessTable.Extend(report, robust);
    }

    private static Report ReportOf(MeasureResult result, ResultStamp stamp, int shown)
    {
        var ranks = result.Ranks;
        var order = Enumerable.Range(0, ranks.Count)
            .OrderBy(i => ranks[i] ?? int.MaxValue)
            .ThenBy(i => result.Snapshot.Actors[i].Id, StringComparer.Ordinal)
            .ToList();
        var table = new ReportTable(
            "rank",
            "",
            [Column.Number("Rank"), Column.Text("Id"), Column.Text("Name"), Column.Number(result.Measure, "value"), Column.Text("Undefined because", "null_reason")],
            [
                .. order.Select(i => (IReadOnlyList<Cell>)
                [
                    Cell.Of(ranks[i]),
                    result.Snapshot.Actors[i].Id,
                    result.Snapshot.Actors[i].Name,
                    Cell.Of(result.Values[i]),
                    result.Nulls.GetValueOrDefault(result.Snapshot.Actors[i].Id, ""),
                ]),
            ])
        {
            RowsShown = shown,
        };
        return Report.Of($"Rank by {result.Measure}", Reading(result, order, ranks), [table], stamp.Caption);
    }

    private static string Reading(MeasureResult result, List<int> order, IReadOnlyList<int?> ranks)
    {
        var meaning = MeasureCatalog.All.First(m => m.Name == result.Measure).Meaning;
        var first = order.Where(i => ranks[i] == 1).Select(i => result.Snapshot.Actors[i].Name).ToList();
        var undefined = result.Values.Count(v => v is null);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Measure}: {meaning}. {(first.Count == 0 ? "No actor has a value" : $"{Names.List(first, 3)} first")} among {Count.Of(result.Values.Count, "actor")} and {Count.Of(result.Snapshot.Ties.Count, "tie")}{(undefined > 0 ? $"; undefined for {undefined}" : "")}.");
    }

    private static JsonObject JsonOf(MeasureResult result, RankRobustness? robust, ResultStamp stamp)
    {
        var answer = JsonOf(result, stamp);
        return robust is null ? answer : RobustnessJson.AddTo(answer, robust);
    }

    private static JsonObject JsonOf(MeasureResult result, ResultStamp stamp)
    {
        var actors = result.Snapshot.Actors;
        return stamp.AddTo(new JsonObject
        {
            ["measure"] = result.Measure,
            ["engine"] = "kernel",
            ["graph"] = new JsonObject
            {
                ["vertices"] = actors.Count,
                ["edges"] = result.Snapshot.Ties.Count,
                ["directed"] = result.Snapshot.Options.Directed,
            },
            ["values"] = JsonParts.Object(Enumerable.Range(0, actors.Count), i => (actors[i].Id, JsonParts.Number(result.Values[i]))),
            ["nulls"] = JsonParts.Object(result.Nulls.OrderBy(n => n.Key, StringComparer.Ordinal), n => (n.Key, JsonValue.Create(n.Value))),
        });
    }
}
