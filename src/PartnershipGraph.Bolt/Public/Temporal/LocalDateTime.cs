using PartnershipGraph.Bolt.Temporal;

namespace PartnershipGraph.Bolt;

/// <summary>A day and a time of day, of no time zone: Cypher's <c>LOCAL DATETIME</c>.</summary>
public sealed partial class LocalDateTime : TemporalValue, IEquatable<LocalDateTime>, IComparable, IComparable<LocalDateTime>
{
    private readonly WallClock clock;

    /// <summary>What a clock shows at a date and time.</summary>
    /// <param name="dateTime">The date and time; of which kind it is does not count.</param>
    public LocalDateTime(DateTime dateTime)
        : this(WallClock.Of(dateTime), ClrTime.NanosecondOf(dateTime.Ticks))
    {
    }

    /// <summary>A date and time to the second.</summary>
    /// <param name="year">From -999,999,999 to 999,999,999; 0 is the year before year 1.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to the month's last.</param>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    public LocalDateTime(int year, int month, int day, int hour, int minute, int second)
        : this(year, month, day, hour, minute, second, 0)
    {
    }

    /// <summary>A date and time to the nanosecond.</summary>
    /// <param name="year">From -999,999,999 to 999,999,999; 0 is the year before year 1.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to the month's last.</param>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    /// <param name="nanosecond">From 0 to 999,999,999.</param>
    public LocalDateTime(int year, int month, int day, int hour, int minute, int second, int nanosecond)
        : this(new WallClock(year, month, day, hour, minute, second), nanosecond)
    {
    }

    private LocalDateTime(in WallClock clock, int nanosecond)
    {
        TemporalRange.Date(clock.Year, clock.Month, clock.Day);
        TemporalRange.Time(clock.Hour, clock.Minute, clock.Second, nanosecond);
        this.clock = clock;
        Nanosecond = nanosecond;
    }

    /// <summary>The year; 0 is the year before year 1.</summary>
    public int Year => clock.Year;

    /// <summary>The month, from 1.</summary>
    public int Month => clock.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => clock.Day;

    /// <summary>The hour, from 0.</summary>
    public int Hour => clock.Hour;

    /// <summary>The minute, from 0.</summary>
    public int Minute => clock.Minute;

    /// <summary>The second, from 0.</summary>
    public int Second => clock.Second;

    /// <summary>The nanosecond, from 0.</summary>
    public int Nanosecond { get; }

    internal long EpochSecond => clock.EpochSecond;

    /// <summary>The same date and time, of no kind.</summary>
    /// <returns>The date and time.</returns>
    /// <exception cref="ValueOverflowException">The year is not from 1 to 9999.</exception>
    /// <exception cref="ValueTruncationException">The time is finer than 100 ns.</exception>
    public DateTime ToDateTime() =>
        new DateTime(ClrTime.Year(Year, this, nameof(DateTime)), Month, Day, Hour, Minute, Second, DateTimeKind.Unspecified)
            .AddTicks(ClrTime.TicksOf(Nanosecond, this, nameof(DateTime)));

    /// <inheritdoc />
    public int CompareTo(LocalDateTime? other) =>
        other is null ? 1 : (EpochSecond, Nanosecond).CompareTo((other.EpochSecond, other.Nanosecond));

    /// <inheritdoc />
    public bool Equals(LocalDateTime? other) => other is not null && clock == other.clock && Nanosecond == other.Nanosecond;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(clock, Nanosecond);

    /// <summary>The text that the database gives it.</summary>
    /// <returns>Such as <c>1969-12-31T23:59:59.999999999</c>.</returns>
    public override string ToString() => IsoText.DateTime(clock, Nanosecond);

    /// <exception cref="ArgumentOutOfRangeException">The year is none of the database's, or it is no nanosecond.</exception>
    internal static LocalDateTime OfEpochSecond(long second, int nanosecond) => new(WallClock.At(second), nanosecond);

    /// <inheritdoc />
    protected override DateTime ConvertToDateTime() => ToDateTime();
}
