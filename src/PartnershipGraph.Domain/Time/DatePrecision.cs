namespace PartnershipGraph.Domain.Time;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year alone (<c>2019</c>).</summary>
    Year,

    /// <summary>Year and month (<c>2019-06</c>).</summary>
    Month,

    /// <summary>The day (<c>2019-06-05</c>).</summary>
    Day,
}
