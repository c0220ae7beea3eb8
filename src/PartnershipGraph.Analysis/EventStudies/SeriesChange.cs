namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>An indicator of one partner before and after a year.</summary>
public sealed record SeriesChange
{
    /// <summary>The years before that are on record, the earliest first.</summary>
    public required IReadOnlyList<int> YearsBefore { get; init; }

    /// <summary>The years after that are on record.</summary>
    public required IReadOnlyList<int> YearsAfter { get; init; }

    /// <summary>The mean of the years before, on the scale of the study; null where none is on record.</summary>
    public required double? Before { get; init; }

    /// <summary>The mean of the years after; null where none is on record.</summary>
    public required double? After { get; init; }

    /// <summary>
    /// The mean of the last two years before less that of the first two, on record: what was under way already. Null where one of them is
    /// not on record.
    /// </summary>
    public required double? Lead { get; init; }

    /// <summary>After less before; null where too few years are on record.</summary>
    public double? Change => WhyNull is null ? After - Before : null;

    /// <summary>Why there is no change.</summary>
    public required string? WhyNull { get; init; }
}
