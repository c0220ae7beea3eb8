using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="Katz"/>.</summary>
public sealed record KatzOptions
{
    /// <summary>α of 0.9/λ₁, β of 1, raw.</summary>
    public static KatzOptions Default { get; } = new();

    /// <summary>
    /// What a step of a walk takes away, not negative; there is no answer at or above 1/λ₁. Null means 0.9/λ₁, and 0.9
    /// where no walk is endless (λ₁ = 0). Default: null.
    /// </summary>
    public double? Alpha { get; init; }

    /// <summary>What every vertex has to begin with, above 0. Default: 1.</summary>
    public double Beta { get; init; } = 1;

    /// <summary>Whether values are divided by the largest of the graph, as no bound is known for all graphs. Default: no.</summary>
    public bool Normalized { get; init; }

    /// <summary>Largest |A x − λ x|/λ at which an eigenvalue counts as found. Default: 1e−13.</summary>
    public double Tolerance { get; init; } = 1e-13;

    /// <summary>
    /// Steps after which a large component is given up. Default: 100,000, enough for α up to 0.9995/λ₁ in a directed
    /// component of more than 640 vertices, and for any α with an answer in all others.
    /// </summary>
    public int MaxIterations { get; init; } = 100_000;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(
            Alpha is null or (>= 0 and < double.PositiveInfinity), nameof(Alpha), Alpha ?? 0, "Finite and not negative.");
        Require.That(Beta is > 0 and < double.PositiveInfinity, nameof(Beta), Beta, "Finite and above 0.");
        Require.That(Tolerance > 0, nameof(Tolerance), Tolerance, "Above 0.");
        Require.That(MaxIterations >= 1, nameof(MaxIterations), MaxIterations, "At least one.");
    }
}
