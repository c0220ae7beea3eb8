using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>Options of <see cref="KendallTau"/>, <see cref="SpearmanRho"/> and <see cref="AreaUnderCurve"/>.</summary>
public sealed record RankCorrelationOptions
{
    /// <summary>Only equal values are tied; labelings as in <see cref="PermutationOptions.Default"/>.</summary>
    public static RankCorrelationOptions Default { get; } = new();

    /// <summary>
    /// A value is tied with the next larger one if they differ by no more than this times the larger of their magnitudes; in
    /// [0, 1). Default: 0, equal values only.
    /// </summary>
    public double Tolerance { get; init; }

    /// <summary>How labelings are found. Default: <see cref="PermutationOptions.Default"/>.</summary>
    public PermutationOptions Labelings { get; init; } = PermutationOptions.Default;

    /// <summary>Refuses a tolerance out of range, and what <see cref="PermutationOptions.Validate"/> refuses.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Tolerance is >= 0 and < 1, nameof(Tolerance), Tolerance, "At least 0, below 1.");
        Labelings.Validate();
    }
}
