namespace PartnershipGraph.Bolt.Tests.Temporal;

/// <summary>The texts are those that a Neo4j 5.26.30 gave by its own <c>toString()</c>.</summary>
internal sealed class DatabaseTextTests
{
    [TestCase(2024, 2, 29, "2024-02-29")]
    [TestCase(-44, 3, 15, "-0044-03-15")]
    [TestCase(12_024, 1, 1, "+12024-01-01")]
    [TestCase(0, 1, 1, "0000-01-01")]
    [TestCase(-9_999, 1, 1, "-9999-01-01")]
    [TestCase(-12_345, 1, 1, "-12345-01-01")]
    [TestCase(999_999_999, 12, 31, "+999999999-12-31")]
    [TestCase(-999_999_999, 1, 1, "-999999999-01-01")]
    public void A_date(int year, int month, int day, string text) =>
        Assert.That(new LocalDate(year, month, day).ToString(), Is.EqualTo(text));

    [TestCase(12, 0, 0, 0, "12:00:00")]
    [TestCase(0, 0, 0, 0, "00:00:00")]
    [TestCase(12, 0, 30, 0, "12:00:30")]
    [TestCase(12, 0, 0, 500_000_000, "12:00:00.5")]
    [TestCase(12, 0, 0, 120_000_000, "12:00:00.12")]
    [TestCase(23, 59, 59, 1, "23:59:59.000000001")]
    public void A_local_time(int hour, int minute, int second, int nanosecond, string text) =>
        Assert.That(new LocalTime(hour, minute, second, nanosecond).ToString(), Is.EqualTo(text));

    [TestCase(12, 34, 56, 123_456_789, 19_800, "12:34:56.123456789+05:30")]
    [TestCase(12, 0, 0, 0, 0, "12:00:00Z")]
    [TestCase(12, 0, 0, 0, -64_800, "12:00:00-18:00")]
    [TestCase(12, 0, 0, 0, -1_800, "12:00:00-00:30")]
    public void A_time(int hour, int minute, int second, int nanosecond, int offset, string text) =>
        Assert.That(new OffsetTime(hour, minute, second, nanosecond, offset).ToString(), Is.EqualTo(text));

    [TestCase(1969, 12, 31, 23, 59, 59, 999_999_999, "1969-12-31T23:59:59.999999999")]
    [TestCase(-1, 12, 31, 0, 0, 0, 0, "-0001-12-31T00:00:00")]
    public void A_local_date_time(int year, int month, int day, int hour, int minute, int second, int nanosecond, string text) =>
        Assert.That(new LocalDateTime(year, month, day, hour, minute, second, nanosecond).ToString(), Is.EqualTo(text));

    [TestCase(1_709_220_600, 0, "-03:30", "2024-02-29T12:00:00-03:30")]
    [TestCase(1_709_208_000, 0, "Z", "2024-02-29T12:00:00Z")]
    [TestCase(1_709_204_400, 0, "Europe/Berlin", "2024-02-29T12:00:00+01:00[Europe/Berlin]")]
    [TestCase(1_722_247_200, 250000000, "Europe/Berlin", "2024-07-29T12:00:00.25+02:00[Europe/Berlin]")]
    [TestCase(1_709_208_000, 0, "UTC", "2024-02-29T12:00:00Z[UTC]")]
    [TestCase(1_729_992_600, 0, "Europe/Berlin", "2024-10-27T02:30:00+01:00[Europe/Berlin]")]
    [TestCase(1_729_989_000, 0, "Europe/Berlin", "2024-10-27T02:30:00+02:00[Europe/Berlin]")]
    [TestCase(4_118_097_600, 0, "America/New_York", "2100-07-01T00:00:00-04:00[America/New_York]")]
    [TestCase(317_289_304_800, 0, "Europe/Berlin", "+12024-07-01T00:00:00+02:00[Europe/Berlin]")]
    [TestCase(317_273_583_600, 0, "Europe/Berlin", "+12024-01-01T00:00:00+01:00[Europe/Berlin]")]
    [TestCase(-806_983_200, 0, "Europe/London", "1944-06-06T00:00:00+02:00[Europe/London]")]
    [TestCase(-775_450_800, 0, "Europe/Berlin", "1945-06-06T00:00:00+03:00[Europe/Berlin]")]
    [TestCase(2_540_242_800, 0, "Africa/Casablanca", "2050-07-01T00:00:00+01:00[Africa/Casablanca]")]
    [TestCase(1_704_492_000, 0, "Etc/GMT-2", "2024-01-06T00:00:00+02:00[Etc/GMT-2]")]
    [TestCase(1_704_478_500, 0, "Asia/Kathmandu", "2024-01-06T00:00:00+05:45[Asia/Kathmandu]")]
    [TestCase(-5_364_665_608, 0, "Europe/Berlin", "1800-01-01T00:00:00+00:53:28[Europe/Berlin]")]
    [TestCase(-87_412_784_008, 0, "Europe/Berlin", "-0800-01-01T00:00:00+00:53:28[Europe/Berlin]")]
    [TestCase(-2_193_379_543, 0, "Asia/Shanghai", "1900-07-01T00:00:00+08:05:43[Asia/Shanghai]")]
    [TestCase(63_506_670, 0, "Africa/Monrovia", "1972-01-06T00:00:00-00:44:30[Africa/Monrovia]")]
    [TestCase(253_402_315_200, 0, "America/New_York", "9999-12-31T23:00:00-05:00[America/New_York]")]
    [TestCase(253_418_040_000, 0, "America/New_York", "+10000-07-01T00:00:00-04:00[America/New_York]")]
    [TestCase(-62_135_630_339, 0, "Asia/Tokyo", "0001-01-01T00:00:00+09:18:59[Asia/Tokyo]")]
    [TestCase(1_325_239_200, 0, "Pacific/Apia", "2011-12-31T00:00:00+14:00[Pacific/Apia]")]
    public void A_date_time(long second, int nanosecond, string zone, string text) =>
        Assert.That(new ZonedDateTime(second, nanosecond, Where(zone)).ToString(), Is.EqualTo(text));

    private static Zone Where(string zone) => zone switch
    {
        "Z" => Zone.Of(0),
        "-03:30" => Zone.Of(-12_600),
        _ => Zone.Of(zone),
    };

    [TestCase(14, 3, 14_706, 700_000_000, "P1Y2M3DT4H5M6.7S")]
    [TestCase(-1, 0, -1, 1, "P-1MT-0.999999999S")]
    [TestCase(0, 0, 0, 0, "PT0S")]
    [TestCase(0, 0, -1, 999_999_999, "PT-0.000000001S")]
    [TestCase(0, 0, 0, 1, "PT0.000000001S")]
    [TestCase(0, 0, -60, 1, "PT-59.999999999S")]
    [TestCase(0, 0, -61, 1, "PT-1M-0.999999999S")]
    [TestCase(0, 0, -3_600, 1, "PT-59M-59.999999999S")]
    [TestCase(0, 0, -3_601, 0, "PT-1H-1S")]
    [TestCase(0, 0, -3_602, 500_000_000, "PT-1H-1.5S")]
    [TestCase(14, -3, 59, 0, "P1Y2M-3DT59S")]
    [TestCase(-14, 0, 0, 0, "P-1Y-2M")]
    [TestCase(12, 0, 0, 0, "P1Y")]
    [TestCase(0, 400, 0, 0, "P400D")]
    [TestCase(0, 0, long.MaxValue, 0, "PT2562047788015215H30M7S")]
    [TestCase(0, 0, -long.MaxValue, 0, "PT-2562047788015215H-30M-7S")]
    [TestCase(0, 0, -90, 999_999_999, "PT-1M-29.000000001S")]
    [TestCase(0, 0, -3_540, 0, "PT-59M")]
    public void A_duration(long months, long days, long seconds, int nanos, string text) =>
        Assert.That(new Duration(months, days, seconds, nanos).ToString(), Is.EqualTo(text));
}
