namespace PartnershipGraph.Bolt.Temporal;

/// <summary>The proleptic Gregorian calendar over the years of the database, far beyond those of <see cref="DateTime"/>.</summary>
internal static class CivilCalendar
{
    public const int MaxYear = 999_999_999;
    public const long SecondsPerDay = 86_400;
    public const long NanosPerSecond = 1_000_000_000;
    public const long NanosPerDay = SecondsPerDay * NanosPerSecond;

    /// <summary>After so many days the calendar, weekdays and all, begins anew: 400 years.</summary>
    public const long DaysPerEra = 146_097;

    private const long daysFromMarchOfYearZero = 719_468;

    /// <summary>Days since 1970-01-01. The year is counted from March, so that a leap day is its last day.</summary>
    public static long EpochDay(int year, int month, int day)
    {
        long y = month <= 2 ? year - 1L : year;
        var era = FloorDiv(y, 400);
        var yearOfEra = y - era * 400;
        var dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DaysPerEra + dayOfEra - daysFromMarchOfYearZero;
    }

    /// <summary>The date of a day since 1970-01-01. The year is not checked: a day of the wire can be any number.</summary>
    public static (long Year, int Month, int Day) DateOf(long epochDay)
    {
        var shifted = checked(epochDay + daysFromMarchOfYearZero);
        var era = FloorDiv(shifted, DaysPerEra);
        var dayOfEra = shifted - era * DaysPerEra;
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = (int)(dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100));
        var marchMonth = (5 * dayOfYear + 2) / 153;
        var day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
        var month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
    }

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static long FloorDiv(long dividend, long divisor) => dividend / divisor - (dividend % divisor < 0 ? 1 : 0);

    public static long FloorMod(long dividend, long divisor) => dividend - FloorDiv(dividend, divisor) * divisor;

    private static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
