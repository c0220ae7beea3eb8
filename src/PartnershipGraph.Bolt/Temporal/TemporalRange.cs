using System.Globalization;

namespace PartnershipGraph.Bolt.Temporal;

/// <summary>What the parts of a temporal value can be.</summary>
internal static class TemporalRange
{
    /// <summary>Eighteen hours each way, as in the database.</summary>
    private const int maxOffsetSeconds = 64_800;

    public static int Offset(int seconds) => Within(seconds, -maxOffsetSeconds, maxOffsetSeconds, "offsetSeconds");

    public static void Date(int year, int month, int day)
    {
        Within(year, -CivilCalendar.MaxYear, CivilCalendar.MaxYear, nameof(year));
        Within(month, 1, 12, nameof(month));
        Within(day, 1, CivilCalendar.DaysInMonth(year, month), nameof(day));
    }

    public static void Time(int hour, int minute, int second, int nanosecond)
    {
        Within(hour, 0, 23, nameof(hour));
        Within(minute, 0, 59, nameof(minute));
        Within(second, 0, 59, nameof(second));
        Nanosecond(nanosecond, nameof(nanosecond));
    }

    public static int Nanosecond(int value, string name) => Within(value, 0, 999_999_999, name);

    private static int Within(int value, int min, int max, string name) =>
        value >= min && value <= max
            ? value
            : throw new ArgumentOutOfRangeException(name, value, string.Create(CultureInfo.InvariantCulture, $"not from {min} to {max}"));
}
