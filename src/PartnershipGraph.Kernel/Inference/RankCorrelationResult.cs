using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>How two orders of the same things go together, and how often chance does as much.</summary>
public sealed record RankCorrelationResult
{
    /// <summary>The coefficient, in [−1, 1]; undefined ("no variation") if all values of one order are tied.</summary>
    public required GraphScore Coefficient { get; init; }

    /// <summary>Number of things.</summary>
    public required int Count { get; init; }

    /// <summary>The test; "far" is far from 0. Null where the coefficient is undefined.</summary>
    public required PermutationTails? Test { get; init; }
}
