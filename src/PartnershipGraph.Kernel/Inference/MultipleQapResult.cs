using System.Collections.Immutable;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>One network explained by several over the same vertices.</summary>
public sealed record MultipleQapResult
{
    /// <summary>One for each predictor, in their order.</summary>
    public required ImmutableArray<QapCoefficient> Coefficients { get; init; }

    /// <summary>The value of a dyad of which all predictors are 0.</summary>
    public required GraphScore Intercept { get; init; }

    /// <summary>Share of the response's variance that the predictors explain, in [0, 1].</summary>
    public required GraphScore RSquared { get; init; }

    /// <summary>Number of dyads: unordered pairs of vertices, ordered ones in directed networks.</summary>
    public required long Dyads { get; init; }
}
