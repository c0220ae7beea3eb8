using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>The ties of one actor to the poles, and through its partners to them, waiting for a spacing of the tiers.</summary>
internal sealed class SpacedPortfolio
{
    private readonly SpacedTie?[] poles;
    private readonly List<(SpacedTie Own, SpacedTie?[] ToPoles)> intermediaries;

    /// <summary>Gathers the ties.</summary>
    /// <param name="network">The network; undirected.</param>
    /// <param name="actor">Id of the actor.</param>
    /// <param name="poleIds">Ids of the poles.</param>
    public SpacedPortfolio(SpacedNetwork network, string actor, IReadOnlyList<string> poleIds)
    {
        poles = ToPoles(actor);
        intermediaries =
        [
            .. network.Ids.Where(k => k != actor && !poleIds.Contains(k, StringComparer.Ordinal))
                .Select(k => (Own: network.Between(actor, k), Id: k))
                .Where(k => k.Own is not null)
                .Select(k => (k.Own!.Value, ToPoles(k.Id))),
        ];

        SpacedTie?[] ToPoles(string from) => [.. poleIds.Select(p => p == from ? null : network.Between(from, p))];
    }

    /// <summary>How many numbers a spacing gives.</summary>
    public int Count => (4 * poles.Length) + 4;

    /// <summary>
    /// Tie and PAS of each pole, HB, HBe, ENG, HX, then XM and XR of each pole, under a spacing. What is undefined without ties to poles
    /// or without partners is so under every spacing, and is told as 0 here.
    /// </summary>
    public double[] Under(ReadOnlySpan<double> spacing)
    {
        var ties = new double[poles.Length];
        for (var p = 0; p < ties.Length; p++)
        {
            ties[p] = WeightOf(poles[p], spacing);
        }

        var (means, reaches) = Exposures(spacing);
        var untied = ties.All(t => t == 0);
        double[] shares = untied ? new double[ties.Length] : PoleTies.Shares(ties);
        return
        [
            .. ties, .. shares,
            untied ? 0 : PoleTies.Balance(shares), untied ? 0 : PoleTies.Entropy(shares), PoleTies.Engagement(ties, 1), PoleTies.Intensity(ties, 1),
            .. means, .. reaches,
        ];
    }

    private (double[] Means, double[] Reaches) Exposures(ReadOnlySpan<double> spacing)
    {
        var (means, rest, strength) = (new double[poles.Length], new double[poles.Length], 0.0);
        Array.Fill(rest, 1);
        foreach (var (own, toPoles) in intermediaries)
        {
            var first = own.Weight(spacing);
            strength += first;
            for (var p = 0; p < toPoles.Length; p++)
            {
                var path = first * WeightOf(toPoles[p], spacing);
                means[p] += path;
                rest[p] *= 1 - path;
            }
        }

        return ([.. means.Select(m => strength == 0 ? 0 : m / strength)], [.. rest.Select(r => 1 - r)]);
    }

    private static double WeightOf(SpacedTie? tie, ReadOnlySpan<double> spacing) => tie is { } t ? t.Weight(spacing) : 0;
}
