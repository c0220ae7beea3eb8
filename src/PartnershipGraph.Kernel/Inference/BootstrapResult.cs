using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>A statistic of samples drawn with replacement.</summary>
public sealed record BootstrapResult
{
    /// <summary>The statistic of the draws, from the smallest; only those that gave a number.</summary>
    public required ReadOnlyMemory<double> Drawn { get; init; }

    /// <summary>How many draws gave no number. They take no part in anything else.</summary>
    public required int UndefinedDraws { get; init; }

    /// <summary>The middle of the draws: as much is left out below as above.</summary>
    /// <param name="share">How much lies within, above 0 and up to 1; .9 is from the 5th to the 95th percentile.</param>
    /// <returns>Low and high; NaN where no draw gave a number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public (double Low, double High) Middle(double share)
    {
        Require.That(share is > 0 and <= 1, nameof(share), share, "Above 0, up to 1.");
        return (Quantiles.Of(Drawn.Span, (1 - share) / 2), Quantiles.Of(Drawn.Span, (1 + share) / 2));
    }
}
