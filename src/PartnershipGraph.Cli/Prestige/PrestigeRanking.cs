using System.Globalization;
using PartnershipGraph.Analysis.Prestige;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Prestige;

/// <summary>Actors by prestige for a person to read.</summary>
internal static class PrestigeRanking
{
    private const int sponsorsNamed = 5;

    public static Report Of(Question asked, PrestigeResult result, ResultStamp stamp, int shown)
    {
        var (actors, ranks) = (result.Snapshot.Actors, result.Ranks);
        List<int> order = [.. Enumerable.Range(0, actors.Count).OrderBy(i => ranks[i] ?? int.MaxValue).ThenBy(i => actors[i].Id, StringComparer.Ordinal)];
        var table = new ReportTable(
            "prestige",
            "",
            [
                Column.Number("Rank"), Column.Text("Id"), Column.Text("Name"), Column.Number("Prestige", "value"), Column.Number("Titles"),
                Column.Text("Most of it from", "first_sponsor"), Column.Number("Share", "first_share"), Column.Text("Undefined because", "null_reason"),
            ],
            [
                .. order.Select(i => (IReadOnlyList<Cell>)
                [
                    Cell.Of(ranks[i]), actors[i].Id, actors[i].Name, Cell.Of(result.Values[i].Value, 5), result.TitlesOf(actors[i].Id).Count,
                    .. Most(asked, result, i), result.Values[i].WhyNull ?? "",
                ]),
            ])
        {
            RowsShown = shown,
            Note = "Prestige 0: every title is one that all partners of its sponsor have reached. Only recorded sponsors count: not recorded is not untitled.",
        };
        return new Report("Prestige by titles", Reading(result, order, ranks), [new ReportSection("", [.. Central(asked, result), .. PrestigeWords.LeftOut(result.Titles.Values.SelectMany(t => t))], [table])], stamp.Caption);
    }

    private static IEnumerable<string> Central(Question asked, PrestigeResult result)
    {
        var sponsors = result.Titles.Values.SelectMany(t => t)
            .Where(t => t.Centrality.Value is not null)
            .DistinctBy(t => t.Sponsor, StringComparer.Ordinal)
            .OrderByDescending(t => t.Centrality.Value).ThenBy(t => t.Sponsor, StringComparer.Ordinal)
            .Take(sponsorsNamed)
            .Select(t => string.Create(CultureInfo.InvariantCulture, $"{asked.Records.Actors[t.Sponsor].Name} {t.Centrality.Value:F3}"))
            .ToList();
        return sponsors.Count > 0 ? [$"The most central sponsors, by PageRank: {string.Join(", ", sponsors)}."] : [];
    }

    private static IEnumerable<Cell> Most(Question asked, PrestigeResult result, int place)
    {
        if (result.Values[place].Value is not > 0)
        {
            return [new Cell(Cell.Undefined, ""), Cell.Of((double?)null)];
        }

        var first = result.TitlesOf(result.Snapshot.Actors[place].Id)[0];
        return [new Cell(asked.Records.Actors[first.Sponsor].Name, first.Sponsor), Cell.Of(first.Contribution.Value / result.Values[place].Value, 2)];
    }

    private static string Reading(PrestigeResult result, List<int> order, IReadOnlyList<int?> ranks)
    {
        var first = order.Where(i => ranks[i] == 1).Select(i => result.Snapshot.Actors[i].Name).ToList();
        return first.Count == 0
            ? "No title stands on that day that could give prestige."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Names.List(first, 3)} first among {Count.Of(ranks.Count(r => r is not null), "actor")} with a title that counts. {PrestigeWords.Meaning}");
    }
}
