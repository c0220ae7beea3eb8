using System.Collections.Concurrent;

namespace PartnershipGraph.Bolt.Temporal;

/// <summary>The offsets of a named time zone by the rules of this machine.</summary>
internal sealed class ZoneRules
{
    /// <summary>So many names are remembered; a server that sends more of them is answered without a memory.</summary>
    private const int maxNames = 2_000;

    private const long firstSecond = -62_135_596_800;
    private const long lastSecond = 253_402_300_799;
    private const long secondsPerEra = CivilCalendar.DaysPerEra * CivilCalendar.SecondsPerDay;

    /// <summary>Null where this machine does not know the zone.</summary>
    private static readonly ConcurrentDictionary<string, ZoneRules?> zones = new(StringComparer.Ordinal);

    private readonly TimeZoneInfo rules;
    private readonly ZoneHistory? history;

    private ZoneRules(TimeZoneInfo rules, ZoneHistory? history) => (this.rules, this.history) = (rules, history);

    /// <summary>The rules of a zone, or null where this machine does not know it.</summary>
    public static ZoneRules? Find(string zone)
    {
        if (zones.TryGetValue(zone, out var known))
            return known;
        var found = IsName(zone) && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var rules)
            ? new ZoneRules(rules, ZoneHistory.Find(zone))
            : null;
        if (zones.Count < maxNames)
            zones[zone] = found;
        return found;
    }

    /// <summary>The offset at a moment.</summary>
    public int OffsetAt(long utcSecond) =>
        history?.OffsetAt(utcSecond) ?? (int)rules.GetUtcOffset(DateTime.UnixEpoch.AddSeconds(InRange(utcSecond))).TotalSeconds;

    /// <summary>The offset when clocks there show a time; of two the one of standard time.</summary>
    public int OffsetOfLocal(DateTime local) =>
        (int)rules.GetUtcOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified)).TotalSeconds;

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

    /// <summary>Only what can be a zone's name is looked up: a name from the wire becomes the name of a file.</summary>
    private static bool IsName(string zone) =>
        zone.Length is > 0 and <= 64
        && zone[0] is not '/'
        && zone.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '_' or '-' or '+');
}
