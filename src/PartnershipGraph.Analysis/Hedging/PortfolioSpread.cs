namespace PartnershipGraph.Analysis.Hedging;

/// <summary>How an actor's ties are spread over its partners, and what is left without the deepest (METHODS.md 6.2). All null ("isolated") without ties.</summary>
public sealed record PortfolioSpread
{
    /// <summary>HHI = Σ p², 1/k to 1.</summary>
    public required IndexValue Concentration { get; init; }

    /// <summary>1 / HHI, the effective number of partners, 1 to k.</summary>
    public required IndexValue EffectivePartners { get; init; }

    /// <summary>HHI* = (HHI - 1/k) / (1 - 1/k), 0 (even) to 1; null ("a single tie") for one.</summary>
    public required IndexValue NormalisedConcentration { get; init; }

    /// <summary>H = -Σ p ln p, 0 to ln k.</summary>
    public required IndexValue Entropy { get; init; }

    /// <summary>exp H, the effective number of partners by entropy, 1 to k.</summary>
    public required IndexValue EffectiveByEntropy { get; init; }

    /// <summary>H / ln k, 0 to 1; null ("a single tie") for one.</summary>
    public required IndexValue Evenness { get; init; }

    /// <summary>H / ln(N - 1), 0 to 1, N the actors of the network; null ("two actors only").</summary>
    public required IndexValue Spread { get; init; }

    /// <summary>FB, the second-largest tie over the largest, 0 to 1.</summary>
    public required IndexValue Fallback { get; init; }

    /// <summary>1 - max p: the share of the ties' weight that stays without the deepest, 0 to 1.</summary>
    public required IndexValue WithoutTop { get; init; }

    /// <summary>Computes it.</summary>
    /// <param name="weights">The weights of the actor's ties, each above 0.</param>
    /// <param name="actors">How many actors the network has.</param>
    public static PortfolioSpread Of(IReadOnlyList<double> weights, int actors)
    {
        var sum = weights.Sum();
        double[] shares = [.. weights.Select(w => w / sum)];
        return new PortfolioSpread
        {
            Concentration = Value(() => Diversification.Concentration(shares)),
            EffectivePartners = Value(() => 1 / Diversification.Concentration(shares)),
            NormalisedConcentration = Value(() => Diversification.NormalisedConcentration(shares), "a single tie"),
            Entropy = Value(() => Diversification.Entropy(shares)),
            EffectiveByEntropy = Value(() => Math.Exp(Diversification.Entropy(shares))),
            Evenness = Value(() => Diversification.Evenness(shares), "a single tie"),
            Spread = Value(() => Diversification.Spread(shares, actors), "two actors only"),
            Fallback = Value(() => Diversification.Fallback(shares)),
            WithoutTop = Value(() => 1 - shares.Max()),
        };

        IndexValue Value(Func<double?> value, string? otherwise = null) =>
            shares.Length == 0 ? IndexValue.Null("isolated") : value() is { } v ? v : IndexValue.Null(otherwise!);
    }
}
