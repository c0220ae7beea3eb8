using System.CommandLine;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph show ACTOR</c>: the titles an actor gives and gets.</summary>
internal static class ShowCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "show",
            "Shows one actor: the titles it gives tier by tier, the titles it gets with their history and sources, its place among each sponsor's partners, its ties, and episodes of conduct. "
                + "Nothing later than the as-of date is told.",
            "show China",
            "show Russia --as-of 2005",
            "show VNM --format json");
        var actor = new Argument<string>("ACTOR") { Description = "Id, ISO code, English name or alias." };
        var (question, format) = (new QuestionArguments(Layer.Titles), new FormatOption());
        command.Arguments.Add(actor);
        question.AddTo(command);
        format.AddTo(command);
        command.SetAction(async parsed =>
        {
            var asked = await question.AskAsync(parsed, host, ProfileAnalysis.TablesOf);
            var profile = ProfileAnalysis.Run(asked.Records, asked.Options, asked.Actor(parsed.GetValue(actor)!).Id);
            var stamp = asked.Stamp(profile.Rows);
            Warnings.Write(host, profile.Snapshot);
            ResultWriter.Write(host, format.Read(parsed), ProfileReport.Of(asked, profile, stamp), () => ProfileJson.Of(asked, profile, stamp));
            return ExitCode.Ok;
        });
        return command;
    }
}
