using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.Inflation;

/// <summary>Follows the titles of one sponsor through the years on one ladder. Partners of every kind count, weights are linear.</summary>
public static class InflationAnalysis
{
    private static readonly Ladder none = new("", null, []);

    /// <summary>Counts and measures the titles at the end of every year, the as-of year as of the as-of date.</summary>
    /// <param name="records">The rows, with the tables of titles.</param>
    /// <param name="network">The clocks, the least confidence and the weights, which are to be linear.</param>
    /// <param name="options">Of whose titles, over which years.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="UsageException">The years are out of order or later than the as-of date, or weights other than linear are asked for.</exception>
    public static InflationResult Run(PartnershipRecords records, SnapshotOptions network, InflationOptions options, CancellationToken cancellation)
    {
        Check(network);
        var last = YearRange.Last(options.To, network.AsOf);
        var told = ToldRecords.Of(records, network);
        var end = EndOf(last);
        List<PartnershipEvent> own = [.. told.Partnerships.Where(e => e.Sponsor == options.Sponsor && e.CountsForTie && e.Date.FirstDay <= end)];
        var ladder = LadderOf(told, own, options.Sponsor, end);
        var measured = ladder ?? none;
        var first = options.From ?? FirstYear(own, measured, last, EndOf);
        YearRange.Check(first, options.To, network.AsOf);
        var baseYear = options.Base ?? first;
        if (baseYear < first || baseYear > last)
        {
            throw new UsageException(Invariant($"--base {baseYear}: the base year is one of the years {first} to {last}"));
        }

        var atBase = Spread(StandingOn(own, EndOf(baseYear)), measured);
        var years = Enumerable.Range(first, last - first + 1).Select(Year).ToList();
        var (before, after) = (RanksOn(own, years[0].Day, measured), RanksOn(own, end, measured));
        return new InflationResult
        {
            Sponsor = options.Sponsor,
            Ladder = ladder,
            Strategic = ladder is null ? null : StrategicRank.Of(ladder, network.AsOf),
            Years = years,
            BaseYear = baseYear,
            Decomposition = Decomposition.Of(WeightsOf(before), WeightsOf(after)),
            Movements = Movements.Of(before, after),
            Rows = RowCounts.Of(own.Select(e => e.Source)),
        };

        DateOnly EndOf(int year) => new DateOnly(year, 12, 31) is var day && day < network.AsOf ? day : network.AsOf;

        InflationYear Year(int year)
        {
            cancellation.ThrowIfCancellationRequested();
            var standing = StandingOn(own, EndOf(year));
            var tiers = Spread(standing, measured);
            return new InflationYear(
                EndOf(year),
                tiers,
                [.. Enumerable.Range(1, measured.RankCount).Select(r => RealValue.Of(tiers, atBase, r))],
                standing.Count - tiers.Partners);
        }

        Dictionary<string, double> WeightsOf(Dictionary<string, int> ranks) => ranks.ToDictionary(r => r.Key, r => atBase.WeightOf(r.Value), StringComparer.Ordinal);
    }

    private static void Check(SnapshotOptions network)
    {
        if (network.Layers is not [{ Kind: LayerKind.Partnership }])
        {
            throw new UsageException("inflation is a matter of titles: ask for the layer partnership alone");
        }

        if (network.Weights.Id != "linear")
        {
            throw new UsageException($"--weights {network.Weights.Id}: inflation is measured in linear weights, so that years and sponsors compare; leave --weights out");
        }
    }

    /// <summary>The ladder of the titles that stand at the end, or the sponsor's own; where all have ended that on which most were given.</summary>
    private static Ladder? LadderOf(PartnershipRecords told, List<PartnershipEvent> own, string sponsor, DateOnly end) =>
        SponsorLadders.LadderOf(told.Ladders, TitleBook.Compile(own, end), sponsor)
        ?? own.Where(e => e.Ladder.Length > 0)
            .GroupBy(e => e.Ladder, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => told.Ladders[g.Key])
            .FirstOrDefault();

    /// <summary>The first year at whose end there is a partner; the last year where there never is.</summary>
    private static int FirstYear(List<PartnershipEvent> own, Ladder ladder, int last, Func<int, DateOnly> endOf)
    {
        var begun = own.Count == 0 ? last : own.Min(e => e.Date.FirstDay.Year);
        return Enumerable.Range(begun, last - begun + 1).FirstOrDefault(y => Spread(StandingOn(own, endOf(y)), ladder).Partners > 0, last);
    }

    private static IReadOnlyList<TitleSpell> StandingOn(List<PartnershipEvent> own, DateOnly day) => TitleBook.Compile(own, day).Standing;

    private static TierDistribution Spread(IEnumerable<TitleSpell> standing, Ladder ladder) => new(ladder, TitleGrowth.ByRank(standing, ladder));

    private static Dictionary<string, int> RanksOn(List<PartnershipEvent> own, DateOnly day, Ladder ladder) => StandingOn(own, day)
        .Where(s => s.Opening.Ladder == ladder.Id)
        .ToDictionary(s => s.Opening.Partner, s => s.Rank.Value, StringComparer.Ordinal);
}
