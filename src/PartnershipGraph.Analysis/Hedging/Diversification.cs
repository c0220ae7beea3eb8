namespace PartnershipGraph.Analysis.Hedging;

/// <summary>How spread a portfolio is, and how good plan B (METHODS.md 6.2). Undefined for an isolate.</summary>
internal static class Diversification
{
    /// <summary>HHI = Σ p², p the shares of the portfolio.</summary>
    public static double Concentration(IReadOnlyList<double> shares) => shares.Sum(p => p * p);

    /// <summary>HHI* = (HHI - 1/k) / (1 - 1/k): 0 where all ties weigh the same; null for a single tie.</summary>
    public static double? NormalisedConcentration(IReadOnlyList<double> shares) =>
        shares.Count == 1 ? null : (Concentration(shares) - (1.0 / shares.Count)) / (1 - (1.0 / shares.Count));

    /// <summary>H = -Σ p ln p.</summary>
    public static double Entropy(IReadOnlyList<double> shares) => shares.Sum(p => -p * Math.Log(p));

    /// <summary>H / ln k: 1 where all ties weigh the same; null for a single tie.</summary>
    public static double? Evenness(IReadOnlyList<double> shares) => shares.Count == 1 ? null : Entropy(shares) / Math.Log(shares.Count);

    /// <summary>H / ln(N - 1), N the actors of the network: 1 where the actor is tied alike to every other; null for two actors.</summary>
    public static double? Spread(IReadOnlyList<double> shares, int actors) => actors > 2 ? Entropy(shares) / Math.Log(actors - 1) : null;

    /// <summary>FB: the second-largest tie over the largest; 0 with a single tie.</summary>
    public static double Fallback(IReadOnlyList<double> shares)
    {
        var top = shares.OrderDescending().Take(2).ToArray();
        return top.Length == 2 ? top[1] / top[0] : 0;
    }
}
