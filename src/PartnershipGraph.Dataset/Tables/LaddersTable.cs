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

    public static IReadOnlyDictionary<string, Ladder> Read(RowReader rows)
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

        // The sponsor may stand on every row of its ladder or on some.
        return read.GroupBy(r => r.Ladder, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => new Ladder(g.Key, g.Select(r => r.Sponsor).FirstOrDefault(s => s is not null), g.Select(r => r.Title)),
                StringComparer.Ordinal);
    }

    /// <summary>Notes ladders that hold only titles outside the order, and those that name two sponsors.</summary>
    public static void Check(CsvTable table, IReadOnlyDictionary<string, Ladder> ladders, ErrorList errors)
    {
        var (name, sponsor) = (table.IndexOf("ladder"), table.IndexOf("sponsor"));
        foreach (var group in table.Rows.GroupBy(r => r.Fields[name], StringComparer.Ordinal))
        {
            var first = group.First();
            if (ladders.TryGetValue(group.Key, out var ladder) && ladder.RankCount == 0)
            {
                errors.Add(new DataError(
                    Form.File, first.Line, "rank", DataRule.EmptyLadder, $"the ladder {group.Key} has no title with a rank",
                    "Give at least one of its titles the rank 1."));
            }

            var second = sponsor < 0 ? null : group.FirstOrDefault(r => r.Fields[sponsor].Length > 0 && r.Fields[sponsor] != ladder?.Sponsor);
            if (second is not null && ladder is not null)
            {
                errors.Add(new DataError(
                    Form.File, second.Line, "sponsor", DataRule.ForeignLadder,
                    $"the ladder {group.Key} has two sponsors, {ladder.Sponsor} and {second.Fields[sponsor]}", "Give each sponsor a ladder of its own."));
            }
        }
    }
}
