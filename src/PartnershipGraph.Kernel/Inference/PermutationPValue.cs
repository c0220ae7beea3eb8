namespace PartnershipGraph.Kernel.Inference;

/// <summary>The share of labelings whose statistic is as extreme as the observed one.</summary>
/// <param name="AsExtreme">Labelings at least as extreme, b; the observed one is among them if all were taken.</param>
/// <param name="Labelings">Labelings looked at: all N, or the M drawn.</param>
/// <param name="IsExact">Whether all were taken.</param>
/// <remarks>
/// <c>b/N</c> where all are taken, <c>(b + 1)/(M + 1)</c> where they are drawn (Phipson and Smyth 2010): the observed labeling is
/// one of those that chance could have given, so no p is 0. Example: 499 draws, none as extreme: 1/500.
/// </remarks>
public sealed record PermutationPValue(long AsExtreme, long Labelings, bool IsExact)
{
    /// <summary>The p-value, above 0 and at most 1.</summary>
    public double Value => IsExact ? (double)AsExtreme / Labelings : (AsExtreme + 1.0) / (Labelings + 1.0);
}
