using System.Collections.Concurrent;

namespace PartnershipGraph.Bolt.Temporal;

/// <summary>The offsets of a named time zone by the rules of this machine.</summary>
internal static class ZoneRules
{
    /// <summary>So many names are remembered; a server that sends more of them is answered without a memory.</summary>
    private const int maxNames = 2_000;

    private const long firstSecond = -62_135_596_800;
    private const long lastSecond = 253_402_300_799;
    private const long secondsPerEra = CivilCalendar.DaysPerEra * CivilCalendar.SecondsPerDay;

    /// <summary>Null where this machine does not know the zone.</summary>
    private static readonly ConcurrentDictionary<string, TimeZoneInfo?> zones = new(StringComparer.Ordinal);

    /// <summary>The offset at a moment, or null where this machine does not know the zone.</summary>
    public static int? OffsetAt(string zone, long utcSecond) =>
        Find(zone) is { } rules ? (int)rules.GetUtcOffset(DateTime.UnixEpoch.AddSeconds(InRange(utcSecond))).TotalSeconds : null;

    /// <summary>The offset when clocks there show a time, or null where this machine does not know the zone.</summary>
    public static int? OffsetOfLocal(string zone, DateTime local) =>
        Find(zone) is { } rules
            ? (int)rules.GetUtcOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified)).TotalSeconds
            : null;

    /// <summary>
    /// A moment of the years 1 to 9999 with the same rules: the calendar, weekdays and all, repeats itself every 400 years,
    /// and before the first rule the offset does not change.
    /// </summary>
    private static long InRange(long utcSecond)
    {
        if (utcSecond < firstSecond)
            return firstSecond;
        if (utcSecond <= lastSecond)
            return utcSecond;
        return lastSecond - secondsPerEra + 1 + CivilCalendar.FloorMod(utcSecond - lastSecond - 1, secondsPerEra);
    }

    private static TimeZoneInfo? Find(string zone)
    {
        if (zones.TryGetValue(zone, out var known))
            return known;
        var found = IsName(zone) && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var rules) ? rules : null;
        if (zones.Count < maxNames)
            zones[zone] = found;
        return found;
    }

    /// <summary>Only what can be a zone's name is looked up: a name from the wire becomes the name of a file.</summary>
    private static bool IsName(string zone) =>
        zone.Length is > 0 and <= 64
        && zone[0] is not '/'
        && zone.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '_' or '-' or '+');
}
