namespace PartnershipGraph.Kernel.Inference;

/// <summary>A permutation test, from one side, from the other, and from both.</summary>
/// <param name="Upper">As large or larger.</param>
/// <param name="Lower">As small or smaller.</param>
/// <param name="TwoSided">As far or farther from what chance gives on average.</param>
public sealed record PermutationTails(PermutationPValue Upper, PermutationPValue Lower, PermutationPValue TwoSided)
{
    /// <summary>Whether every labeling was taken.</summary>
    public bool IsExact => Upper.IsExact;

    /// <summary>Number of labelings looked at.</summary>
    public long Labelings => Upper.Labelings;
}
