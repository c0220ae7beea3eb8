using PartnershipGraph.Bolt.Temporal;

namespace PartnershipGraph.Bolt;

public sealed partial class ZonedDateTime
{
    /// <summary>The year that calendars there show; 0 is the year before year 1.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public int Year => Clock.Year;

    /// <summary>The month that calendars there show, from 1.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public int Month => Clock.Month;

    /// <summary>The day of the month that calendars there show, from 1.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public int Day => Clock.Day;

    /// <summary>The hour that clocks there show, from 0.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public int Hour => Clock.Hour;

    /// <summary>The minute that clocks there show, from 0.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public int Minute => Clock.Minute;

    /// <summary>The second that clocks there show, from 0.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public int Second => Clock.Second;

    /// <summary>Ticks of 100 ns since 1970-01-01T00:00:00Z; what is finer is cut off.</summary>
    public long EpochTicks => UtcSeconds * TimeSpan.TicksPerSecond + Nanosecond / 100;

    /// <summary>What calendar and clock show there.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    /// <exception cref="ValueOverflowException">The year is not from 1 to 9999.</exception>
    /// <exception cref="ValueTruncationException">The time is finer than 100 ns.</exception>
    public DateTime LocalDateTime => Of(Clock, DateTimeKind.Local);

    /// <summary>What calendar and clock show in UTC.</summary>
    /// <exception cref="ValueOverflowException">The year is not from 1 to 9999.</exception>
    /// <exception cref="ValueTruncationException">The time is finer than 100 ns.</exception>
    public DateTime UtcDateTime => Of(WallClock.At(UtcSeconds), DateTimeKind.Utc);

    private WallClock Clock => offset is null ? throw UnknownZone() : clock;

    /// <summary>The same moment at the zone's offset.</summary>
    /// <returns>The moment.</returns>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    /// <exception cref="ValueOverflowException">The year is not from 1 to 9999, or the offset is more than 14 hours.</exception>
    /// <exception cref="ValueTruncationException">The time is finer than 100 ns, or the offset has seconds.</exception>
    public DateTimeOffset ToDateTimeOffset() =>
        new(Of(Clock, DateTimeKind.Unspecified), ClrTime.Offset(OffsetSeconds, this));

    /// <inheritdoc />
    protected override DateTimeOffset ConvertToDateTimeOffset() => ToDateTimeOffset();

    private DateTime Of(in WallClock shown, DateTimeKind kind) =>
        new DateTime(
            ClrTime.Year(shown.Year, this, nameof(DateTime)), shown.Month, shown.Day, shown.Hour, shown.Minute, shown.Second, kind)
            .AddTicks(ClrTime.TicksOf(Nanosecond, this, nameof(DateTime)));
}
