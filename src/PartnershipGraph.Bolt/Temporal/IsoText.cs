namespace PartnershipGraph.Bolt.Temporal;

/// <summary>ISO 8601 as the database itself writes it: what its <c>toString()</c> answers.</summary>
internal static class IsoText
{
    /// <summary>A year of more than four digits has a sign, so that no digit of it is taken for the month's.</summary>
    public static string Date(int year, int month, int day) =>
        Invariant($"{(year > 9999 ? "+" : year < 0 ? "-" : "")}{Math.Abs(year):D4}-{month:D2}-{day:D2}");

    public static string Time(int hour, int minute, int second, int nanosecond) =>
        Invariant($"{hour:D2}:{minute:D2}:{second:D2}{Fraction(nanosecond)}");

    public static string DateTime(in WallClock clock, int nanosecond) =>
        $"{Date(clock.Year, clock.Month, clock.Day)}T{Time(clock.Hour, clock.Minute, clock.Second, nanosecond)}";

    public static string Offset(int seconds)
    {
        if (seconds == 0)
            return "Z";
        var (sign, size) = (seconds < 0 ? '-' : '+', Math.Abs(seconds));
        var minutes = Invariant($"{sign}{size / 3600:D2}:{size / 60 % 60:D2}");
        return size % 60 == 0 ? minutes : Invariant($"{minutes}:{size % 60:D2}");
    }

    /// <summary>The digits after the point, as few as say it all.</summary>
    public static string Fraction(int nanosecond) =>
        nanosecond == 0 ? "" : Invariant($".{nanosecond:D9}").TrimEnd('0');

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
