namespace PartnershipGraph.Bolt;

/// <summary>Where a zoned date-time is told: at an offset from UTC or in a named time zone.</summary>
public abstract class Zone
{
    private protected Zone()
    {
    }

    /// <summary>An offset from UTC.</summary>
    /// <param name="offsetSeconds">Seconds east of it, at most eighteen hours either way.</param>
    /// <returns>The offset.</returns>
    public static Zone Of(int offsetSeconds) => new ZoneOffset(offsetSeconds);

    /// <summary>A named time zone, such as <c>Europe/Berlin</c>.</summary>
    /// <param name="zoneId">Its name, which this machine need not know.</param>
    /// <returns>The zone.</returns>
    public static Zone Of(string zoneId) => new ZoneId(zoneId);

    /// <summary>Seconds east of UTC at a moment; null where this machine does not know the zone.</summary>
    internal abstract int? OffsetAt(long utcSecond);
}
