using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Profiles;

/// <summary>The growth of a sponsor's circle of partners, year by year and tier by tier, on one ladder.</summary>
public static class TitleGrowth
{
    /// <summary>From the first year with a partner to the as-of year. Partners of every kind count.</summary>
    /// <param name="told">The rows that may be told.</param>
    /// <param name="asOf">The day that ends the last year.</param>
    /// <param name="sponsor">Id of the sponsor.</param>
    /// <param name="ladder">The ladder whose ranks are counted; titles on others are left out.</param>
    public static IReadOnlyList<YearOfTitles> Of(PartnershipRecords told, DateOnly asOf, string sponsor, Ladder ladder)
    {
        var own = told.Partnerships.Where(e => e.Sponsor == sponsor && e.CountsForTie).ToList();
        if (own.Count == 0)
        {
            return [];
        }

        var first = own.Min(e => e.Date.FirstDay.Year);
        return
        [
            .. Enumerable.Range(first, asOf.Year - first + 1)
                .Select(year => new DateOnly(year, 12, 31))
                .Select(end => Count(end < asOf ? end : asOf))
                .SkipWhile(y => y.Partners == 0),
        ];

        YearOfTitles Count(DateOnly day) => new(day, ByRank(TitleBook.Compile(own, day).Standing, ladder));
    }

    /// <summary>How many titles stand on each rank of a ladder, the top first; those on others are left out.</summary>
    internal static IReadOnlyList<int> ByRank(IEnumerable<TitleSpell> standing, Ladder ladder)
    {
        var holders = standing.Where(s => s.Opening.Ladder == ladder.Id).ToLookup(s => s.Rank.Value);
        return [.. Enumerable.Range(1, ladder.RankCount).Select(rank => holders[rank].Count())];
    }
}
