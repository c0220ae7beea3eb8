using System.Globalization;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>One actor for a person to read.</summary>
internal static class ProfileReport
{
    public static Report Of(Question asked, ActorProfile profile, ResultStamp stamp)
    {
        var sections = new List<ReportSection>();
        if (profile.Gives is { } gives)
        {
            sections.Add(new ReportSection($"Titles that {profile.Actor.Name} gives", [Given(gives)], [TierTable.Of(asked, gives), .. Outside(asked, gives)]));
        }

        sections.Add(new ReportSection(
            $"Titles that {profile.Actor.Name} gets",
            ["Place: mid-rank percentile among the sponsor's partners, 1 = highest title."],
            [Standing(asked, profile), EventTable.Of(asked, "received", "Every event, with its source", profile.Receives.Select(r => r.History))]));
        if (profile.Given.Count > 0)
        {
            var history = EventTable.Of(asked, "given", "History of the titles given", profile.Given) with { RowsShown = 30 };
            sections.Add(new ReportSection($"What {profile.Actor.Name} said, and when", [], [history]));
        }

        sections.Add(new ReportSection("Neighbours in the network", [], [Ties(asked, profile)]));
        if (profile.Ties.Count > 0)
        {
            sections.Add(new ReportSection("How its ties are spread, and plan B", [], [SpreadTable.Of(profile.Spread)]));
        }

        if (profile.Episodes.Count > 0)
        {
            sections.Add(new ReportSection("Conduct", ["Episodes illustrate; no number rests on them."], [EpisodeTable.OfActor(profile.Episodes)]));
        }

        var all = EventTable.Of(asked, "titles", "", profile.Receives.Select(r => r.History).Concat(profile.Given));
        return new Report($"{profile.Actor.Name} ({profile.Actor.Id})", Reading(profile), sections, stamp.Caption) { Main = all };
    }

    private static string Reading(ActorProfile profile)
    {
        var gets = profile.Receives.Count(r => r.History.State == SideState.Open);
        var gives = profile.Gives is { } g
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"gives a title to {Count.Of(g.Partners, "partner")} ({string.Join(", ", g.Tiers.Select(t => t.Holders.Count))} from rank 1 down)")
            : "gives no title of its own";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"On {profile.Snapshot.Options.AsOf:yyyy-MM-dd} {profile.Actor.Name} {gives}, holds the titles of {Count.Of(gets, "sponsor")}, and has {Count.Of(profile.Ties.Count, "tie")} in the network.");
    }

    private static string Given(SponsorLadder gives) => string.Create(
        CultureInfo.InvariantCulture,
        $"Ladder {gives.Ladder.Id}, {Count.Of(gives.Ladder.RankCount, "rank")}, {Count.Of(gives.Partners, "partner")} (states and organisations){(gives.OnOtherLadders.Count > 0 ? $", {gives.OnOtherLadders.Count} of them on other ladders" : "")}.");

    private static IEnumerable<ReportTable> Outside(Question asked, SponsorLadder gives)
    {
        if (gives.OnOtherLadders.Count > 0)
        {
            yield return TierTable.OfOthers(asked, gives);
        }

        if (gives.Unranked.Count > 0)
        {
            yield return new ReportTable(
                "unranked",
                "Outside the order (rank -)",
                [Column.Text("Partner"), Column.Text("Date"), Column.Text("Event"), Column.Text("Title"), Column.Text("Confidence")],
                [
                    .. gives.Unranked.Select(e => (IReadOnlyList<Cell>)
                    [
                        asked.Records.Actors[e.Partner].Name, e.Date.ToString(), e.Kind.Word(), TierTable.Titled(e.Title, e.TitleOriginal), e.Source.Confidence.Word(),
                    ]),
                ]);
        }
    }

    private static ReportTable Standing(Question asked, ActorProfile profile) => new(
        "standing",
        "Where each sponsor stands",
        [
            Column.Text("Sponsor"), Column.Text("State"), Column.Text("Title"), Column.Number("Rank"), Column.Text("Since"),
            Column.Number("Weight"), Column.Number("Place", "percentile"), Column.Number("of", "of_partners"),
        ],
        [
            .. profile.Receives.OrderByDescending(r => r.Weight ?? -1).ThenBy(r => asked.Records.Actors[r.Sponsor].Name, StringComparer.Ordinal).Select(r =>
            {
                var spell = r.History.Standing;
                return (IReadOnlyList<Cell>)
                [
                    asked.Records.Actors[r.Sponsor].Name,
                    ProfileJson.StateOf(r.History),
                    spell is null ? "" : TierTable.Titled(spell.Opening.Title, spell.Opening.TitleOriginal),
                    Cell.Of(spell?.Rank.Value),
                    spell?.Opening.Date.ToString() ?? "",
                    Cell.Of(r.Weight, 2),
                    Cell.Of(r.Percentile, 3),
                    r.Partners,
                ];
            }),
        ]);

    private static ReportTable Ties(Question asked, ActorProfile profile)
    {
        var ties = profile.Ties.Select(t => (Id: t.Other(profile.Actor.Id), t.Weight)).ToList();
        var groups = ties.GroupBy(t => t.Weight)
            .Select(g => (IReadOnlyList<Cell>)[Cell.Of(g.Key, 2), g.Count(), string.Join(", ", g.Select(t => asked.Records.Actors[t.Id].Name).Order(StringComparer.Ordinal))]);
        return new ReportTable(
            "ties", "", [Column.Number("Weight"), Column.Number("Ties"), Column.Text("With", "names")], [.. groups])
        {
            Note = ties.Count == 0 ? "Not in the network of that day, or without ties: organisations are left to their members unless --actors all or blocs." : "",
        };
    }
}
