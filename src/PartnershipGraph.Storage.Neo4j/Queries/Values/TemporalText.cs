using System.Globalization;
using System.Text;

namespace PartnershipGraph.Storage.Neo4j.Queries.Values;

/// <summary>Temporal values as Neo4j itself writes them, from their parts: no driver's own text is asked.</summary>
internal static class TemporalText
{
    private const int secondsOfMinute = 60;
    private const int secondsOfHour = 3600;
    private const int monthsOfYear = 12;
    private const int nanosOfSecond = 1_000_000_000;

    /// <summary>Beyond four digits a year has its sign, as ISO 8601 wants it.</summary>
    public static string Date(long year, int month, int day)
    {
        var sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):0000}-{month:00}-{day:00}");
    }

    /// <summary>Seconds are always told; of their fraction as many digits as it has.</summary>
    public static string Time(int hour, int minute, int second, int nanosecond) =>
        string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}:{second:00}{Fraction(nanosecond)}");

    public static string Offset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var (sign, rest) = (seconds < 0 ? '-' : '+', Math.Abs(seconds));
        var minutes = rest / secondsOfMinute;
        var odd = rest % secondsOfMinute;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sign}{minutes / secondsOfMinute:00}:{minutes % secondsOfMinute:00}{(odd == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{odd:00}"))}");
    }

    public static string Duration(long months, long days, long seconds, int nanoseconds)
    {
        var text = new StringBuilder("P");
        Append(text, months / monthsOfYear, 'Y');
        Append(text, months % monthsOfYear, 'M');
        Append(text, days, 'D');
        if (seconds != 0 || nanoseconds != 0)
        {
            text.Append('T');
            AppendTime(text, seconds, nanoseconds);
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    /// <summary>Nanoseconds count forwards even where seconds are negative: -1 s and 1 ns are -0.999999999 s.</summary>
    private static void AppendTime(StringBuilder text, long seconds, int nanoseconds)
    {
        var (whole, nanos) = seconds < 0 && nanoseconds > 0 ? (seconds + 1, nanosOfSecond - nanoseconds) : (seconds, Math.Abs(nanoseconds));
        var negative = seconds < 0 || nanoseconds < 0;
        Append(text, whole / secondsOfHour, 'H');
        Append(text, whole % secondsOfHour / secondsOfMinute, 'M');
        var last = whole % secondsOfMinute;
        if (last != 0 || nanos != 0)
        {
            text.Append(negative ? "-" : "").Append(Math.Abs(last).ToString(CultureInfo.InvariantCulture)).Append(Fraction(nanos)).Append('S');
        }
    }

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(amount.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }

    private static string Fraction(int nanosecond) =>
        nanosecond == 0 ? "" : "." + nanosecond.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
}
