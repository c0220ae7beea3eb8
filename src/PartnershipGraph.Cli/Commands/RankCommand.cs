using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Centrality;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Stores;
using PartnershipGraph.Storage.Neo4j.Engine;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph rank MEASURE</c>: who is central.</summary>
internal static class RankCommand
{
    private const string kind = "rank";

    private static readonly int measureWidth = MeasureCatalog.All.Max(m => m.Name.Length) + 2;

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            kind,
            "Ranks actors by a measure of the network.\n\nMeasures:\n"
                + string.Join('\n', MeasureCatalog.All.Select(m =>
                    $"  {m.Name.PadRight(measureWidth)}{m.Meaning}{(MeasureCatalog.NeedsDirection(m.Name) ? " (with --directed)" : "")}")),
            "rank pagerank",
            "rank betweenness --as-of 2012-11-15 --format csv",
            "rank strength --layers partnership,alliance --weights geometric:0.5 --top 10",
            "rank strength --robust --seed 7",
            "rank pagerank --store bolt://localhost --engine gds");
        var measure = new Argument<string>("MEASURE") { Description = "The measure's name." };
        var top = new Option<string>("--top") { Description = "How many rows a person is shown.", HelpName = "N", DefaultValueFactory = _ => "30" };
        var (question, format) = (new QuestionArguments(Layer.Titles, withDirection: true, isKept: true), new FormatOption());
        var (sampling, engine) = (new SamplingArguments("the ranking"), new EngineOption());
        command.Arguments.Add(measure);
        question.AddTo(command);
        engine.AddTo(command);
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
            if (engine.IsGds(parsed))
            {
                return draws is null
                    ? await InStoreAsync(host, question.AskStore(parsed, host), name, format.Read(parsed), shown, cancellation)
                    : throw new UsageException("--robust draws networks from rows that are read here: leave --engine gds out");
            }

            var asked = await question.AskAsync(parsed, host, o => o.Tables);
            var result = RankAnalysis.Run(asked.Records, asked.Options, name, cancellation);
            Warnings.Write(host, result.Snapshot);
            WarnOfDirection(host, name, asked.Options);
            var robust = draws is null ? null : RankRobustnessAnalysis.Of(asked.Records, result, draws, cancellation);
            var answer = RankAnswer.Of(result, asked.Stamp(result.Snapshot));
            ResultWriter.Write(host, format.Read(parsed), () => RankReport.Of(answer, robust, shown), () => RankJson.Of(answer, robust));
            return await EndAsync(host, answer, asked.Runs, () => RunOptions.Run(asked, host, kind, result.Snapshot, new JsonObject { ["measure"] = name }) with { Scores = [.. Scores.Of(result)] });
        });
        return command;
    }

    private static async Task<int> InStoreAsync(CliHost host, StoreQuestion asked, string name, OutputFormat format, int shown, CancellationToken cancellation)
    {
        await using var engine = GdsEngine.Open(asked.Store, host.Clock, w => Warnings.Write(host, [w]));
        engine.Check(asked.Options, name);
        host.BeforeReading();
        var result = await engine.RankAsync(asked.Options, name, cancellation);
        Warnings.Write(host, result.Network.Warnings);
        WarnOfDirection(host, name, asked.Options);
        var answer = RankAnswer.Of(result);
        ResultWriter.Write(host, format, () => RankReport.Of(answer, robust: null, shown), () => RankJson.Of(answer, robust: null));
        var own = new JsonObject { ["measure"] = name, ["engine"] = result.Stamp.Engine };
        return await EndAsync(host, answer, asked.Runs, () => RunOptions.Run(asked.Runs, host, kind, result.Network, own) with { Scores = [.. Scores.Of(result)] });
    }

    private static void WarnOfDirection(CliHost host, string name, SnapshotOptions options)
    {
        if (MeasureCatalog.NeedsDirection(name) && !options.Directed)
        {
            host.Error.WriteLine($"pgraph: warning: {name} asks which way ties go, and here they go both ways: add --directed");
        }
    }

    private static async Task<int> EndAsync(CliHost host, RankAnswer answer, RunKeeper runs, Func<AnalysisRun> run)
    {
        if (!answer.Converged)
        {
            host.Error.WriteLine($"pgraph: {answer.Measure} has no answer here: {answer.Nulls.Values.FirstOrDefault()}");
            return ExitCode.NotConverged;
        }

        await runs.KeepAsync([run()]);
        return ExitCode.Ok;
    }
}
