using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>In which share of many spacings of the tiers the class of a state holds. Only ties to the poles are weighed anew.</summary>
internal static class ClassSampling
{
    /// <summary>A share for each entry, in the order of the entries.</summary>
    public static IReadOnlyList<double> Compute(
        SpacedNetwork network, HedgeResult result, DrawOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        var classes = new HedgeClassifier(result.Poles, result.Thresholds);

        // Many states hold the same titles: each combination of pole ties, allies and class is judged once a draw.
        var alike = result.States.Select(e => Case.Of(network, result, e)).ToList();
        List<Case> cases = [.. alike.OfType<Case>().DistinctBy(c => c.Key)];
        var counts = DrawTally.Of(network, options.Samples, options.Threads, cases.Count, cancellationToken, (draw, work, local) =>
        {
            var spacing = network.Draw(options.Seed, draw, work);
            for (var c = 0; c < cases.Count; c++)
            {
                var ties = new double[cases[c].Ties.Count];
                for (var p = 0; p < ties.Length; p++)
                {
                    ties[p] = cases[c].Ties[p] is { } tie ? tie.Weight(spacing) : 0;
                }

                local[c] += classes.Of(ties, cases[c].Allies).Equals(cases[c].Class) ? 1 : 0;
            }
        });
        var shares = cases.Select((c, i) => (c.Key, Share: (double)counts[i] / options.Samples)).ToDictionary(c => c.Key, c => c.Share, StringComparer.Ordinal);
        return [.. alike.Select(c => c is null ? 1 : shares[c.Key])];
    }

    /// <summary>What the class of a state rests on.</summary>
    /// <param name="Key">Equal for states of which all this is equal.</param>
    /// <param name="Ties">The tie to each pole; null where there is none.</param>
    /// <param name="Allies">The poles with which a defence pact is in force, by position.</param>
    /// <param name="Class">The class whose share is asked for.</param>
    private sealed record Case(string Key, IReadOnlyList<SpacedTie?> Ties, IReadOnlyList<int> Allies, HedgeClass Class)
    {
        /// <summary>Null for a pole, whose class rests on nothing.</summary>
        public static Case? Of(SpacedNetwork network, HedgeResult result, HedgeEntry entry)
        {
            if (entry.Class.Kind == HedgeKind.Pole)
            {
                return null;
            }

            List<SpacedTie?> ties = [.. result.Poles.Select(p => network.Between(entry.Id, p))];
            List<int> allies = [.. result.Poles.Index().Where(p => entry.AlliedWith.Contains(p.Item, StringComparer.Ordinal)).Select(p => p.Index)];
            var key = FormattableString.Invariant(
                $"{string.Join(' ', ties.Select(t => t is { } tie ? FormattableString.Invariant($"{tie.First}+{tie.Second}") : "none"))}; {string.Join(' ', allies)}; {entry.Class}");
            return new Case(key, ties, allies, entry.Class);
        }
    }
}
