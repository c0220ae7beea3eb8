using System.Globalization;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>The vote, and rank by choice, before any statistic.</summary>
internal static class TierSection
{
    private const int namesShown = 8;

    public static ReportSection Of(Question asked, CrisisResult result) => new(
        "How each rank voted",
        [Said(asked, result), .. RollCallWords.Doubts(result.Call)],
        [Table(asked, result)]);

    private static string Said(Question asked, CrisisResult result)
    {
        var sponsor = asked.Records.Actors[result.Options.Sponsor].Name;
        var own = result.SponsorChoice is { } choice ? $"{sponsor} itself: {choice.Word()}" : $"no choice of {sponsor} itself is on record";
        var left = Named(asked, result.WithoutRow) is { Length: > 0 } names
            ? $" Left out for want of a row: {Count.Of(result.WithoutRow.Count, "state")} ({names})."
            : "";
        var outside = Named(asked, result.Outside) is { Length: > 0 } others ? $" Left out as no actors of that day under --actors: {others}." : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{RollCallWords.Tally(result.Call)}; {own}. Of {Count.Of(result.States.Count, "state")} examined, {result.NotYes} did not vote yes (y = 1: no, abstained or absent) and {result.Yes} did.{left}{outside}");
    }

    private static string Named(Question asked, IReadOnlyList<string> ids) => Names.List([.. ids.Select(id => asked.Records.Actors[id].Name)], namesShown);

    private static ReportTable Table(Question asked, CrisisResult result) => new(
        "tiers",
        $"Titles of {asked.Records.Actors[result.Options.Sponsor].Name} on the day before, by choice",
        [
            Column.Number("Rank"), Column.Text("Title"), Column.Number("Weight"), Column.Number("Yes"), Column.Number("Abstain"), Column.Number("Absent"),
            Column.Number("No"), Column.Number("All"), Column.Number("Not yes, %", "not_yes_share"),
        ],
        [
            .. result.Tiers.Select(t => (IReadOnlyList<Cell>)
            [
                Cell.Of(t.Rank), t.Rank is null ? "no title" : t.Title ?? "", Cell.Of(t.Weight, 2), t.Count(VoteChoice.Yes), t.Count(VoteChoice.Abstain),
                t.Count(VoteChoice.Absent), t.Count(VoteChoice.No), t.Choices.Count, Share(t.NotYesShare),
            ]),
        ]);

    private static Cell Share(double? share) => share is { } s
        ? new Cell(string.Create(CultureInfo.InvariantCulture, $"{100 * s:F0}"), Cell.Of(s).Raw)
        : new Cell(Cell.Undefined, "");
}
