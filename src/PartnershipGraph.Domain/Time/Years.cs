namespace PartnershipGraph.Domain.Time;

/// <summary>Spans in years of 365.2425 days, the mean year of the calendar.</summary>
public static class Years
{
    private const double daysOfYear = 365.2425;

    /// <summary>From one day to another; negative where the second comes first.</summary>
    public static double Between(DateOnly from, DateOnly to) => (to.DayNumber - from.DayNumber) / daysOfYear;
}
