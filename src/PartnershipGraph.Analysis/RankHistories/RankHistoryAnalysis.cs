using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.RankHistories;

/// <summary>Ranks every actor at the end of every year, and says how far each rank depends on the spacing of the tiers.</summary>
public static class RankHistoryAnalysis
{
    /// <summary>Ranks the actors of the network of each year's last day, the as-of year's on the as-of day.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">How they become a network; each year is told as it was on its last day.</param>
    /// <param name="measure">A measure that <c>rank</c> knows.</param>
    /// <param name="years">How many years back at most, at least 1; none before the first in which anyone is tied.</param>
    /// <param name="draws">The spacings to draw for each year.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="UsageException">No measure has that name, or a number is out of range.</exception>
    public static RankHistory Run(
        PartnershipRecords records, SnapshotOptions options, string measure, int years, DrawOptions draws, CancellationToken cancellation)
    {
        RankAnalysis.Check(measure);
        draws.Validate();
        if (years < 1)
        {
            throw new UsageException(Invariant($"{years} years: at least one is ranked"));
        }

        var told = new List<RankYear>();
        for (var year = options.AsOf.Year; year >= 1 && told.Count < years; year--)
        {
            cancellation.ThrowIfCancellationRequested();
            var day = year == options.AsOf.Year ? options.AsOf : new DateOnly(year, 12, 31);
            var network = SnapshotBuilder.Build(records, options with { AsOf = day });
            if (network.Book.All.Count == 0 || (told.Count == 0 && network.Ties.Count == 0))
            {
                break;
            }

            told.Add(new RankYear(day, network, PlacesOf(records, network, measure, draws, cancellation)));
        }

        told.Reverse();
        return new RankHistory { Measure = measure, Years = [.. told.SkipWhile(y => y.Places.Count == 0)], Draws = draws };
    }

    private static Dictionary<string, RankPlace> PlacesOf(
        PartnershipRecords records, Snapshot network, string measure, DrawOptions draws, CancellationToken cancellation)
    {
        var tied = network.Ties.SelectMany(t => (string[])[t.Source, t.Target]).ToHashSet(StringComparer.Ordinal);
        if (tied.Count == 0)
        {
            return [];
        }

        var result = RankAnalysis.Of(network, measure, cancellation);
        var ranks = result.Ranks;
        var shares = RankSampling.Compute(new SpacedNetwork(records, network), measure, draws, cancellation);
        var sharing = ranks.OfType<int>().CountBy(r => r).ToDictionary();
        return Enumerable.Range(0, ranks.Count)
            .Where(i => ranks[i] is not null && shares[i] is not null && tied.Contains(network.Actors[i].Id))
            .ToDictionary(i => network.Actors[i].Id, Place, StringComparer.Ordinal);

        RankPlace Place(int i)
        {
            var (best, worst) = shares[i]!.MiddleNinety;
            return new RankPlace(result.Values[i]!.Value, ranks[i]!.Value, sharing[ranks[i]!.Value], best, worst);
        }
    }
}
