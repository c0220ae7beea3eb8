using System.CommandLine;
using PartnershipGraph.Analysis.Priorities;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Priorities;

/// <summary><c>pgraph priorities SPONSOR</c>: where a sponsor's partners are, and to what they belong.</summary>
internal static class PrioritiesCommand
{
    private static readonly string[] tables = ["regions", "subregions", "bodies"];

    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "priorities",
            "Sets a sponsor's partners, region by region and tier by tier, against an even share of the world's states, and crosses tiers with "
                + "belonging to bodies such as the Belt and Road Initiative or the Non-Aligned Movement. It describes who holds titles, not why.",
            "priorities China",
            "priorities CHN --body BRI,NONALIGNED --as-of 2013-12-31",
            "priorities India --format csv --table subregions",
            "priorities RUS --format json");
        var sponsor = new Argument<string>("SPONSOR") { Description = "Id, code, name or alias of the one that gives the titles." };
        var body = new Option<string?>("--body")
        {
            Description = $"The bodies to cross with tiers (default: those with {PriorityAnalysis.LeastMembers} members or more on the day).",
            HelpName = "ID[,ID…]",
        };
        var table = new Option<string>("--table") { Description = "The table that csv carries.", HelpName = string.Join('|', tables), DefaultValueFactory = _ => tables[0] };
        table.AcceptOnlyFromAmong(tables);
        var (question, format) = (new QuestionArguments(Layer.Titles), new FormatOption());
        command.Arguments.Add(sponsor);
        command.Options.Add(body);
        question.AddTo(command);
        command.Options.Add(table);
        format.AddTo(command);
        command.SetAction(async parsed =>
        {
            var named = parsed.GetValue(body) is { } text ? Values.List("--body", text) : null;
            var asked = await question.AskAsync(parsed, host, o => o.Tables | PriorityAnalysis.Tables);
            var result = PriorityAnalysis.Run(
                asked.Records, asked.Options, asked.Actor(parsed.GetValue(sponsor)!).Id, named is null ? null : [.. named.Select(b => asked.Actor(b).Id)]);
            var stamp = asked.Stamp(result.Snapshot) with { Rows = result.Rows };
            Warnings.Write(host, result.Snapshot);
            ResultWriter.Write(
                host, format.Read(parsed),
                () => PriorityReport.Of(asked, result, stamp, parsed.GetValue(table)!),
                () => PriorityJson.Of(asked, result, stamp));
            return ExitCode.Ok;
        });
        return command;
    }
}
