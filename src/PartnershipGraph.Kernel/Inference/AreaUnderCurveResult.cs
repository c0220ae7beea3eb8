using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>How well a score tells cases from controls, and how often chance does as much.</summary>
public sealed record AreaUnderCurveResult
{
    /// <summary>The area, in [0, 1]; undefined ("no variation") without a case or without a control.</summary>
    public required GraphScore Area { get; init; }

    /// <summary>n₁.</summary>
    public required int Cases { get; init; }

    /// <summary>n₀.</summary>
    public required int Controls { get; init; }

    /// <summary>The test; "far" is far from ½. Null where the area is undefined.</summary>
    public required PermutationTails? Test { get; init; }
}
