using CsCheck;
using PartnershipGraph.Bolt.Temporal;
using PartnershipGraph.Bolt.Tests.PackStream;

namespace PartnershipGraph.Bolt.Tests.Temporal;

/// <summary>The calendar is the runtime's where that has one, and goes on beyond it.</summary>
internal sealed class CalendarTests
{
    [Test]
    public void Days_of_the_years_1_to_9999_are_those_of_the_runtime() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(number =>
    {
        var day = DateOnly.FromDayNumber(number);
        var epochDay = number - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        Assert.That(CivilCalendar.EpochDay(day.Year, day.Month, day.Day), Is.EqualTo(epochDay));
        Assert.That(CivilCalendar.DateOf(epochDay), Is.EqualTo(((long)day.Year, day.Month, day.Day)));
        Assert.That(new LocalDate(day).ToDateOnly(), Is.EqualTo(day));
    });

    [Test]
    public void Any_day_has_a_date_and_the_date_that_day() =>
        ValueGen.Date.Sample(date => Assert.That(LocalDate.OfEpochDay(date.EpochDay), Is.EqualTo(date)));

    [Test]
    public void Days_follow_each_other() => Gen.Select(ValueGen.Date, ValueGen.Date).Sample((one, other) =>
    {
        Assert.That(Math.Sign(one.CompareTo(other)), Is.EqualTo(one.EpochDay.CompareTo(other.EpochDay)));
        Assert.That(one < other, Is.EqualTo(one.EpochDay < other.EpochDay));
        Assert.That(one >= other, Is.EqualTo(one.EpochDay >= other.EpochDay));
        var byParts = (one.Year, one.Month, one.Day).CompareTo((other.Year, other.Month, other.Day));
        Assert.That(Math.Sign(one.CompareTo(other)), Is.EqualTo(Math.Sign(byParts)));
    });

    [TestCase(1900, 2, 28)]
    [TestCase(2000, 2, 29)]
    [TestCase(-4, 2, 29)]
    [TestCase(-1, 2, 28)]
    [TestCase(0, 2, 29)]
    [TestCase(2023, 4, 30)]
    [TestCase(2023, 12, 31)]
    public void A_month_has_its_last_day_and_none_after(int year, int month, int last)
    {
        Assert.That(new LocalDate(year, month, last).Day, Is.EqualTo(last));
        Assert.That(() => new LocalDate(year, month, last + 1), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [TestCase(1_000_000_000, 1, 1, 0, 0, 0, 0)]
    [TestCase(2024, 0, 1, 0, 0, 0, 0)]
    [TestCase(2024, 13, 1, 0, 0, 0, 0)]
    [TestCase(2024, 1, 0, 0, 0, 0, 0)]
    [TestCase(2024, 1, 1, 24, 0, 0, 0)]
    [TestCase(2024, 1, 1, 0, 60, 0, 0)]
    [TestCase(2024, 1, 1, 0, 0, 60, 0)]
    [TestCase(2024, 1, 1, 0, 0, 0, 1_000_000_000)]
    [TestCase(2024, 1, 1, 0, 0, 0, -1)]
    public void What_no_calendar_or_clock_shows_is_refused(int year, int month, int day, int hour, int minute, int second, int nanosecond) =>
        Assert.That(() => new LocalDateTime(year, month, day, hour, minute, second, nanosecond), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_date_time_is_the_runtimes_to_the_tick() => Gen.DateTime.Sample(time =>
    {
        Assert.That(new LocalDateTime(time).ToDateTime(), Is.EqualTo(time));
        Assert.That(new LocalTime(time).ToTimeSpan(), Is.EqualTo(time.TimeOfDay));
        Assert.That(new LocalTime(TimeOnly.FromDateTime(time)).ToTimeOnly(), Is.EqualTo(TimeOnly.FromDateTime(time)));
        Assert.That(new LocalDate(time).ToDateTime(), Is.EqualTo(time.Date));
    });

    [Test]
    public void What_the_runtime_cannot_say_is_refused_by_kind()
    {
        Assert.That(() => new LocalDate(0, 1, 1).ToDateTime(), Throws.TypeOf<ValueOverflowException>().With.Message.Contains("0000-01-01"));
        Assert.That(() => new LocalDate(10_000, 1, 1).ToDateOnly(), Throws.TypeOf<ValueOverflowException>());
        Assert.That(() => new LocalTime(0, 0, 0, 1).ToTimeSpan(), Throws.TypeOf<ValueTruncationException>().With.Message.Contains("1 ns"));
        Assert.That(() => new LocalDateTime(1, 1, 1, 0, 0, 0, 50).ToDateTime(), Throws.TypeOf<ValueTruncationException>());
    }

    [Test]
    public void Times_of_day_compare_by_the_moment_then_by_the_clock()
    {
        var noon = new OffsetTime(12, 0, 0, 0);
        Assert.That(new OffsetTime(13, 0, 0, 7_200), Is.LessThan(noon));
        Assert.That(new OffsetTime(13, 0, 0, 3_600), Is.GreaterThan(noon));
        Assert.That(new OffsetTime(TimeSpan.FromHours(12), TimeSpan.Zero), Is.EqualTo(noon));
        Assert.That(noon.CompareTo((object?)null), Is.Positive);
        Assert.That(() => noon.CompareTo("noon"), Throws.ArgumentException);
    }

    [Test]
    public void A_month_of_a_duration_counts_thirty_days_where_durations_compare()
    {
        Assert.That(new Duration(1, 0, 0, 0).CompareTo(new Duration(30, 0, 0)), Is.Zero);
        Assert.That(new Duration(1, 0, 0, 0), Is.Not.EqualTo(new Duration(30, 0, 0)));
        Assert.That(new Duration(long.MaxValue, 0, 0, 0), Is.GreaterThan(new Duration(0, long.MaxValue, 0, 0)));
        Assert.That(new Duration(-1, 999_999_999), Is.LessThan(new Duration(0)));
        Assert.That(() => new Duration(0, 1_000_000_000), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
