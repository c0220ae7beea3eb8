using System.CommandLine;
using PartnershipGraph.Analysis.Dyads;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph dyad A B</c>: two actors side by side.</summary>
internal static class DyadCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "dyad",
            "Puts what A calls the tie beside what B calls it, with every event, alliance, rivalry, measurement and episode up to the as-of date.",
            "dyad China Russia",
            "dyad USA Vietnam --as-of 2015",
            "dyad CHN RUS --format json");
        var (a, b) = (new Argument<string>("A") { Description = "One actor." }, new Argument<string>("B") { Description = "The other." });
        var (question, format) = (new QuestionArguments(Layer.Titles), new FormatOption());
        command.Arguments.Add(a);
        command.Arguments.Add(b);
        question.AddTo(command);
        format.AddTo(command);
        command.SetAction(async parsed =>
        {
            var asked = await question.AskAsync(parsed, host, DyadAnalysis.TablesOf);
            var report = DyadAnalysis.Run(
                asked.Records, asked.Options, asked.Actor(parsed.GetValue(a)!).Id, asked.Actor(parsed.GetValue(b)!).Id);
            var stamp = asked.Stamp(report.Rows);
            Warnings.Write(host, report.Snapshot);
            ResultWriter.Write(host, format.Read(parsed), DyadReportText.Of(asked, report, stamp), () => DyadJson.Of(report, stamp));
            return ExitCode.Ok;
        });
        return command;
    }
}
