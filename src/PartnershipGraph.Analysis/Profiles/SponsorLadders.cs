using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Profiles;

/// <summary>Reads the ladders of sponsors off a book of titles.</summary>
public static class SponsorLadders
{
    /// <summary>The ladder of one sponsor on a day; null where it gives no title and has no ladder of its own.</summary>
    /// <param name="ladders">The ladders by id.</param>
    /// <param name="book">The titles as they stand.</param>
    /// <param name="sponsor">Id of the sponsor.</param>
    /// <param name="day">The day: titles that came into use later are not told.</param>
    public static SponsorLadder? Of(IReadOnlyDictionary<string, Ladder> ladders, TitleBook book, string sponsor, DateOnly day)
    {
        var standing = book.StandingOf(sponsor).ToList();
        var ladder = standing.GroupBy(s => s.Opening.Ladder, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => ladders[g.Key])
            .FirstOrDefault() ?? ladders.Values.FirstOrDefault(l => l.Sponsor == sponsor);
        if (ladder is null)
        {
            return null;
        }

        var tiers = Enumerable.Range(1, ladder.RankCount).Select(r => TierOf(ladder, new Rank(r), standing, day));
        return new SponsorLadder(
            sponsor,
            ladder,
            [.. tiers],
            [.. standing.Where(s => s.Opening.Ladder != ladder.Id)],
            [.. UnrankedOf(book, sponsor)]);
    }

    /// <summary>The ladders of every sponsor with a standing title, most partners first.</summary>
    public static IReadOnlyList<SponsorLadder> All(IReadOnlyDictionary<string, Ladder> ladders, TitleBook book, DateOnly day) =>
    [
        .. book.Standing.Select(s => s.Opening.Sponsor).Distinct(StringComparer.Ordinal)
            .Select(s => Of(ladders, book, s, day)!)
            .OrderByDescending(l => l.Partners).ThenBy(l => l.Sponsor, StringComparer.Ordinal),
    ];

    private static Tier TierOf(Ladder ladder, Rank rank, List<TitleSpell> standing, DateOnly day)
    {
        var holders = standing.Where(s => s.Opening.Ladder == ladder.Id && s.Rank == rank)
            .OrderBy(s => s.Opening.Partner, StringComparer.Ordinal)
            .ToList();
        var titles = ladder.Titles.Where(t => t.Rank == rank).ToList();

        // The ladder lists a tier's name first; a name that came later than the day is not told.
        var name = titles.Find(t => t.Use.From is null || t.Use.From <= day)
            ?? new LadderTitle { Rank = rank, Title = holders.Count > 0 ? holders[0].Opening.Title : "(no title yet)" };
        var counts = holders.GroupBy(s => (s.Opening.Title, s.Opening.TitleOriginal))
            .Select(g => new TitleCount(g.Key.Title, g.Key.TitleOriginal, g.Count()))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Title, StringComparer.Ordinal);
        return new Tier(rank, name, [.. counts], holders);
    }

    private static IEnumerable<PartnershipEvent> UnrankedOf(TitleBook book, string sponsor) =>
        book.All.Where(h => h.Key.Sponsor == sponsor)
            .Select(h => h.Value.Events.LastOrDefault(e => !e.CountsForTie))
            .OfType<PartnershipEvent>();
}
