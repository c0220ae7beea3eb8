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
    /// <param name="day">The last day that may be told: titles that came into use later are not.</param>
    public static SponsorLadder? Of(IReadOnlyDictionary<string, Ladder> ladders, TitleBook book, string sponsor, DateOnly day)
    {
        var standing = book.StandingOf(sponsor);
        if (LadderOf(ladders, book, sponsor) is not { } ladder)
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

    /// <summary>The ladder that most of a sponsor's standing titles stand on, else its own; null where it has neither.</summary>
    internal static Ladder? LadderOf(IReadOnlyDictionary<string, Ladder> ladders, TitleBook book, string sponsor) =>
        book.StandingOf(sponsor).GroupBy(s => s.Opening.Ladder, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => ladders[g.Key])
            .FirstOrDefault() ?? ladders.Values.Where(l => l.Sponsor == sponsor).MinBy(l => l.Id, StringComparer.Ordinal);

    /// <summary>One rank of a ladder with the standing titles that hold it.</summary>
    internal static Tier TierOf(Ladder ladder, Rank rank, IReadOnlyList<TitleSpell> standing, DateOnly day)
    {
        var holders = standing.Where(s => s.Opening.Ladder == ladder.Id && s.Rank == rank)
            .OrderBy(s => s.Opening.Partner, StringComparer.Ordinal)
            .ToList();
        IReadOnlyList<TitleCount> counts =
        [
            .. holders.GroupBy(s => (s.Opening.Title, s.Opening.TitleOriginal))
            .Select(g => new TitleCount(g.Key.Title, g.Key.TitleOriginal, g.Count()))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Title, StringComparer.Ordinal).ThenBy(c => c.TitleOriginal, StringComparer.Ordinal),
        ];
        return new Tier(rank, NameOf(ladder, rank, counts, day), counts, holders);
    }

    /// <summary>
    /// The title that stands for a tier: the plainest one that several of its holders hold, or its only one, else the plainest of the
    /// ladder's titles that were in use by the day. The order of the file says nothing, so that every store names a tier alike.
    /// </summary>
    private static LadderTitle? NameOf(Ladder ladder, Rank rank, IReadOnlyList<TitleCount> counts, DateOnly day)
    {
        var listed = ladder.Titles.Where(t => t.Rank == rank && t.Use.AsKnownOn(day) is not null)
            .OrderByDescending(t => t.Use.Holds(day)).ThenBy(t => Words(t.Title)).ThenBy(t => t.Title, StringComparer.Ordinal).ThenBy(t => t.TitleOriginal, StringComparer.Ordinal)
            .ToList();
        var held = counts.Where(c => c.Count > 1 || counts.Count == 1).OrderBy(c => Words(c.Title)).ThenByDescending(c => c.Count).FirstOrDefault();
        if (held is null)
        {
            return listed.FirstOrDefault();
        }

        // Events often leave out the title in the sponsor's language; the ladder may know it.
        var original = held.TitleOriginal.Length > 0
            ? held.TitleOriginal
            : listed.Find(t => t.TitleOriginal.Length > 0 && string.Equals(t.Title, held.Title, StringComparison.OrdinalIgnoreCase))?.TitleOriginal;
        return new LadderTitle { Rank = rank, Title = held.Title, TitleOriginal = original ?? "" };
    }

    private static int Words(string title) => title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<PartnershipEvent> UnrankedOf(TitleBook book, string sponsor) =>
        book.All.Where(h => h.Key.Sponsor == sponsor)
            .Select(h => h.Value.Events.LastOrDefault(e => !e.CountsForTie))
            .OfType<PartnershipEvent>();
}
