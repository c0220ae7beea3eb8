using System.Globalization;

namespace PartnershipGraph.Bolt.Temporal;

/// <summary>
/// To the types of the runtime and back: these know ticks of 100 ns, years 1 to 9999 and offsets of whole minutes up to 14 hours.
/// </summary>
internal static class ClrTime
{
    private const int nanosPerTick = 100;

    public static int NanosecondOf(long ticks) =>
        (int)CivilCalendar.FloorMod(ticks, TimeSpan.TicksPerSecond) * nanosPerTick;

    /// <exception cref="ValueTruncationException">The value is finer than a tick.</exception>
    public static long TicksOf(int nanosecond, TemporalValue value, string target) =>
        nanosecond % nanosPerTick == 0
            ? nanosecond / nanosPerTick
            : throw new ValueTruncationException($"{value} as a {target} would lose {Text(nanosecond % nanosPerTick)} ns.");

    /// <exception cref="ValueOverflowException">The year is not from 1 to 9999.</exception>
    public static int Year(int year, TemporalValue value, string target) =>
        year is >= 1 and <= 9999
            ? year
            : throw new ValueOverflowException($"{value} has a year that a {target} cannot have: {Text(year)}.");

    /// <exception cref="ValueTruncationException">The offset has seconds.</exception>
    /// <exception cref="ValueOverflowException">The offset is more than 14 hours.</exception>
    public static TimeSpan Offset(int seconds, TemporalValue value)
    {
        if (seconds % 60 != 0)
            throw new ValueTruncationException($"{value} has an offset with seconds, which a DateTimeOffset cannot have.");
        if (Math.Abs(seconds) > 14 * 3600)
            throw new ValueOverflowException($"{value} has an offset of more than 14 hours, which a DateTimeOffset cannot have.");
        return TimeSpan.FromSeconds(seconds);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
