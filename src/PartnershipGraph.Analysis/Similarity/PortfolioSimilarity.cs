using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Similarity;

/// <summary>
/// How alike the portfolios of two actors are. With x and y the ties of the two over n places, D_o = mean |x_k - y_k| and
/// D_e = the mean of |x_k - y_l| over all k and l.
/// </summary>
public sealed record PortfolioSimilarity
{
    /// <summary>Id of the first.</summary>
    public required string A { get; init; }

    /// <summary>Id of the second.</summary>
    public required string B { get; init; }

    /// <summary>Partners of both, without the two themselves.</summary>
    public required int Shared { get; init; }

    /// <summary>Partners of both over partners of either, 0 to 1; null ("isolated") where neither has one.</summary>
    public required IndexValue Jaccard { get; init; }

    /// <summary>Σ min(x, y) / Σ max(x, y), 0 to 1; null as <see cref="Jaccard"/>.</summary>
    public required IndexValue WeightedJaccard { get; init; }

    /// <summary>x·y / (‖x‖ ‖y‖), 0 to 1; null ("isolated") where one of them has no partner.</summary>
    public required IndexValue Cosine { get; init; }

    /// <summary>1 - 2 D_o / d_max, -1 to 1, with d_max the top of the ladder (Signorino and Ritter 1999).</summary>
    public required IndexValue S { get; init; }

    /// <summary>1 - D_o / D_e, up to 1; null ("no variation") where D_e = 0 (Häge 2011).</summary>
    public required IndexValue Kappa { get; init; }

    /// <summary>As <see cref="Kappa"/>, both portfolios thrown together for D_e, up to 1 (Scott).</summary>
    public required IndexValue Pi { get; init; }

    /// <summary>S less what S would be if the two had nothing to do with each other: 2 (D_e - D_o) / d_max, -2 to 2 (Benati and Capurri 2026).</summary>
    public required IndexValue ChanceCorrected { get; init; }
}
