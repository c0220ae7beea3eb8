using System.Globalization;
using PartnershipGraph.Storage.Neo4j.Queries.Values;

namespace PartnershipGraph.Storage.Neo4j.Tests.Queries;

/// <summary>The texts are those that Neo4j's own toString() gives.</summary>
internal sealed class TemporalTextTests
{
    [TestCase(2024, 2, 29, "2024-02-29")]
    [TestCase(-44, 3, 15, "-0044-03-15")]
    [TestCase(12024, 1, 1, "+12024-01-01")]
    [TestCase(-12024, 1, 1, "-12024-01-01")]
    [TestCase(1, 1, 1, "0001-01-01")]
    public void A_date_beyond_four_digits_has_its_sign(int year, int month, int day, string text) =>
        Assert.That(TemporalText.Date(year, month, day), Is.EqualTo(text));

    [TestCase(12, 34, 56, 123456789, "12:34:56.123456789")]
    [TestCase(10, 0, 0, 0, "10:00:00")]
    [TestCase(10, 0, 30, 100_000_000, "10:00:30.1")]
    [TestCase(23, 59, 59, 1, "23:59:59.000000001")]
    public void A_time_has_seconds_and_as_much_of_their_fraction_as_there_is(int hour, int minute, int second, int nanos, string text) =>
        Assert.That(TemporalText.Time(hour, minute, second, nanos), Is.EqualTo(text));

    [TestCase(0, "Z")]
    [TestCase(19800, "+05:30")]
    [TestCase(-12600, "-03:30")]
    [TestCase(-30, "-00:00:30")]
    public void An_offset_is_told_to_the_minute_or_second(int seconds, string text) => Assert.That(TemporalText.Offset(seconds), Is.EqualTo(text));

    [TestCase(14, 3, 14706, 700_000_000, "P1Y2M3DT4H5M6.7S")]
    [TestCase(-1, 0, -1, 1, "P-1MT-0.999999999S")]
    [TestCase(0, 0, 0, 0, "PT0S")]
    [TestCase(-14, -1, 0, 0, "P-1Y-2M-1D")]
    [TestCase(25, 0, 0, 0, "P2Y1M")]
    [TestCase(0, 0, -1, 999_999_995, "PT-0.000000005S")]
    [TestCase(0, 10, -17820, 0, "P10DT-4H-57M")]
    [TestCase(0, 0, 3600, 0, "PT1H")]
    [TestCase(0, 0, 59, 999_999_999, "PT59.999999999S")]
    [TestCase(0, 0, -3661, 500_000_000, "PT-1H-1M-0.5S")]
    [TestCase(0, 0, -61, 0, "PT-1M-1S")]
    public void A_duration_has_the_sign_of_each_part(int months, int days, int seconds, int nanos, string text) =>
        Assert.That(TemporalText.Duration(months, days, seconds, nanos), Is.EqualTo(text));

    [TestCase("de-DE")]
    [TestCase("fa-IR")]
    public void No_culture_changes_a_digit(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.That(TemporalText.Date(-44, 3, 15) + TemporalText.Duration(0, 0, -1, 1), Is.EqualTo("-0044-03-15PT-0.999999999S"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
