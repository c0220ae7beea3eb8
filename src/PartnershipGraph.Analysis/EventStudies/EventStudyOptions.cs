using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>Which events are looked at, by which indicator, against whom.</summary>
public sealed record EventStudyOptions
{
    /// <summary>How many years before and how many after the year of the event are compared; the year itself is in neither.</summary>
    public const int Window = 5;

    /// <summary>An interval over fewer partners would tell of nothing but them.</summary>
    public const int LeastPartners = 5;

    /// <summary>How much lies within the intervals: from the 5th to the 95th percentile of the draws.</summary>
    public const double Within = 0.9;

    /// <summary>How much more trade the literature finds with each level of a Chinese partnership, as a share.</summary>
    public const double TradePerLevel = 0.068;

    /// <summary>Id of the sponsor.</summary>
    public required string Sponsor { get; init; }

    /// <summary>The indicator, of the rows sponsor → partner.</summary>
    public required string Indicator { get; init; }

    /// <summary>The kinds of event; default upgrades.</summary>
    public IReadOnlyList<PartnershipEventKind> Kinds { get; init; } = [PartnershipEventKind.Upgrade];

    /// <summary>How many of the years before, and of those after, must be on record; 1 to <see cref="Window"/>, default 1.</summary>
    public int LeastYears { get; init; } = 1;

    /// <summary>How many partners an event is matched with, at most; at least 1, default 3.</summary>
    public int Controls { get; init; } = 3;

    /// <summary>Draws of the bootstrap, 1 to 1,000,000; default 1,000.</summary>
    public int Samples { get; init; } = 1_000;

    /// <summary>Seed of the draws.</summary>
    public int Seed { get; init; } = 1;
}
