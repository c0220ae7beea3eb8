using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>How well a score tells cases from controls of the same stratum, and how often chance does as much.</summary>
public sealed record AreaWithinStrataResult
{
    /// <summary>The area, in [0, 1]; undefined ("no variation") where no stratum has a case and a control.</summary>
    public required GraphScore Area { get; init; }

    /// <summary>Pairs of a case and a control of one stratum.</summary>
    public required long Pairs { get; init; }

    /// <summary>The test; null where the area is undefined.</summary>
    public required PermutationTails? Test { get; init; }
}
