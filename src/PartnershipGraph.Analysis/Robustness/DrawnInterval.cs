using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>Between which values nine draws in ten lie.</summary>
/// <param name="Low">The 5th percentile of the draws, in the unit of the value.</param>
/// <param name="High">The 95th.</param>
public readonly record struct DrawnInterval(double Low, double High)
{
    private const double lowest = 0.05;
    private const double highest = 0.95;

    /// <summary>The interval of drawn values, which are sorted by that; those that are no number had no value. Null where none had.</summary>
    internal static DrawnInterval? Of(double[] drawn)
    {
        Array.Sort(drawn);

        // What is no number comes first.
        var valued = drawn.AsSpan(drawn.Count(double.IsNaN));
        return valued.IsEmpty ? null : new DrawnInterval(Quantiles.Of(valued, lowest), Quantiles.Of(valued, highest));
    }
}
