using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>A statistic of a graph beside the same statistic of graphs drawn by chance.</summary>
public sealed record NullModelResult
{
    /// <summary>The statistic of the graph itself; undefined ("undefined statistic") if it gave no number.</summary>
    public required GraphScore Observed { get; init; }

    /// <summary>The statistic of the drawn graphs, from the smallest; only those that gave a number.</summary>
    public required ReadOnlyMemory<double> Drawn { get; init; }

    /// <summary>How many drawn graphs gave no number. They take no part in anything else.</summary>
    public required int UndefinedDraws { get; init; }

    /// <summary>Mean of <see cref="Drawn"/>; undefined if it is empty.</summary>
    public required GraphScore Mean { get; init; }

    /// <summary>Standard deviation of <see cref="Drawn"/> with divisor M − 1; undefined for fewer than two.</summary>
    public required GraphScore StandardDeviation { get; init; }

    /// <summary>How many standard deviations the graph lies above the mean; undefined ("no variation") if all draws are alike.</summary>
    public required GraphScore Z { get; init; }

    /// <summary>As large or larger; null where the graph itself or every draw has no number.</summary>
    public required PermutationPValue? Upper { get; init; }

    /// <summary>As small or smaller; null with <see cref="Upper"/>.</summary>
    public required PermutationPValue? Lower { get; init; }

    /// <summary>Twice the smaller of the two, at most 1, as draws need not be symmetric; null where they are.</summary>
    public double? TwoSided =>
        Upper is { } upper && Lower is { } lower ? Math.Min(1, 2 * Math.Min(upper.Value, lower.Value)) : null;

    /// <summary>The value below which this share of the draws lies, between neighbours in proportion (Hyndman and Fan's type 7).</summary>
    /// <returns>NaN if there are no draws with a number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not in [0, 1].</exception>
    public double Quantile(double share)
    {
        Require.That(share is >= 0 and <= 1, nameof(share), share, "From 0 to 1.");
        return Quantiles.Of(Drawn.Span, share);
    }
}
