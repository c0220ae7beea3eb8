using System.CommandLine;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Overlap;

/// <summary><c>pgraph overlap --pole P</c>: partnership against alliance.</summary>
internal static class OverlapCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "overlap",
            "Holds partnerships against alliances: who is allied with one power and partnered with another (the 2×2, year by year), whether titles and "
                + "pacts coincide more than chance would have it (QAP), and how much of each portfolio goes to the challengers of the pole.",
            "overlap --pole USA",
            "overlap --pole RUS --with CHN --as-of 2021-12-31",
            "overlap --pole USA --kinds defense --from 2000 --format csv");
        var (options, question, format) = (new OverlapArguments(), new QuestionArguments(Layer.TitlesAndAlliances, withLayers: false), new FormatOption());
        options.AddTo(command);
        question.AddTo(command);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var asked = await question.AskAsync(parsed, host, OverlapAnalysis.TablesOf);
            var result = OverlapAnalysis.Run(asked.Records, asked.Options, options.Read(parsed, asked), cancellation);
            var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
            Warnings.Write(host, result.Snapshot);
            ResultWriter.Write(host, format.Read(parsed), OverlapReport.Of(asked, result, stamp), () => OverlapJson.Of(result, stamp));
            return ExitCode.Ok;
        });
        return command;
    }
}
