using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>A correlation of two layers and how often relabelled actors give as much.</summary>
/// <param name="Correlation">Pearson's r over pairs, -1 to 1; null where a layer has no variation.</param>
/// <param name="P">The share of relabelings with an r as large or larger: b/n! where all were taken, (b+1)/(M+1) where they were drawn.</param>
/// <param name="Permutations">Relabelings looked at.</param>
/// <param name="IsExact">Whether all were taken.</param>
/// <param name="WhyNull">The reason, where r and p are undefined.</param>
public sealed record PermutationAnswer(double? Correlation, double? P, long? Permutations, bool? IsExact, string? WhyNull)
{
    internal static PermutationAnswer Of(QapResult found) => found.Test is { } test
        ? new PermutationAnswer(found.Correlation.Value, test.Upper.Value, test.Labelings, test.IsExact, null)
        : new PermutationAnswer(null, null, null, null, found.Correlation.WhyNull);
}
