using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>What the tier adds to alliance, trade and prior votes together, told of states that the models had not seen.</summary>
public sealed record IncrementalValue
{
    /// <summary>States that have a value of every predictor.</summary>
    public required int N { get; init; }

    /// <summary>Those of them that did not vote yes.</summary>
    public required int NotYes { get; init; }

    /// <summary>AUC of alliance, trade and prior votes; null where too few voted one way.</summary>
    public required IndexValue Baseline { get; init; }

    /// <summary>AUC of the same and the tier.</summary>
    public required IndexValue WithTier { get; init; }

    /// <summary>The second less the first, -1 to 1.</summary>
    public required IndexValue Difference { get; init; }

    /// <summary>5th percentile of the difference over samples of the states; what was said of each state stays.</summary>
    public required IndexValue Low { get; init; }

    /// <summary>95th percentile.</summary>
    public required IndexValue High { get; init; }

    /// <summary>Mean squared error of probabilities, 0 (right and sure) to 1: that of saying of everybody how many in all did not vote yes.</summary>
    public required IndexValue BrierOfShare { get; init; }

    /// <summary>That of the tier alone.</summary>
    public required IndexValue BrierOfTier { get; init; }

    /// <summary>That of alliance, trade and prior votes.</summary>
    public required IndexValue BrierOfBaseline { get; init; }

    /// <summary>That of all four.</summary>
    public required IndexValue BrierWithTier { get; init; }
}
