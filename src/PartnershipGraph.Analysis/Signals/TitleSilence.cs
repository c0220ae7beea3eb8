using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Signals;

/// <summary>How long a standing title has not been repeated, against how often its sponsor states its titles: the silent downgrade.</summary>
public sealed record TitleSilence
{
    /// <summary>How many expected gaps a title may stay unsaid before it is flagged.</summary>
    public const double Threshold = 2;

    /// <summary>When the standing title was last repeated; null where that is not known ("not covered") or no title stands.</summary>
    public required PartialDate? LastUse { get; init; }

    /// <summary>Years from the last use to the as-of day, 0 and up. Null as above.</summary>
    public required IndexValue Years { get; init; }

    /// <summary>
    /// The median of the gaps, in years, between successive dated statements of one title-holder's title by this sponsor, above 0. Null
    /// with fewer than <see cref="SilenceGauge.LeastGaps"/> gaps.
    /// </summary>
    public required IndexValue ExpectedGap { get; init; }

    /// <summary>How many gaps the median is of.</summary>
    public required int Gaps { get; init; }

    /// <summary>Years / expected gap, 0 and up. Null where either is.</summary>
    public required IndexValue Ratio { get; init; }

    /// <summary>Whether the ratio is above <see cref="Threshold"/>; null where there is none.</summary>
    public bool? IsSilent => Ratio.Value is { } ratio ? ratio > Threshold : null;
}
