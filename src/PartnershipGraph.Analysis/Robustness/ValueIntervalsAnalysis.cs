using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Domain;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>A measure of every actor over drawn spacings of the tiers: the same draws as those of its rank probabilities.</summary>
public static class ValueIntervalsAnalysis
{
    /// <summary>The intervals in the order of the actors; null for an actor that has a value in no draw. A measure that weighs nothing has points.</summary>
    /// <param name="records">The rows that the ranking was made from.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="options">The draws to make.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">An option is out of range.</exception>
    public static IReadOnlyList<DrawnInterval?> Of(
        PartnershipRecords records, MeasureResult ranking, DrawOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        DrawOptions.RequireKept(options.Samples);
        var network = new SpacedNetwork(records, ranking.Snapshot);
        var run = RunContext.None with { CancellationToken = cancellationToken };
        var draws = MeasureCatalog.HeedsWeights(ranking.Measure) ? options.Samples : 1;
        double[][] drawn = [.. network.Ids.Select(_ => new double[draws])];
        DrawTally.Each(network, draws, options.Threads, cancellationToken, (draw, work) =>
        {
            var scores = MeasureCatalog.Compute(ranking.Measure, network.Graph(network.Draw(options.Seed, draw, work)), run).Values.Span;
            for (var i = 0; i < drawn.Length; i++)
            {
                drawn[i][draw] = scores[i];
            }
        });
        return [.. drawn.Select(DrawnInterval.Of)];
    }
}
