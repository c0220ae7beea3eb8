using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Timelines;

/// <summary>Tells how titles came to be what they are, event by event. Nothing later than the as-of day is told.</summary>
public static class TimelineAnalysis
{
    /// <summary>The tables an answer needs.</summary>
    public static DataTables Tables => DataTables.Titles;

    /// <summary>The trajectory of one pair, tied or not.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">As of when, and what titles weigh.</param>
    /// <param name="a">Id of the one named first.</param>
    /// <param name="b">Id of the other.</param>
    /// <exception cref="UsageException">Both are the same actor, or the scheme <c>level</c> meets ladders of different length.</exception>
    public static DyadTimeline Run(PartnershipRecords records, SnapshotOptions options, string a, string b) => a == b
        ? throw new UsageException($"a timeline of a pair needs two different actors, not {a} twice")
        : new TimelineBuilder(records, options).Pair(a, b);

    /// <summary>The trajectories of every pair of one actor of which either side is coded, by momentum of the leading side from the largest, then by id.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">As of when, and what titles weigh.</param>
    /// <param name="a">Id of the actor, who is the A of each pair.</param>
    /// <param name="halfLife">The half-life of momentum in years.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="UsageException">The scheme <c>level</c> meets ladders of different length.</exception>
    public static IReadOnlyList<DyadTimeline> RunAll(
        PartnershipRecords records, SnapshotOptions options, string a, double halfLife, CancellationToken cancellation)
    {
        var builder = new TimelineBuilder(records, options);
        var pairs = new List<(DyadTimeline Pair, double Momentum)>();
        foreach (var partner in builder.PartnersOf(a))
        {
            cancellation.ThrowIfCancellationRequested();
            var pair = builder.Pair(a, partner);
            pairs.Add((pair, pair.Leading.MomentumOn(options.AsOf, halfLife)));
        }

        // Sums of the same changes may part in the last digit: rounding keeps equals in the order of their ids.
        return [.. pairs.OrderByDescending(p => Math.Round(p.Momentum, 12)).ThenBy(p => p.Pair.A.Partner, StringComparer.Ordinal).Select(p => p.Pair)];
    }
}
