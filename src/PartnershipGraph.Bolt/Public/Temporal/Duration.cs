using PartnershipGraph.Bolt.Temporal;

namespace PartnershipGraph.Bolt;

/// <summary>An amount of time in months, days and seconds, which do not make one another up: Cypher's <c>DURATION</c>.</summary>
public sealed partial class Duration : TemporalValue, IEquatable<Duration>, IComparable, IComparable<Duration>
{
    /// <summary>So many seconds.</summary>
    /// <param name="seconds">The seconds.</param>
    public Duration(long seconds)
        : this(seconds, 0)
    {
    }

    /// <summary>So many seconds and nanoseconds.</summary>
    /// <param name="seconds">The seconds.</param>
    /// <param name="nanos">The nanoseconds on top, from 0 to 999,999,999.</param>
    public Duration(long seconds, int nanos)
        : this(0, seconds, nanos)
    {
    }

    /// <summary>So many days, seconds and nanoseconds.</summary>
    /// <param name="days">The days.</param>
    /// <param name="seconds">The seconds.</param>
    /// <param name="nanos">The nanoseconds on top, from 0 to 999,999,999.</param>
    public Duration(long days, long seconds, int nanos)
        : this(0, days, seconds, nanos)
    {
    }

    /// <summary>So many months, days, seconds and nanoseconds, each with a sign of its own but the last.</summary>
    /// <param name="months">The months.</param>
    /// <param name="days">The days.</param>
    /// <param name="seconds">The seconds.</param>
    /// <param name="nanos">The nanoseconds on top, from 0 to 999,999,999.</param>
    public Duration(long months, long days, long seconds, int nanos) =>
        (Months, Days, Seconds, Nanos) = (months, days, seconds, TemporalRange.Nanosecond(nanos, nameof(nanos)));

    /// <summary>The months.</summary>
    public long Months { get; }

    /// <summary>The days.</summary>
    public long Days { get; }

    /// <summary>The seconds.</summary>
    public long Seconds { get; }

    /// <summary>The nanoseconds on top of the seconds.</summary>
    public int Nanos { get; }

    /// <summary>The length where a month has 30 days and a day 24 hours.</summary>
    private (Int128 Seconds, int Nanos) Length =>
        (((Int128)Months * 30 + Days) * CivilCalendar.SecondsPerDay + Seconds, Nanos);

    /// <summary>By length, where a month counts 30 days and a day 24 hours.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(Duration? other) => other is null ? 1 : Length.CompareTo(other.Length);

    /// <inheritdoc />
    public bool Equals(Duration? other) =>
        other is not null && (Months, Days, Seconds, Nanos) == (other.Months, other.Days, other.Seconds, other.Nanos);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Months, Days, Seconds, Nanos);

    /// <summary>The text that the database gives it.</summary>
    /// <returns>Such as <c>P1Y2M3DT4H5M6.7S</c>.</returns>
    public override string ToString() => DurationText.Of(this);
}
