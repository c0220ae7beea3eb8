using CsCheck;
using PartnershipGraph.Bolt.Temporal;
using PartnershipGraph.Bolt.Tests.PackStream;

namespace PartnershipGraph.Bolt.Tests.Temporal;

internal sealed class ZonedDateTimeTests
{
    private static readonly Gen<int> minutes = Gen.Int[-14 * 60, 14 * 60];

    [Test]
    public void A_moment_at_an_offset_is_the_runtimes() => Gen.Select(Gen.DateTime, minutes).Sample((time, offset) =>
    {
        if (time.Year is 1 or 9999)
            return;
        var moment = new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), TimeSpan.FromMinutes(offset));
        var zoned = new ZonedDateTime(moment);
        Assert.That(zoned.ToDateTimeOffset(), Is.EqualTo(moment));
        Assert.That(zoned.ToDateTimeOffset().Offset, Is.EqualTo(moment.Offset));
        Assert.That(zoned.UtcDateTime, Is.EqualTo(moment.UtcDateTime));
        Assert.That(zoned.LocalDateTime, Is.EqualTo(moment.DateTime));
        Assert.That(zoned.EpochTicks, Is.EqualTo(moment.UtcTicks - DateTime.UnixEpoch.Ticks));
        Assert.That(new ZonedDateTime(zoned.EpochTicks, zoned.Zone), Is.EqualTo(zoned));
    });

    [Test]
    public void A_moment_in_a_named_zone_is_the_runtimes_from_1990_on() =>
        Gen.Select(Gen.Long[631_152_000, 253_402_200_000], ValueGen.OneOf("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"))
            .Sample((second, zone) =>
            {
                var here = TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(second), TimeZoneInfo.FindSystemTimeZoneById(zone));
                Assert.That(new ZonedDateTime(second, 0, Zone.Of(zone)).ToDateTimeOffset(), Is.EqualTo(here).And.Property("Offset").EqualTo(here.Offset));
            });

    [Test]
    public void After_the_year_9999_the_rules_repeat_every_400_years() => Gen.Long[0, 146_097L * 86_400 - 1].Sample(within =>
    {
        const long era = 146_097L * 86_400;
        var early = new ZonedDateTime(within + 10 * era, 0, Zone.Of("Europe/Berlin"));
        var late = new ZonedDateTime(within + 1_000 * era, 0, Zone.Of("Europe/Berlin"));
        Assert.That((late.Year - early.Year, late.Month, late.Day, late.Hour), Is.EqualTo((990 * 400, early.Month, early.Day, early.Hour)));
        Assert.That(late.Reason, Is.EqualTo(ZonedDateTime.AmbiguityReason.RuleLookupTruncatedToClrRange));
    });

    [TestCase(DateTimeKind.Utc, 11, ZonedDateTime.AmbiguityReason.None)]
    [TestCase(DateTimeKind.Local, 12, ZonedDateTime.AmbiguityReason.None)]
    [TestCase(DateTimeKind.Unspecified, 12, ZonedDateTime.AmbiguityReason.UnspecifiedDateTimeKind)]
    public void What_a_date_time_shows_depends_on_its_kind(DateTimeKind kind, int wanted, ZonedDateTime.AmbiguityReason reason)
    {
        var shown = new DateTime(2024, 2, 29, kind == DateTimeKind.Utc ? 11 : 12, 0, 0, kind);
        var zoned = new ZonedDateTime(shown, TimeSpan.FromHours(1));
        Assert.That((shown.Hour, zoned.Hour, zoned.UtcSeconds), Is.EqualTo((wanted, 12, 1_709_204_400L)));
        Assert.That((zoned.Reason, zoned.Ambiguous), Is.EqualTo((reason, reason != ZonedDateTime.AmbiguityReason.None)));
        var named = new ZonedDateTime(shown, "Europe/Berlin");
        Assert.That((named.Hour, named.UtcSeconds), Is.EqualTo((12, 1_709_204_400L)));
        Assert.That(named.Ambiguous, Is.EqualTo(kind != DateTimeKind.Utc));
    }

    [Test]
    public void A_local_time_in_an_unknown_zone_is_refused_and_a_moment_is_kept()
    {
        var time = new DateTime(2024, 2, 29, 12, 0, 0, DateTimeKind.Local);
        Assert.That(() => new ZonedDateTime(time, "Nowhere/Town"), Throws.TypeOf<TimeZoneNotFoundException>());
        Assert.That(new ZonedDateTime(DateTime.SpecifyKind(time, DateTimeKind.Utc), "Nowhere/Town").UtcSeconds, Is.EqualTo(1_709_208_000));
    }

    [Test]
    public void Moments_compare_and_zones_make_them_different()
    {
        var here = new ZonedDateTime(0, 1, Zone.Of("Europe/Berlin"));
        var there = new ZonedDateTime(0, 1, Zone.Of(3_600));
        Assert.That(here.CompareTo(there), Is.Zero);
        Assert.That(here, Is.Not.EqualTo(there));
        Assert.That(new ZonedDateTime(0, 0, there.Zone), Is.LessThan(there));
        Assert.That(new[] { there, new(-1, 0, there.Zone) }.Order(ZonedDateTime.Comparer).First().UtcSeconds, Is.EqualTo(-1));
        Assert.That(new ZonedDateTime(0, 1, Zone.Of(3_600)).GetHashCode(), Is.EqualTo(there.GetHashCode()));
    }

    [Test]
    public void What_the_runtime_cannot_say_is_refused_by_kind()
    {
        Assert.That(() => new ZonedDateTime(0, 0, Zone.Of(18 * 3600)).ToDateTimeOffset(), Throws.TypeOf<ValueOverflowException>());
        Assert.That(() => new ZonedDateTime(0, 0, Zone.Of(1)).ToDateTimeOffset(), Throws.TypeOf<ValueTruncationException>());
        Assert.That(() => new ZonedDateTime(0, 1, Zone.Of(0)).UtcDateTime, Throws.TypeOf<ValueTruncationException>());
        Assert.That(() => new ZonedDateTime(-70_000_000_000, 0, Zone.Of(0)).LocalDateTime, Throws.TypeOf<ValueOverflowException>());
        Assert.That(() => Zone.Of(64_801), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Zone.Of(" "), Throws.ArgumentNullException);
        Assert.That(() => new ZonedDateTime(0, 0, null!), Throws.ArgumentNullException);
    }

    [Test]
    public void The_history_of_a_zone_ends_with_its_last_change()
    {
        // One change at second 100, from 53 minutes and 28 seconds to an hour.
        byte[] empty = [.. "TZif2"u8, .. new byte[39]];
        byte[] counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0];
        byte[] file =
        [
            .. empty, .. "TZif2"u8, .. new byte[15], .. counts, 0, 0, 0, 0, 0, 0, 0, 100, 1, 0, 0, 0x0C, 0x88, 0, 0, 0, 0, 0x0E, 0x10, 0, 0,
        ];
        var history = ZoneHistory.Parse(file)!;
        Assert.That(history.OffsetAt(99), Is.EqualTo(3_208));
        Assert.That(history.OffsetAt(100), Is.Null);
        Assert.That(ZoneHistory.Parse([.. "TZif"u8, .. new byte[40]]), Is.Null, "the first version has no times of 64 bits");
        Assert.That(() => ZoneHistory.Parse(file.AsSpan(0, 80)), Throws.InstanceOf<ArgumentException>());
        Assert.That(ZoneHistory.Find("Nowhere/Town"), Is.Null);
    }
}
