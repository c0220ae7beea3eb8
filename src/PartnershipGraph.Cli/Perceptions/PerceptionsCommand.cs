using System.CommandLine;
using PartnershipGraph.Analysis.Perceptions;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Perceptions;

/// <summary><c>pgraph perceptions [STATE]</c>: what each side of a pair calls the tie, and how far titles are returned.</summary>
internal static class PerceptionsCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "perceptions",
            "Lists the pairs of which both sides are on record, by perception asymmetry: what A calls the tie against what B calls it, each title "
                + "weighed on its sponsor's own ladder. On top stands the network's reciprocity: how far titles are returned.",
            "perceptions",
            "perceptions China --as-of 2012",
            "perceptions --min-confidence medium --top 50",
            "perceptions RUS --format json");
        var state = new Argument<string?>("STATE") { Description = "Only the pairs of this actor, who is then A (default: every pair).", Arity = ArgumentArity.ZeroOrOne };
        var top = new Option<string>("--top") { Description = "How many pairs a person is shown.", HelpName = "N", DefaultValueFactory = _ => "20" };
        var (question, format) = (new QuestionArguments(Layer.Titles), new FormatOption());
        command.Arguments.Add(state);
        question.AddTo(command);
        command.Options.Add(top);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = Values.Count("--top", parsed.GetValue(top)!);
            var asked = await question.AskAsync(parsed, host, o => o.Tables);
            var actor = parsed.GetValue(state) is { } name ? asked.Actor(name) : null;
            var result = PerceptionAnalysis.Run(asked.Records, asked.Options, actor?.Id, cancellation);
            var stamp = asked.Stamp(result.Snapshot);
            Warnings.Write(host, result.Snapshot);
            ResultWriter.Write(
                host, format.Read(parsed),
                () => PerceptionReport.Of(asked, result, actor, shown, stamp),
                () => PerceptionJson.Of(result, actor?.Id, stamp));
            return ExitCode.Ok;
        });
        return command;
    }
}
