using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Simulation;

/// <summary>What if titles were others: the hedging indices of today's rows against those of the changed ones.</summary>
public static class SimulationAnalysis
{
    /// <summary>Sets pairs and compares.</summary>
    /// <param name="records">The rows, with the tables of <see cref="HedgeAnalysis.TablesOf"/>.</param>
    /// <param name="options">The network; its poles are the poles, two to five of them.</param>
    /// <param name="thresholds">Where the classes begin; null: the defaults.</param>
    /// <param name="changes">The pairs to set, each once.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">
    /// A pair is set twice, an actor is not in the network, a ladder lacks the rank, or hedging cannot be asked about this network.
    /// </exception>
    public static SimulationResult Run(
        PartnershipRecords records, SnapshotOptions options, HedgeThresholds? thresholds, IReadOnlyList<PairChange> changes, CancellationToken cancellationToken)
    {
        RequireTitles(options);
        if (changes.GroupBy(c => TitleTies.Ordered(c.A, c.B)).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new UsageException($"{string.Join(" and ", twice)} set one pair twice: set it once");
        }

        var before = HedgeAnalysis.Run(records, options, thresholds, cancellationToken);
        var planner = new ChangePlanner(records, before.Snapshot);
        return Compare(records, before, [.. changes.Select(planner.Plan)], cancellationToken);
    }

    internal static SimulationResult Compare(
        PartnershipRecords records, HedgeResult before, IReadOnlyList<PlannedChange> set, CancellationToken cancellationToken)
    {
        var options = before.Snapshot.Options;
        var after = HedgeAnalysis.Run(ChangedRecords.Of(records, options, set), options, before.Thresholds, cancellationToken);
        return new SimulationResult(before, after, set, HedgeComparison.Classes(before, after), HedgeComparison.Values(before, after));
    }

    internal static void RequireTitles(SnapshotOptions options)
    {
        if (options.Layers.All(l => l.Kind != LayerKind.Partnership))
        {
            throw new UsageException("simulate sets titles, and these layers hold none: ask for the layer partnership too");
        }
    }
}
