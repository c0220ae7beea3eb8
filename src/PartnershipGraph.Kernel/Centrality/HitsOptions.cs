using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="Hits"/>.</summary>
public sealed record HitsOptions
{
    /// <summary>Tolerance 1e−13, 100,000 steps.</summary>
    public static HitsOptions Default { get; } = new();

    /// <summary>Largest relative residual of the eigenvector that counts as an answer. Default: 1e−13.</summary>
    public double Tolerance { get; init; } = 1e-13;

    /// <summary>Products with the matrix after which a large component is given up. Default: 100,000.</summary>
    public int MaxIterations { get; init; } = 100_000;

    /// <summary>Two parts whose leading values differ by no more than this share are taken to have the same. Default: 1e−10.</summary>
    public double SameEigenvalue { get; init; } = 1e-10;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Tolerance > 0, nameof(Tolerance), Tolerance, "Above 0.");
        Require.That(MaxIterations >= 1, nameof(MaxIterations), MaxIterations, "At least one.");
        Require.That(SameEigenvalue is >= 0 and < 1, nameof(SameEigenvalue), SameEigenvalue, "From 0 to below 1.");
    }
}
