using System.Globalization;
using System.Text;

namespace PartnershipGraph.Bolt.Temporal;

/// <summary>A duration as the database writes it: each part with its own sign, parts of nought left out.</summary>
internal static class DurationText
{
    public static string Of(Duration duration)
    {
        var text = new StringBuilder("P");
        Part(text, duration.Months / 12, 'Y');
        Part(text, duration.Months % 12, 'M');
        Part(text, duration.Days, 'D');
        if (duration.Seconds != 0 || duration.Nanos != 0)
            Clock(text.Append('T'), duration.Seconds, duration.Nanos);
        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    /// <summary>Nanoseconds count upward from the whole second below: -1 s and 1 ns is -0.999999999 s.</summary>
    private static void Clock(StringBuilder text, long seconds, int nanos)
    {
        var negative = seconds < 0;
        var fraction = nanos;
        if (negative && nanos != 0)
        {
            seconds++;
            fraction = (int)CivilCalendar.NanosPerSecond - nanos;
        }
        Part(text, seconds / 3600, 'H');
        Part(text, seconds / 60 % 60, 'M');
        var rest = seconds % 60;
        if (rest == 0 && fraction == 0)
            return;
        if (rest == 0 && negative)
            text.Append('-');
        text.Append(CultureInfo.InvariantCulture, $"{rest}").Append(IsoText.Fraction(fraction)).Append('S');
    }

    private static void Part(StringBuilder text, long value, char unit)
    {
        if (value != 0)
            text.Append(CultureInfo.InvariantCulture, $"{value}").Append(unit);
    }
}
