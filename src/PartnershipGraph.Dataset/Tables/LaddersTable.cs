using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>ladders.csv.</summary>
internal static class LaddersTable
{
    public static TableForm Form { get; } = new(
        "ladders.csv",
        ["ladder", "rank", "title"],
        ["sponsor", "title_original", "from", "to", "source_title", "source_url", "confidence"]);

    public static LadderSet Read(RowReader rows)
    {
        var read = rows.ReadAll(row => (
            Ladder: row.Required("ladder"),
            Sponsor: row.Text("sponsor").Length == 0 ? null : row.ActorId("sponsor"),
            row.Line,
            Title: new LadderTitle
            {
                Rank = RankReading.Required(row),
                Title = row.Required("title"),
                TitleOriginal = row.Text("title_original"),
                Use = row.Span(),
                Source = row.Citation(),
                Attributes = row.Attributes(),
            }));

        var groups = read.GroupBy(r => r.Ladder, StringComparer.Ordinal).ToList();

        // The sponsor may stand on every row of its ladder or on some.
        var ladders = groups.ToDictionary(
            g => g.Key,
            g => new Ladder(g.Key, g.Select(r => r.Sponsor).FirstOrDefault(s => s is not null), g.Select(r => r.Title)),
            StringComparer.Ordinal);
        var incomplete = rows.Mentioned("ladder").GroupBy(name => name, StringComparer.Ordinal)
            .Where(g => g.Count() != ladders.GetValueOrDefault(g.Key)?.Titles.Count)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            CheckRanks(rows, group.First().Line, ladders[group.Key], incomplete);
            CheckSponsors(rows, group.Select(r => (r.Line, r.Sponsor)), ladders[group.Key]);
        }

        return new LadderSet(ladders, incomplete);
    }

    /// <summary>The values of a row, in the order of the form; the sponsor stands on each.</summary>
    public static string[] Fields(Ladder ladder, LadderTitle t) =>
        [ladder.Id, t.Rank.ToString(), t.Title, ladder.Sponsor ?? "", t.TitleOriginal, .. FieldText.Span(t.Use), .. FieldText.Source(t.Source)];

    /// <summary>Notes a ladder that holds only titles outside the order.</summary>
    private static void CheckRanks(RowReader rows, int line, Ladder ladder, HashSet<string> incomplete)
    {
        if (ladder.RankCount == 0 && incomplete.Add(ladder.Id))
        {
            rows.FailAt(
                line, "rank", DataRule.EmptyLadder, $"the ladder {ladder.Id} has no title with a rank",
                "Give at least one of its titles the rank 1.");
        }
    }

    /// <summary>Notes a ladder that names two sponsors.</summary>
    private static void CheckSponsors(RowReader rows, IEnumerable<(int Line, string? Sponsor)> named, Ladder ladder)
    {
        if (named.FirstOrDefault(r => r.Sponsor is not null && r.Sponsor != ladder.Sponsor) is { Sponsor: { } second, Line: var line })
        {
            rows.FailAt(
                line, "sponsor", DataRule.ForeignLadder, $"the ladder {ladder.Id} has two sponsors, {ladder.Sponsor} and {second}",
                "Give each sponsor a ladder of its own.");
        }
    }
}
