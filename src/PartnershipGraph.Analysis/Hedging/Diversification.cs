namespace PartnershipGraph.Analysis.Hedging;

/// <summary>How spread a portfolio is, and how good plan B (METHODS.md 6.2). Undefined for an isolate.</summary>
internal static class Diversification
{
    /// <summary>HHI = Σ p², p the shares of the portfolio.</summary>
    public static double Concentration(IReadOnlyList<double> shares) => shares.Sum(p => p * p);

    /// <summary>-Σ p ln p / ln k: 1 where all ties weigh the same; null for a single tie.</summary>
    public static double? Evenness(IReadOnlyList<double> shares) =>
        shares.Count == 1 ? null : shares.Sum(p => -p * Math.Log(p)) / Math.Log(shares.Count);

    /// <summary>FB: the second-largest tie over the largest; 0 with a single tie.</summary>
    public static double Fallback(IReadOnlyList<double> shares)
    {
        var top = shares.OrderDescending().Take(2).ToArray();
        return top.Length == 2 ? top[1] / top[0] : 0;
    }
}
