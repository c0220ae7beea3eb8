using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;

namespace PartnershipGraph.Analysis.Engines;

/// <summary>What the ties of a network can weigh, before any of them is known: from the ladders and the options alone.</summary>
public static class TieWeights
{
    private static readonly double[] closed = [0];

    /// <summary>The weight of every rank of a ladder, from the top.</summary>
    public static IReadOnlyList<double> OfRanks(Ladder ladder, SnapshotOptions options) =>
        [.. Enumerable.Range(1, ladder.RankCount).Select(rank => options.Weights.WeightOf(ladder, new Rank(rank), options.FlatWeight))];

    /// <summary>Every weight that a tie can have, above 0; null where rows tell the weights themselves, as figures do.</summary>
    public static IReadOnlyList<double>? Possible(IEnumerable<Ladder> ladders, SnapshotOptions options)
    {
        if (options.Layers.Any(l => l.Kind is LayerKind.Rivalry or LayerKind.Substance))
        {
            return null;
        }

        var sides = ladders.SelectMany(l => OfRanks(l, options)).Concat(closed).Distinct().ToList();
        var titles = options.Combine == TieCombination.Mean && !options.Directed
            ? sides.SelectMany((a, i) => sides.Skip(i).Select(b => (a + b) / 2)).Concat(sides)
            : sides;
        var pacts = options.Layers.Any(l => l.Kind == LayerKind.Alliance) ? Enum.GetValues<AllianceKind>().Select(AllianceTies.WeightOf) : [];
        return [.. titles.Concat(pacts).Where(w => w > 0).Distinct().Order()];
    }

    /// <summary>
    /// The number that divided by any of the weights gives a whole number, so that sums of lengths unit/weight are exact; null where there is none.
    /// </summary>
    /// <param name="weights">The weights.</param>
    /// <param name="actors">How many actors a path may run through.</param>
    public static double? UnitOf(IReadOnlyList<double> weights, long actors)
    {
        // A star with a ray of each weight has the lengths that the kernel would give them.
        var star = new CsrBuilder(weights.Count + 1);
        for (var ray = 0; ray < weights.Count; ray++)
        {
            star.Add(0, ray + 1, weights[ray]);
        }

        var lengths = ExactLengths.Of(star.Build().Graph);
        if (!lengths.IsExact || weights.Count == 0)
        {
            return null;
        }

        var unit = lengths.Row(0)[0] * weights[0];
        var longest = weights.Max(w => Math.Round(unit / w));
        return longest * Math.Max(1, actors - 1) < 1L << 53 && longest < 1L << 40 ? unit : null;
    }
}
