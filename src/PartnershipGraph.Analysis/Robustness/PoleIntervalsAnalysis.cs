using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>HB, ENG and PAS over drawn spacings of the tiers: the same draws as those of the classes. Only ties to the poles are weighed anew.</summary>
public static class PoleIntervalsAnalysis
{
    /// <summary>The intervals by id, of every actor that has a share: poles and actors that are tied to no pole have none.</summary>
    /// <param name="records">The rows that the result was made from.</param>
    /// <param name="result">The result.</param>
    /// <param name="options">The draws to make.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">An option is out of range.</exception>
    public static IReadOnlyDictionary<string, PoleIntervals> Of(
        PartnershipRecords records, HedgeResult result, DrawOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        DrawOptions.RequireKept(options.Samples);
        var network = new SpacedNetwork(records, result.Snapshot);

        // Many states hold the same titles: each combination of pole ties is weighed once a draw.
        var tied = result.States.Where(e => e.Pas.WhyNull is null)
            .Select(e => (e.Id, Ties: new Combination([.. result.Poles.Select(p => network.Between(e.Id, p))]))).ToList();
        List<Drawn> drawn = [.. tied.Select(t => t.Ties).DistinctBy(t => t.Key).Select(t => new Drawn(t, result.Poles.Count, options.Samples))];
        DrawTally.Each(network, options.Samples, options.Threads, cancellationToken, (draw, work) =>
        {
            var spacing = network.Draw(options.Seed, draw, work);
            foreach (var own in drawn)
            {
                own.Take(draw, spacing);
            }
        });
        var intervals = drawn.ToDictionary(d => d.Ties.Key, d => d.Intervals(), StringComparer.Ordinal);
        return tied.ToDictionary(t => t.Id, t => intervals[t.Ties.Key], StringComparer.Ordinal);
    }

    /// <summary>The tie to each pole; null where there is none.</summary>
    private sealed record Combination(IReadOnlyList<SpacedTie?> Ties)
    {
        /// <summary>Equal where all ties are of the same tiers.</summary>
        public string Key { get; } = string.Join(' ', Ties.Select(t => t is { } tie ? FormattableString.Invariant($"{tie.First}+{tie.Second}") : "none"));
    }

    /// <summary>The values of every draw.</summary>
    private sealed class Drawn(Combination ties, int poles, int samples)
    {
        private readonly double[] balance = new double[samples];
        private readonly double[] engagement = new double[samples];
        private readonly double[][] shares = [.. Enumerable.Range(0, poles).Select(_ => new double[samples])];

        public Combination Ties => ties;

        public void Take(int draw, ReadOnlySpan<double> spacing)
        {
            var weights = new double[shares.Length];
            for (var p = 0; p < weights.Length; p++)
            {
                weights[p] = ties.Ties[p] is { } tie ? tie.Weight(spacing) : 0;
            }

            var own = PoleTies.Shares(weights);
            balance[draw] = PoleTies.Balance(own);
            engagement[draw] = PoleTies.Engagement(weights, 1);
            for (var p = 0; p < own.Length; p++)
            {
                shares[p][draw] = own[p];
            }
        }

        // A drawn weight is above 0, so that every draw has values.
        public PoleIntervals Intervals() =>
            new(DrawnInterval.Of(balance)!.Value, DrawnInterval.Of(engagement)!.Value, [.. shares.Select(s => DrawnInterval.Of(s)!.Value)]);
    }
}
