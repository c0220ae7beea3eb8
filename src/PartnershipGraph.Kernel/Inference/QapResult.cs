using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>How two networks over the same vertices go together, and how often chance does as much.</summary>
public sealed record QapResult
{
    /// <summary>Pearson's r over the dyads, in [−1, 1]; undefined ("no variation") if a network has the same value in every dyad.</summary>
    public required GraphScore Correlation { get; init; }

    /// <summary>Number of dyads: unordered pairs of vertices, ordered ones in directed networks.</summary>
    public required long Dyads { get; init; }

    /// <summary>The test; "far" is far from 0, the mean of r over all labelings. Null where r is undefined.</summary>
    public required PermutationTails? Test { get; init; }
}
