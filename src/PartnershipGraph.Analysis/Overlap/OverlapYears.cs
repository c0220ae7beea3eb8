using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>The 2×2 year by year: how allied hedging grew.</summary>
internal static class OverlapYears
{
    /// <exception cref="UsageException">The years are out of order, or later than the as-of date.</exception>
    public static IReadOnlyList<OverlapYear> Of(
        PartnershipRecords told, SnapshotOptions network, OverlapOptions options, CancellationToken cancellationToken)
    {
        var last = YearRange.Last(options.To, network.AsOf);
        var first = options.From ?? Math.Min(last, FirstTitle(told, options.With) ?? last);
        YearRange.Check(first, options.To, network.AsOf);
        return [.. Enumerable.Range(first, last - first + 1).Select(Year)];

        OverlapYear Year(int year)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = new DateOnly(year, 12, 31);
            var day = end < network.AsOf ? end : network.AsOf;
            var then = network with { AsOf = day, Layers = Layer.Titles };
            return new OverlapYear(day, WhoIsWhere.Of(SnapshotBuilder.Build(told, then), new DefensePacts(ToldRecords.Of(told, then), day), options));
        }
    }

    private static int? FirstTitle(PartnershipRecords told, string power) => told.Partnerships
        .Where(e => e.CountsForTie && (e.Sponsor == power || e.Partner == power))
        .Min(e => (int?)e.Date.FirstDay.Year);
}
