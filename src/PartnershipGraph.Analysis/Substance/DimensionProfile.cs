using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Substance;

/// <summary>One partner in the four dimensions.</summary>
public sealed class DimensionProfile
{
    /// <summary>A mean of fewer dimensions says more of what is missing than of the partner.</summary>
    public const int LeastDimensions = 3;

    /// <summary>A profile.</summary>
    /// <param name="scores">The score of each dimension in their order; null where it is not measured.</param>
    public DimensionProfile(IReadOnlyList<double?> scores)
    {
        Scores = scores;
        Measured = [.. scores.OfType<double>()];
    }

    /// <summary>The score of each dimension in their order: the mean of its indicators' scores, between 0 and 1; null where it is not measured.</summary>
    public IReadOnlyList<double?> Scores { get; }

    /// <summary>The scores that there are.</summary>
    public IReadOnlyList<double> Measured { get; }

    /// <summary>The arithmetic mean of the dimensions measured, between 0 and 1. Null for fewer than three.</summary>
    public IndexValue Substance => Measured.Count switch
    {
        0 => IndexValue.Null("no dimension measured"),
        1 => IndexValue.Null("one dimension only"),
        2 => IndexValue.Null("two dimensions only"),
        _ => Measured.Average(),
    };

    /// <summary>The score of one dimension; null where it is not measured.</summary>
    public double? Of(Dimension dimension) => Scores[(int)dimension];
}
