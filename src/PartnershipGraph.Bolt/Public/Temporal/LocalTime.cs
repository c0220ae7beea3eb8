using PartnershipGraph.Bolt.Temporal;

namespace PartnershipGraph.Bolt;

/// <summary>A time of day, of no time zone: Cypher's <c>LOCAL TIME</c>.</summary>
public sealed partial class LocalTime : TemporalValue, IEquatable<LocalTime>, IComparable, IComparable<LocalTime>
{
    /// <summary>The time of day of a date and time.</summary>
    /// <param name="time">The date and time, of which only the time counts.</param>
    public LocalTime(DateTime time)
        : this(time.TimeOfDay)
    {
    }

    /// <summary>So long after midnight.</summary>
    /// <param name="time">The time since midnight; whole days in it do not count.</param>
    public LocalTime(TimeSpan time)
        : this(time.Hours, time.Minutes, time.Seconds, ClrTime.NanosecondOf(time.Ticks))
    {
    }

    /// <summary>The same time of day.</summary>
    /// <param name="time">The time of day.</param>
    public LocalTime(TimeOnly time)
        : this(time.ToTimeSpan())
    {
    }

    /// <summary>A time of day to the second.</summary>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    public LocalTime(int hour, int minute, int second)
        : this(hour, minute, second, 0)
    {
    }

    /// <summary>A time of day to the nanosecond.</summary>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    /// <param name="nanosecond">From 0 to 999,999,999.</param>
    public LocalTime(int hour, int minute, int second, int nanosecond)
    {
        TemporalRange.Time(hour, minute, second, nanosecond);
        (Hour, Minute, Second, Nanosecond) = (hour, minute, second, nanosecond);
    }

    /// <summary>The hour, from 0.</summary>
    public int Hour { get; }

    /// <summary>The minute, from 0.</summary>
    public int Minute { get; }

    /// <summary>The second, from 0.</summary>
    public int Second { get; }

    /// <summary>The nanosecond, from 0.</summary>
    public int Nanosecond { get; }

    internal long NanoOfDay => ((Hour * 60 + Minute) * 60 + Second) * CivilCalendar.NanosPerSecond + Nanosecond;

    /// <summary>The time since midnight.</summary>
    /// <returns>The time since midnight.</returns>
    /// <exception cref="ValueTruncationException">The time is finer than 100 ns.</exception>
    public TimeSpan ToTimeSpan() =>
        new TimeSpan(Hour, Minute, Second) + TimeSpan.FromTicks(ClrTime.TicksOf(Nanosecond, this, nameof(TimeSpan)));

    /// <summary>The same time of day.</summary>
    /// <returns>The time of day.</returns>
    /// <exception cref="ValueTruncationException">The time is finer than 100 ns.</exception>
    public TimeOnly ToTimeOnly() => TimeOnly.FromTimeSpan(ToTimeSpan());

    /// <inheritdoc />
    public int CompareTo(LocalTime? other) => other is null ? 1 : NanoOfDay.CompareTo(other.NanoOfDay);

    /// <inheritdoc />
    public bool Equals(LocalTime? other) => other is not null && NanoOfDay == other.NanoOfDay;

    /// <inheritdoc />
    public override int GetHashCode() => NanoOfDay.GetHashCode();

    /// <summary>The text that the database gives it.</summary>
    /// <returns>Such as <c>23:59:59.000000001</c>.</returns>
    public override string ToString() => IsoText.Time(Hour, Minute, Second, Nanosecond);

    /// <exception cref="ArgumentOutOfRangeException">It is no nanosecond of a day.</exception>
    internal static LocalTime OfNanoOfDay(long nanoOfDay)
    {
        if (nanoOfDay is < 0 or >= CivilCalendar.NanosPerDay)
            throw new ArgumentOutOfRangeException(nameof(nanoOfDay), nanoOfDay, "no nanosecond of a day");
        var second = (int)(nanoOfDay / CivilCalendar.NanosPerSecond);
        return new LocalTime(second / 3600, second / 60 % 60, second % 60, (int)(nanoOfDay % CivilCalendar.NanosPerSecond));
    }

    /// <inheritdoc />
    protected override TimeSpan ConvertToTimeSpan() => ToTimeSpan();
}
