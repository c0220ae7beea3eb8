using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>How sure a ranking is: preset schemes, drawn spacings, and what holds under any weights.</summary>
public static class RankRobustnessAnalysis
{
    /// <summary>How many draws are made of a measure where nobody says: measures on paths take longer.</summary>
    public static int DefaultSamples(string measure) => MeasureCatalog.IsOnPaths(measure) ? DrawOptions.Few : DrawOptions.Many;

    /// <summary>Examines a ranking.</summary>
    /// <param name="records">The rows that it was made from.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="options">The draws to make.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">An option is out of range.</exception>
    public static RankRobustness Of(
        PartnershipRecords records, MeasureResult ranking, DrawOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        var network = new SpacedNetwork(records, ranking.Snapshot);
        return new RankRobustness
        {
            Ranking = ranking,
            TauB = new SchemeSweep(records, ranking.Snapshot.Options).Agreement(ranking, cancellationToken),
            Ranks = RankSampling.Compute(network, ranking.Measure, options, cancellationToken),
            Dominates = Dominates(network, ranking.Measure),
            Draws = options,
        };
    }

    /// <summary>The pairs of ids of which the first is at least as strong as the second under any weights; null for measures of which it cannot be said.</summary>
    /// <param name="records">The rows that the ranking was made from.</param>
    /// <param name="ranking">The ranking.</param>
    public static IReadOnlyList<(string Above, string Below)>? Dominates(PartnershipRecords records, MeasureResult ranking) =>
        Dominates(new SpacedNetwork(records, ranking.Snapshot), ranking.Measure);

    private static IReadOnlyList<(string Above, string Below)>? Dominates(SpacedNetwork network, string measure) =>
        Dominance.IsAbout(measure) ? [.. Dominance.Pairs(network, measure).Select(p => (network.Ids[p.Above], network.Ids[p.Below]))] : null;
}
