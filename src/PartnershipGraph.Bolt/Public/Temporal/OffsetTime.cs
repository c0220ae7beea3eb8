using PartnershipGraph.Bolt.Temporal;

namespace PartnershipGraph.Bolt;

/// <summary>A time of day at an offset from UTC: Cypher's <c>ZONED TIME</c>.</summary>
public sealed partial class OffsetTime : TemporalValue, IEquatable<OffsetTime>, IComparable, IComparable<OffsetTime>
{
    private readonly LocalTime time;

    /// <summary>The time of day of a date and time.</summary>
    /// <param name="time">The date and time, of which only the time counts.</param>
    /// <param name="offset">How far clocks are ahead of UTC.</param>
    public OffsetTime(DateTime time, TimeSpan offset)
        : this(time.TimeOfDay, offset)
    {
    }

    /// <summary>So long after midnight.</summary>
    /// <param name="time">The time since midnight; whole days in it do not count.</param>
    /// <param name="offset">How far clocks are ahead of UTC.</param>
    public OffsetTime(TimeSpan time, TimeSpan offset)
        : this(new LocalTime(time), (int)offset.TotalSeconds)
    {
    }

    /// <summary>A time of day to the second.</summary>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    /// <param name="offsetSeconds">Seconds that clocks are ahead of UTC.</param>
    public OffsetTime(int hour, int minute, int second, int offsetSeconds)
        : this(hour, minute, second, 0, offsetSeconds)
    {
    }

    /// <summary>A time of day to the nanosecond.</summary>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    /// <param name="nanosecond">From 0 to 999,999,999.</param>
    /// <param name="offsetSeconds">Seconds that clocks are ahead of UTC.</param>
    public OffsetTime(int hour, int minute, int second, int nanosecond, int offsetSeconds)
        : this(new LocalTime(hour, minute, second, nanosecond), offsetSeconds)
    {
    }

    internal OffsetTime(LocalTime time, int offsetSeconds)
    {
        this.time = time;
        OffsetSeconds = TemporalRange.Offset(offsetSeconds);
    }

    /// <summary>The hour, from 0.</summary>
    public int Hour => time.Hour;

    /// <summary>The minute, from 0.</summary>
    public int Minute => time.Minute;

    /// <summary>The second, from 0.</summary>
    public int Second => time.Second;

    /// <summary>The nanosecond, from 0.</summary>
    public int Nanosecond => time.Nanosecond;

    /// <summary>Seconds that clocks are ahead of UTC.</summary>
    public int OffsetSeconds { get; }

    internal long NanoOfDay => time.NanoOfDay;

    private long NanoOfUtc => NanoOfDay - OffsetSeconds * CivilCalendar.NanosPerSecond;

    /// <summary>By the moment of one and the same day, and of equal moments by what the clocks show.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(OffsetTime? other)
    {
        if (other is null)
            return 1;
        var moment = NanoOfUtc.CompareTo(other.NanoOfUtc);
        return moment != 0 ? moment : NanoOfDay.CompareTo(other.NanoOfDay);
    }

    /// <inheritdoc />
    public bool Equals(OffsetTime? other) => other is not null && (NanoOfDay, OffsetSeconds) == (other.NanoOfDay, other.OffsetSeconds);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(NanoOfDay, OffsetSeconds);

    /// <summary>The text that the database gives it.</summary>
    /// <returns>Such as <c>12:34:56.123456789+05:30</c>.</returns>
    public override string ToString() => $"{time}{IsoText.Offset(OffsetSeconds)}";
}
