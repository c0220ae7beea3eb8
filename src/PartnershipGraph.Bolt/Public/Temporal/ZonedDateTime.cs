using PartnershipGraph.Bolt.Temporal;

namespace PartnershipGraph.Bolt;

/// <summary>
/// A moment, and where it is told: Cypher's <c>ZONED DATETIME</c>. A zone that this machine does not know leaves the moment and
/// the zone's name; only what clocks there show cannot be told (<see cref="UnknownZoneInfo"/>).
/// </summary>
public sealed partial class ZonedDateTime : TemporalValue, IEquatable<ZonedDateTime>, IComparable, IComparable<ZonedDateTime>
{
    private readonly int? offset;
    private readonly WallClock clock;

    /// <summary>A moment by its distance from 1970-01-01T00:00:00Z.</summary>
    /// <param name="utcSeconds">The seconds since then.</param>
    /// <param name="nanos">The nanoseconds on top, from 0 to 999,999,999.</param>
    /// <param name="zone">Where it is told.</param>
    public ZonedDateTime(long utcSeconds, int nanos, Zone zone)
    {
        Zone = zone ?? throw new ArgumentNullException(nameof(zone));
        Nanosecond = TemporalRange.Nanosecond(nanos, nameof(nanos));
        UtcSeconds = utcSeconds;
        var utc = WallClock.At(utcSeconds);
        offset = zone.OffsetAt(utcSeconds);
        clock = offset is null or 0 ? utc : WallClock.At(utcSeconds + offset.Value);
        if (zone is ZoneId && utc.Year is < 1 or > 9999)
            Reason = AmbiguityReason.RuleLookupTruncatedToClrRange;
    }

    /// <summary>A moment by its distance from 1970-01-01T00:00:00Z.</summary>
    /// <param name="ticks">The ticks of 100 ns since then.</param>
    /// <param name="zone">Where it is told.</param>
    public ZonedDateTime(long ticks, Zone zone)
        : this(CivilCalendar.FloorDiv(ticks, TimeSpan.TicksPerSecond), ClrTime.NanosecondOf(ticks), zone)
    {
    }

    /// <summary>The same moment at the same offset.</summary>
    /// <param name="dateTimeOffset">The moment.</param>
    public ZonedDateTime(DateTimeOffset dateTimeOffset)
        : this(
            dateTimeOffset.ToUnixTimeSeconds(),
            ClrTime.NanosecondOf(dateTimeOffset.Ticks),
            Zone.Of((int)dateTimeOffset.Offset.TotalSeconds))
    {
    }

    /// <summary>A date and time at an offset.</summary>
    /// <param name="dateTime">What clocks show at the offset or, where it is of the kind UTC, in UTC.</param>
    /// <param name="offset">How far clocks are ahead of UTC.</param>
    public ZonedDateTime(DateTime dateTime, TimeSpan offset)
        : this(dateTime, (int)offset.TotalSeconds)
    {
    }

    /// <summary>A date and time at an offset.</summary>
    /// <param name="dateTime">What clocks show at the offset or, where it is of the kind UTC, in UTC.</param>
    /// <param name="offsetSeconds">Seconds that clocks are ahead of UTC.</param>
    public ZonedDateTime(DateTime dateTime, int offsetSeconds)
        : this(
            WallClock.Of(dateTime).EpochSecond - (dateTime.Kind == DateTimeKind.Utc ? 0 : offsetSeconds),
            ClrTime.NanosecondOf(dateTime.Ticks),
            Zone.Of(offsetSeconds))
    {
        if (dateTime.Kind == DateTimeKind.Unspecified)
            Reason |= AmbiguityReason.UnspecifiedDateTimeKind;
    }

    /// <summary>A date and time in a named zone.</summary>
    /// <param name="dateTime">What clocks show in the zone or, where it is of the kind UTC, in UTC.</param>
    /// <param name="zoneId">The zone's name.</param>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone, and the time is told in it.</exception>
    public ZonedDateTime(DateTime dateTime, string zoneId)
        : this(UtcSecondOf(dateTime, zoneId), ClrTime.NanosecondOf(dateTime.Ticks), Zone.Of(zoneId))
    {
        if (dateTime.Kind != DateTimeKind.Utc)
            Reason |= AmbiguityReason.ZoneIdLookUpWithLocalTime;
        if (dateTime.Kind == DateTimeKind.Unspecified)
            Reason |= AmbiguityReason.UnspecifiedDateTimeKind;
    }

    /// <summary>Whether this machine does not know the zone.</summary>
    public bool UnknownZoneInfo => offset is null;

    /// <summary>Why the moment and what clocks show may not be meant so.</summary>
    public AmbiguityReason Reason { get; }

    /// <summary>Whether there is such a reason.</summary>
    public bool Ambiguous => Reason != AmbiguityReason.None;

    /// <summary>Seconds since 1970-01-01T00:00:00Z.</summary>
    public long UtcSeconds { get; }

    /// <summary>The nanosecond, from 0.</summary>
    public int Nanosecond { get; }

    /// <summary>Where the moment is told.</summary>
    public Zone Zone { get; }

    /// <summary>Seconds that clocks there are ahead of UTC at the moment.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
    public int OffsetSeconds => offset ?? throw UnknownZone();

    /// <inheritdoc />
    public int CompareTo(ZonedDateTime? other) =>
        other is null ? 1 : (UtcSeconds, Nanosecond).CompareTo((other.UtcSeconds, other.Nanosecond));

    /// <summary>Whether the other is the same moment in the same zone.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether it is so.</returns>
    public bool Equals(ZonedDateTime? other) =>
        other is not null && (UtcSeconds, Nanosecond) == (other.UtcSeconds, other.Nanosecond) && Zone.Equals(other.Zone);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(UtcSeconds, Nanosecond, Zone);

    /// <summary>The text that the database gives it; in a zone that this machine does not know, with the clocks of UTC.</summary>
    /// <returns>Such as <c>2024-02-29T12:00:00-03:30</c> or <c>2024-02-29T12:00:00+01:00[Europe/Berlin]</c>.</returns>
    public override string ToString() =>
        $"{IsoText.DateTime(clock, Nanosecond)}{IsoText.Offset(offset ?? 0)}{(Zone is ZoneId name ? name.ToString() : "")}";

    private static long UtcSecondOf(DateTime dateTime, string zoneId)
    {
        ArgumentNullException.ThrowIfNull(zoneId);
        var shown = WallClock.Of(dateTime).EpochSecond;
        if (dateTime.Kind == DateTimeKind.Utc)
            return shown;
        return shown - (ZoneRules.Find(zoneId)?.OffsetOfLocal(dateTime) ?? throw new TimeZoneNotFoundException(zoneId));
    }

    private TimeZoneNotFoundException UnknownZone() => new($"This machine does not know the time zone {Zone}.");
}
