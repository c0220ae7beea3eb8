using System.CommandLine;
using PartnershipGraph.Analysis.Reasons;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Reasons;

/// <summary><c>pgraph reasons</c>: what partnerships offer that alliances do not.</summary>
internal static class ReasonsCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "reasons",
            "Why partnerships rather than alliances: how many of a sponsor's partners are tied to its rivals too (they exclude nobody), and how often "
                + "ties by titles ended, against ties by pacts (they are easy to leave).",
            "reasons",
            "reasons --sponsor CHN",
            "reasons --sponsor India --kinds defense --as-of 2021-12-31 --format csv");
        var sponsor = new Option<string?>("--sponsor") { Description = "One sponsor, with its partners by name (default: every sponsor).", HelpName = "S" };
        var poles = new Option<string>("--poles")
        {
            Description = "Powers held against a sponsor of whom no rivalry is recorded.",
            HelpName = "A,B[,…]",
            DefaultValueFactory = _ => "USA,CHN",
        };
        var (kinds, question, format) = (new AllianceKindsOption(), new QuestionArguments(Layer.TitlesAndAlliances, withLayers: false), new FormatOption());
        command.Options.Add(sponsor);
        command.Options.Add(poles);
        kinds.AddTo(command);
        question.AddTo(command);
        format.AddTo(command);
        command.SetAction(async parsed =>
        {
            var counted = kinds.Read(parsed);
            var asked = await question.AskAsync(parsed, host, ReasonsAnalysis.TablesOf, Values.List("--poles", parsed.GetValue(poles)!));
            var result = ReasonsAnalysis.Run(asked.Records, asked.Options, new ReasonsOptions
            {
                Poles = [.. asked.Options.Poles.Distinct(StringComparer.Ordinal)],
                Sponsor = parsed.GetValue(sponsor) is { } one ? asked.Actor(one).Id : null,
                Kinds = counted,
            });
            var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
            Warnings.Write(host, result.Snapshot);
            ResultWriter.Write(host, format.Read(parsed), ReasonsReport.Of(asked, result, stamp), () => ReasonsJson.Of(result, stamp));
            return ExitCode.Ok;
        });
        return command;
    }
}
