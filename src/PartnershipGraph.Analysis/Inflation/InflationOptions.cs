namespace PartnershipGraph.Analysis.Inflation;

/// <summary>Of whose titles, over which years.</summary>
public sealed record InflationOptions
{
    /// <summary>Id of the sponsor.</summary>
    public required string Sponsor { get; init; }

    /// <summary>The first year; null: the first one with a partner.</summary>
    public int? From { get; init; }

    /// <summary>The last year; null: the as-of year.</summary>
    public int? To { get; init; }

    /// <summary>The base year of real values, one of the years asked for; null: the first of them.</summary>
    public int? Base { get; init; }
}
