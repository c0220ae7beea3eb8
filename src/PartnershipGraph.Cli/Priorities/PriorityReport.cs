using System.Globalization;
using PartnershipGraph.Analysis.Priorities;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Priorities;

/// <summary>A sponsor's priorities for a person to read.</summary>
internal static class PriorityReport
{
    /// <param name="asked">The question.</param>
    /// <param name="result">The answer.</param>
    /// <param name="stamp">What it rests on.</param>
    /// <param name="main">The table that csv carries: <c>regions</c>, <c>subregions</c> or <c>bodies</c>.</param>
    public static Report Of(Question asked, PriorityResult result, ResultStamp stamp, string main)
    {
        var (regions, subregions) = (AreaTable.Regions(result), AreaTable.Subregions(result));
        var name = asked.Records.Actors[result.Sponsor].Name;
        return new Report(
            $"Priorities of {name}: its partners against an even share",
            Reading(asked, result),
            [
                new ReportSection("", [.. Ranks(result), .. LeftOut(result)], [regions, subregions]),
                new ReportSection("Belonging to bodies", [], [BodyTable.Shares(asked, result), BodyTable.Ratios(asked, result)]),
            ],
            stamp.Caption)
        {
            Main = main switch
            {
                "subregions" => subregions,
                "bodies" => BodyTable.Complete(asked, result),
                _ => regions,
            },
        };
    }

    private static string Reading(Question asked, PriorityResult result)
    {
        var name = asked.Records.Actors[result.Sponsor].Name;
        if (result.Partners == 0)
        {
            return $"No title of {name} to an actor of the network stands on that day.";
        }

        var (most, least) = (result.Regions[0], result.Regions.Last(r => r.Ratio.Value is not null));
        var body = result.Bodies.Select(b => (b.Body, Ratio: b.Tiers.Single(t => t.Tier == "any").RiskRatio.Value)).FirstOrDefault(b => b.Ratio is not null);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name} gives a title to {result.Partners} of {result.States} others; by an even share {Named(most)} has the most ({most.Ratio.Value:F2} times as many partners as its number of states would give) and {Named(least)} the fewest ({least.Ratio.Value:F2}){(body.Body is null ? "." : string.Create(CultureInfo.InvariantCulture, $"; members of {asked.Records.Actors[body.Body].Name} hold a title {body.Ratio:F2} times as often as non-members."))}");
    }

    private static string Named(AreaShare area) => area.Region.Length > 0 ? area.Region : "no region given";

    private static IEnumerable<string> Ranks(PriorityResult result) => result.Ladder is { Partners: > 0 } ladder
        ? [$"Ranks of ladder {ladder.Ladder.Id}: {string.Join("; ", ladder.Tiers.Select(t => $"{t.Rank} {t.Name?.Title}".TrimEnd()))}."]
        : [];

    private static IEnumerable<string> LeftOut(PriorityResult result) => result.LeftOut > 0
        ? [$"{Count.Of(result.LeftOut, "partner is", "partners are")} not in this network (an organisation, or not there on the day) and left out; --actors all counts every kind."]
        : [];
}
