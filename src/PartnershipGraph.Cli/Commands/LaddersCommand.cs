using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Commands;

/// <summary><c>pgraph ladders [SPONSOR]</c>: the ladders and how many hold each rank.</summary>
internal static class LaddersCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "ladders",
            "Lists the ladders of sponsors: ranks, titles and how many partners of every kind hold each. Ranks are comparable on one ladder only.",
            "ladders",
            "ladders India --as-of 2015",
            "ladders --format json");
        var sponsor = new Argument<string?>("SPONSOR") { Description = "One sponsor (default: all).", Arity = ArgumentArity.ZeroOrOne };
        var (question, format) = (new QuestionArguments(Layer.Titles), new FormatOption());
        command.Arguments.Add(sponsor);
        question.AddTo(command);
        format.AddTo(command);
        command.SetAction(async parsed =>
        {
            var asked = await question.AskAsync(parsed, host, _ => DataTables.Titles);
            var book = TitleBook.Compile(ToldRecords.Of(asked.Records, asked.Options).Partnerships, asked.Options.AsOf);
            IReadOnlyList<SponsorLadder> ladders = parsed.GetValue(sponsor) is { } name
                ? SponsorLadders.Of(asked.Records.Ladders, book, asked.Actor(name).Id, asked.Options.AsOf) is { TellsAny: true } one ? [one] : []
                : SponsorLadders.All(asked.Records.Ladders, book, asked.Options.AsOf);
            var stamp = asked.Stamp(RowCounts.Of(ladders.SelectMany(l => l.Rows).Select(e => e.Source)));
            ResultWriter.Write(host, format.Read(parsed), ReportOf(asked, ladders, stamp), () => JsonOf(asked, ladders, stamp));
            return ExitCode.Ok;
        });
        return command;
    }

    private static Report ReportOf(Question asked, IReadOnlyList<SponsorLadder> ladders, ResultStamp stamp)
    {
        var table = TierTable.OfAll(asked, ladders);
        var reading = ladders.Sum(l => l.Partners) == 0
            ? "No title stands on that day."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Count.Of(ladders.Count, "sponsor")} with {Count.Of(ladders.Sum(l => l.Partners), "standing title")}; {asked.Records.Actors[ladders[0].Sponsor].Name} has the most partners ({ladders[0].Partners}). Titles are comparable on one ladder, not across sponsors.");
        return Report.Of("Ladders", reading, [table], stamp.Caption);
    }

    private static JsonObject JsonOf(Question asked, IReadOnlyList<SponsorLadder> ladders, ResultStamp stamp) => stamp.AddTo(new JsonObject
    {
        ["ladders"] = JsonParts.Array(ladders, l => LadderJson.Of(asked, l)),
    });
}
