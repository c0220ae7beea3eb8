using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>Which ranks an actor has over many spacings of the tiers.</summary>
internal static class RankSampling
{
    /// <summary>
    /// For each actor the share of draws with rank k at place k − 1; equal values share the best rank. A draw in which an actor has no
    /// value counts for none of its ranks; null where it has none in any.
    /// </summary>
    public static IReadOnlyList<RankShares?> Compute(SpacedNetwork network, string measure, DrawOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        var actors = network.Ids.Count;
        var run = RunContext.None with { CancellationToken = cancellationToken };

        // What counts ties and does not weigh them is the same in every draw.
        var draws = MeasureCatalog.HeedsWeights(measure) ? options.Samples : 1;
        var counts = DrawTally.Of(network, draws, options.Threads, actors * actors, cancellationToken, (draw, work, local) =>
        {
            var graph = network.Graph(network.Draw(options.Seed, draw, work));
            var scores = MeasureCatalog.Compute(measure, graph, run).Values.Span;
            var values = new double?[actors];
            for (var i = 0; i < actors; i++)
            {
                values[i] = double.IsNaN(scores[i]) ? null : scores[i];
            }

            var ranks = Ranking.Of(values);
            for (var i = 0; i < actors; i++)
            {
                if (ranks[i] is { } rank)
                {
                    local[(i * actors) + rank - 1]++;
                }
            }
        });
        return
        [
            .. Enumerable.Range(0, actors)
                .Select(i => counts.AsSpan(i * actors, actors).ToArray())
                .Select(own => own.Sum() == 0 ? null : new RankShares([.. own.Select(c => (double)c / draws)])),
        ];
    }
}
