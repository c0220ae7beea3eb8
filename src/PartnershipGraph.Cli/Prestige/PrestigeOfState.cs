using System.Globalization;
using PartnershipGraph.Analysis.Prestige;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Prestige;

/// <summary>The titles that make up one actor's prestige, for a person to read.</summary>
internal static class PrestigeOfState
{
    public static Report Of(Question asked, PrestigeResult result, string state, ResultStamp stamp)
    {
        var place = result.Snapshot.Actors.Index().First(a => a.Item.Id == state).Index;
        var (value, titles) = (result.Values[place], result.TitlesOf(state));
        var table = new ReportTable(
            "titles",
            "",
            [
                Column.Text("Sponsor", "sponsor"), Column.Text("Name"), Column.Text("Title"), Column.Number("Rank"), Column.Number("ranks") with { For = ColumnFor.Data },
                Column.Number("So high", "holders"), Column.Number("partners") with { For = ColumnFor.Data }, Column.Number("Bits", "exclusivity"), Column.Number("PageRank", "centrality"),
                Column.Number("Adds", "contribution"), Column.Number("Share"), Column.Number("Place", "percentile"), Column.Text("null_reason") with { For = ColumnFor.Data },
            ],
            [
                .. titles.Select(t => (IReadOnlyList<Cell>)
                [
                    t.Sponsor, asked.Records.Actors[t.Sponsor].Name, t.Spell.Opening.Label, Of(t.Spell.Rank.Value, t.Ladder.RankCount), t.Ladder.RankCount,
                    t.Exclusivity.Value is null ? Cell.Of((int?)null) : Of(t.Holders, t.Partners), t.Partners, Cell.Of(t.Exclusivity.Value, 2), Cell.Of(t.Centrality.Value),
                    Cell.Of(t.Contribution.Value, 5), Cell.Of(value.Value > 0 ? t.Contribution.Value / value.Value : null, 2), Cell.Of(t.Percentile, 3), t.Contribution.WhyNull ?? "",
                ]),
            ])
        {
            Note = "Adds = bits × PageRank; bits = log2(partners/those so high, on this rank or a higher one). Place: mid-rank percentile (rank − .5)/n among all of the sponsor's partners; 1 would be the top.",
        };
        var name = result.Snapshot.Actors[place].Name;
        return new Report($"Prestige of {name}", Reading(result, place, name), [new ReportSection("", [.. PrestigeWords.LeftOut(titles)], [table])], stamp.Caption);
    }

    /// <summary>A number of a whole that a program takes from a column of its own.</summary>
    private static Cell Of(int number, int whole) => Cell.Of(number) with { Display = string.Create(CultureInfo.InvariantCulture, $"{number} of {whole}") };

    private static string Reading(PrestigeResult result, int place, string name)
    {
        var (ranks, value) = (result.Ranks, result.Values[place]);
        if (value.Value is not { } prestige)
        {
            return result.TitlesOf(result.Snapshot.Actors[place].Id).Count == 0
                ? $"{name} holds no standing title on that day, so its prestige is undefined: not recorded is not untitled."
                : $"None of {name}'s titles counts: {value.WhyNull}.";
        }

        var with = ranks.Where(r => r is not null).Select(r => r!.Value).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name} has a prestige of {prestige:F5}, rank {ranks[place]}{(with.Count(r => r == ranks[place]) > 1 ? " (shared)" : "")} of {with.Count} with a title that counts. {PrestigeWords.Meaning}");
    }
}
