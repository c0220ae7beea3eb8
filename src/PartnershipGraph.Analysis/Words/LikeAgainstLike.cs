using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Analysis.Words;

/// <summary>Holders of a word against others that are alike in something else.</summary>
/// <param name="Auc">How often a holder lies above an other, ties half; null where no two measured ones that are alike differ in the word.</param>
/// <param name="P">The two-sided p, labels exchanged among those alike; null as the AUC.</param>
/// <param name="Pairs">Pairs of a holder and an other that are alike.</param>
public sealed record LikeAgainstLike(double? Auc, double? P, long Pairs)
{
    /// <summary>Why there is no AUC.</summary>
    public string? WhyNull => Auc is null ? "no two measured partners that are alike differ in the word" : null;

    internal static LikeAgainstLike Of(AreaWithinStrataResult found) => new(found.Test is null ? null : found.Area.Value, found.Test?.TwoSided.Value, found.Pairs);
}
