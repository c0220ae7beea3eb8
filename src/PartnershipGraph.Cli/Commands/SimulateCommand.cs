using System.CommandLine;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph simulate</c>: what would change if titles were others, and the smallest change that moves a state.</summary>
internal static class SimulateCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "simulate",
            "Shows what would change if titles were others, or the smallest change that moves a state into or out of the hedging band. --set puts a pair on another rank, or on none, and shows every class and index of hedge that changes; "
                + "--find looks for the smallest set of such changes that moves a state into the hedging band (strict or broad hedger) or out of it.",
            "simulate --set VNM-CHN=1 --set PHL-USA=none",
            "simulate --set Vietnam-China=none --poles USA,CHN,RUS --format csv",
            "simulate --find Vietnam",
            "simulate --find KEN --poles USA,CHN --layers partnership");
        var set = new Option<string[]>("--set")
        {
            Description = "Every coded side of the pair takes this rank on its own ladder (A's side where none is coded), or no title stands. Alliances stay.",
            HelpName = "A-B=RANK|none",
        };
        var find = new Option<string?>("--find") { Description = "The state to move into or out of the band, by its ties to the poles.", HelpName = "STATE" };
        var top = new Option<string>("--top") { Description = "How many rows of a table a person is shown.", HelpName = "N", DefaultValueFactory = _ => "40" };
        var (poles, question, format) = (new HedgeArguments(), new QuestionArguments(Layer.TitlesAndAlliances), new FormatOption());
        command.Options.Add(set);
        command.Options.Add(find);
        poles.AddTo(command);
        question.AddTo(command);
        command.Options.Add(top);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (changes, state) = (parsed.GetValue(set) ?? [], parsed.GetValue(find));
            if (changes.Length > 0 == state is not null)
            {
                throw new UsageException("simulate needs either --set, as in --set VNM-CHN=1, or --find, as in --find VNM");
            }

            var shown = Values.Count("--top", parsed.GetValue(top)!);
            var thresholds = poles.Thresholds(parsed);
            var asked = await question.AskAsync(parsed, host, HedgeAnalysis.TablesOf, poles.Poles(parsed));
            if (state is not null)
            {
                var move = BandSearch.Run(asked.Records, asked.Options, thresholds, asked.Actor(state).Id, cancellation);
                Answer(move.Before, stamp => BandMoveReport.Of(asked, move, stamp), stamp => SimulationJson.Of(move, stamp));
            }
            else
            {
                IReadOnlyList<PairChange> pairs = [.. changes.Select(c => PairChangeText.Read(asked, c))];
                var result = SimulationAnalysis.Run(asked.Records, asked.Options, thresholds, pairs, cancellation);
                Answer(result.Before, stamp => SimulationReport.Of(asked, result, stamp, shown), stamp => SimulationJson.Of(result, stamp));
            }

            return ExitCode.Ok;

            void Answer(HedgeResult today, Func<ResultStamp, Report> report, Func<ResultStamp, JsonObject> json)
            {
                var stamp = asked.Stamp(today.Snapshot) with { Rows = today.Rows };
                Warnings.Write(host, today.Snapshot);
                ResultWriter.Write(host, format.Read(parsed), () => report(stamp), () => json(stamp));
            }
        });
        return command;
    }
}
