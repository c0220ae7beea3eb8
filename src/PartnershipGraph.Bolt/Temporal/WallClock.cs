using System.Runtime.InteropServices;

namespace PartnershipGraph.Bolt.Temporal;

/// <summary>What calendar and clock show at one moment at one place.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WallClock(int Year, int Month, int Day, int Hour, int Minute, int Second)
{
    public long EpochSecond =>
        CivilCalendar.EpochDay(Year, Month, Day) * CivilCalendar.SecondsPerDay + (Hour * 60 + Minute) * 60 + Second;

    /// <exception cref="ArgumentOutOfRangeException">The year is none of the database's.</exception>
    public static WallClock At(long epochSecond)
    {
        var (year, month, day) = CivilCalendar.DateOf(CivilCalendar.FloorDiv(epochSecond, CivilCalendar.SecondsPerDay));
        if (year is < -CivilCalendar.MaxYear or > CivilCalendar.MaxYear)
            throw new ArgumentOutOfRangeException(nameof(epochSecond), epochSecond, "no year of the database");
        var second = (int)CivilCalendar.FloorMod(epochSecond, CivilCalendar.SecondsPerDay);
        return new WallClock((int)year, month, day, second / 3600, second / 60 % 60, second % 60);
    }

    public static WallClock Of(DateTime time) => new(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second);
}
