using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Profiles;

/// <summary>The growth of a sponsor's circle of partners, year by year and tier by tier.</summary>
public static class TitleGrowth
{
    /// <summary>From the first year with a partner to the as-of year. Partners of every kind count.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">The as-of day, the second clock, the least confidence.</param>
    /// <param name="sponsor">Id of the sponsor.</param>
    public static IReadOnlyList<YearOfTitles> Of(PartnershipRecords records, SnapshotOptions options, string sponsor)
    {
        var own = records.Partnerships.Where(e => e.Sponsor == sponsor && e.CountsForTie).ToList();
        var visible = own.Where(e => e.IsVisible(options.AsOf, options.KnownAsOf)).ToList();
        if (visible.Count == 0)
        {
            return [];
        }

        var years = Enumerable.Range(visible.Min(e => e.Date.FirstDay.Year), options.AsOf.Year - visible.Min(e => e.Date.FirstDay.Year) + 1);
        return
        [
            .. years.Select(year =>
            {
                var end = new DateOnly(year, 12, 31);
                var day = end < options.AsOf ? end : options.AsOf;
                var book = TitleBook.Compile(own, day, options.KnownAsOf, options.MinConfidence);
                var ladder = SponsorLadders.Of(records.Ladders, book, sponsor, day);
                return new YearOfTitles(day, ladder is null ? [] : [.. ladder.Tiers.Select(t => t.Holders.Count)]);
            }),
        ];
    }
}
