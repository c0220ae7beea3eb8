namespace PartnershipGraph.Analysis.Hedging;

/// <summary>Puts an actor into a class by the rules of METHODS.md 4.4, in their order.</summary>
internal sealed class HedgeClassifier(IReadOnlyList<string> poles, HedgeThresholds thresholds)
{
    /// <summary>Shares such as .45 are sums of rounded numbers: a value on the edge of a band lies inside it.</summary>
    private const double rounding = 1e-9;

    /// <param name="ties">The ties to the poles, as shares of the heaviest weight.</param>
    /// <param name="alliedWith">The poles with which a defence pact is in force, by position.</param>
    public HedgeClass Of(IReadOnlyList<double> ties, IReadOnlyList<int> alliedWith)
    {
        if (alliedWith.Count > 0)
        {
            // "Another pole" is one other than an ally of this actor: with two allied poles each is the other's rival for it.
            var hedges = alliedWith.Any(p => ties.Where((t, q) => q != p && t >= thresholds.AlliedTie - rounding).Any());
            return hedges ? Of(HedgeKind.AlliedHedger) : Of(HedgeKind.Allied, alliedWith);
        }

        // Without a pole tie there is nothing to lean by, however low the threshold.
        if (ties.All(t => t == 0) || PoleTies.Engagement(ties, 1) < thresholds.Engagement - rounding)
        {
            return Of(HedgeKind.Disengaged);
        }

        var shares = PoleTies.Shares(ties);
        if (IsBalanced(shares, thresholds.StrictBand, thresholds.StrictEntropy))
        {
            return Of(HedgeKind.StrictHedger);
        }

        if (IsBalanced(shares, thresholds.BroadBand, thresholds.BroadEntropy))
        {
            return Of(HedgeKind.BroadHedger);
        }

        var tied = Positions(ties, t => t > 0);
        var top = shares.Max();
        return tied.Count == 1 ? Of(HedgeKind.TiedToOne, tied) : Of(HedgeKind.Leans, Positions(shares, s => s >= top - rounding));
    }

    private static bool IsBalanced(double[] shares, double band, double entropy) => shares.Length == 2
        ? Math.Abs(shares[0] - 0.5) <= band + rounding
        : PoleTies.Entropy(shares) >= entropy - rounding;

    private static List<int> Positions(IReadOnlyList<double> values, Func<double, bool> holds) =>
        [.. Enumerable.Range(0, values.Count).Where(i => holds(values[i]))];

    private HedgeClass Of(HedgeKind kind, IReadOnlyList<int>? positions = null) => new(kind, [.. (positions ?? []).Select(p => poles[p])]);
}
