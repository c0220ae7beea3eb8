using PartnershipGraph.Bolt.Temporal;

namespace PartnershipGraph.Bolt;

/// <summary>A day of the calendar, of no time zone: Cypher's <c>DATE</c>.</summary>
public sealed partial class LocalDate : TemporalValue, IEquatable<LocalDate>, IComparable, IComparable<LocalDate>
{
    /// <summary>The day of a date and time.</summary>
    /// <param name="date">The date and time, of which only the day counts.</param>
    public LocalDate(DateTime date)
        : this(date.Year, date.Month, date.Day)
    {
    }

    /// <summary>The same day.</summary>
    /// <param name="date">The day.</param>
    public LocalDate(DateOnly date)
        : this(date.Year, date.Month, date.Day)
    {
    }

    /// <summary>A day by its parts.</summary>
    /// <param name="year">From -999,999,999 to 999,999,999; 0 is the year before year 1.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to the month's last.</param>
    public LocalDate(int year, int month, int day)
    {
        TemporalRange.Date(year, month, day);
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The year; 0 is the year before year 1.</summary>
    public int Year { get; }

    /// <summary>The month, from 1.</summary>
    public int Month { get; }

    /// <summary>The day of the month, from 1.</summary>
    public int Day { get; }

    internal long EpochDay => CivilCalendar.EpochDay(Year, Month, Day);

    /// <summary>Midnight of this day.</summary>
    /// <returns>The date and time.</returns>
    /// <exception cref="ValueOverflowException">The year is not from 1 to 9999.</exception>
    public DateTime ToDateTime() => new(ClrTime.Year(Year, this, nameof(DateTime)), Month, Day, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The same day.</summary>
    /// <returns>The day.</returns>
    /// <exception cref="ValueOverflowException">The year is not from 1 to 9999.</exception>
    public DateOnly ToDateOnly() => new(ClrTime.Year(Year, this, nameof(DateOnly)), Month, Day);

    /// <inheritdoc />
    public int CompareTo(LocalDate? other) => other is null ? 1 : EpochDay.CompareTo(other.EpochDay);

    /// <inheritdoc />
    public bool Equals(LocalDate? other) => other is not null && (Year, Month, Day) == (other.Year, other.Month, other.Day);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Year, Month, Day);

    /// <summary>The text that the database gives it.</summary>
    /// <returns>Such as <c>2024-02-29</c>, <c>-0044-03-15</c> or <c>+12024-01-01</c>.</returns>
    public override string ToString() => IsoText.Date(Year, Month, Day);

    /// <exception cref="ArgumentOutOfRangeException">The year is none of the database's.</exception>
    internal static LocalDate OfEpochDay(long epochDay)
    {
        var clock = WallClock.At(checked(epochDay * CivilCalendar.SecondsPerDay));
        return new LocalDate(clock.Year, clock.Month, clock.Day);
    }

    /// <inheritdoc />
    protected override DateTime ConvertToDateTime() => ToDateTime();
}
