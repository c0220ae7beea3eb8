namespace PartnershipGraph.Analysis.Hedging;

/// <summary>The indices that need an actor's ties to the poles and nothing else (METHODS.md 4.1 to 4.3).</summary>
internal static class PoleTies
{
    /// <summary>PAS(i,p) = w_ip / Σ_q w_iq. The ties must not all be 0.</summary>
    public static double[] Shares(IReadOnlyList<double> ties)
    {
        var sum = ties.Sum();
        return [.. ties.Select(t => t / sum)];
    }

    /// <summary>HBe = -Σ π ln π / ln K.</summary>
    public static double Entropy(IReadOnlyList<double> shares) =>
        shares.Where(s => s > 0).Sum(s => -s * Math.Log(s)) / Math.Log(shares.Count);

    /// <summary>HB = 2 min(a,b) / (a+b) for two poles; for more it is the entropy.</summary>
    public static double Balance(IReadOnlyList<double> shares) =>
        shares.Count == 2 ? 2 * Math.Min(shares[0], shares[1]) : Entropy(shares);

    /// <summary>ENG = Σ_p w_ip / (K w_max).</summary>
    public static double Engagement(IReadOnlyList<double> ties, double maxWeight) => ties.Sum() / (ties.Count * maxWeight);

    /// <summary>HX = the second-deepest pole tie / w_max.</summary>
    public static double Intensity(IReadOnlyList<double> ties, double maxWeight) => ties.OrderDescending().ElementAt(1) / maxWeight;
}
