namespace PartnershipGraph.Analysis.Coverage;

/// <summary>What is on record of a year.</summary>
public enum CoverageState
{
    /// <summary>There are rows.</summary>
    Known,

    /// <summary>The list is kept, and has no entry of that year.</summary>
    None,

    /// <summary>The list is kept, and nothing was in force.</summary>
    Zero,

    /// <summary>Nobody recorded it: not a single row of that measure in the year, or the table is empty.</summary>
    Unknown,
}
