using System.CommandLine;
using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Upgrades;

/// <summary><c>pgraph upgrades</c>: what an indicator does around a sponsor's upgrades, against matched partners.</summary>
internal static class UpgradesCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "upgrades",
            "An event study: the mean of an indicator in the five years after each upgrade less that of the five years before, against partners of "
                + "the same rank whose title stood still. It tells what goes together, not what brings about what.",
            "upgrades --sponsor CHN",
            "upgrades --sponsor CHN --indicator trade_value --events upgrade,establish",
            "upgrades --sponsor India --indicator un_vote_agreement --min-years 2 --format csv");
        var (arguments, question, top, format) = (new UpgradesArguments(), new QuestionArguments(Layer.Titles, withLayers: false), new TopOption(20), new FormatOption());
        arguments.AddTo(command);
        question.AddTo(command);
        top.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var shown = top.Read(parsed);
            var asked = await question.AskAsync(parsed, host, o => o.Tables | EventStudyAnalysis.Tables);
            var result = EventStudyAnalysis.Run(asked.Records, asked.Options, arguments.Read(parsed, asked), cancellation);
            var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
            Warnings.Write(host, result.Snapshot);
            ResultWriter.Write(host, format.Read(parsed), () => UpgradesReport.Of(asked, result, stamp, shown), () => UpgradesJson.Of(result, stamp));
            return ExitCode.Ok;
        });
        return command;
    }
}
