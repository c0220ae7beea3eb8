using CsCheck;
using PartnershipGraph.Bolt.Tests.PackStream;

namespace PartnershipGraph.Bolt.Tests.Temporal;

/// <summary>The order of temporal values is an order, and its operators, comparers and comparisons agree.</summary>
internal sealed class TemporalOrderTests
{
    private static readonly Gen<int> offset = Gen.Int[-64_800, 64_800];

    /// <summary>Near each other, so that equal ones and neighbours come up.</summary>
    private static readonly Gen<LocalDate> date = Gen.Long[-3, 3].Select(LocalDate.OfEpochDay);
    private static readonly Gen<LocalTime> time = Gen.Long[0, 3].Select(LocalTime.OfNanoOfDay);
    private static readonly Gen<OffsetTime> offsetTime = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], (hour, zone) => new OffsetTime(hour, 0, 0, zone * 3_600));
    private static readonly Gen<LocalDateTime> dateTime = Gen.Select(Gen.Long[-2, 2], Gen.Int[0, 1], LocalDateTime.OfEpochSecond);

    private static readonly Gen<ZonedDateTime> zoned =
        Gen.Select(Gen.Long[-2, 2], Gen.Int[0, 1], offset, (second, nano, zone) => new ZonedDateTime(second, nano, Zone.Of(zone)));

    private static readonly Gen<Duration> duration = Gen.Select(
        Gen.Long[-1, 1], Gen.Long[-30, 30], Gen.Long[-1, 1], Gen.Int[0, 1], (months, days, days2, nanos) => new Duration(months, days, days2 * 86_400, nanos));

    [Test]
    public void Dates_are_in_order() =>
        InOrder(Gen.OneOf(date, ValueGen.Date), LocalDate.Comparer, (a, b) => a < b, (a, b) => a <= b, (a, b) => a > b, (a, b) => a >= b);

    [Test]
    public void Local_times_are_in_order() =>
        InOrder(Gen.OneOf(time, ValueGen.Time), LocalTime.Comparer, (a, b) => a < b, (a, b) => a <= b, (a, b) => a > b, (a, b) => a >= b);

    [Test]
    public void Times_are_in_order() =>
        InOrder(offsetTime, OffsetTime.Comparer, (a, b) => a < b, (a, b) => a <= b, (a, b) => a > b, (a, b) => a >= b);

    [Test]
    public void Local_date_times_are_in_order() => InOrder(
        Gen.OneOf(dateTime, ValueGen.DateTime), LocalDateTime.Comparer, (a, b) => a < b, (a, b) => a <= b, (a, b) => a > b, (a, b) => a >= b);

    [Test]
    public void Date_times_are_in_order() => InOrder(
        Gen.OneOf(zoned, ValueGen.Zoned), ZonedDateTime.Comparer, (a, b) => a < b, (a, b) => a <= b, (a, b) => a > b, (a, b) => a >= b);

    [Test]
    public void Durations_are_in_order() => InOrder(
        Gen.OneOf(duration, ValueGen.Duration), Duration.Comparer, (a, b) => a < b, (a, b) => a <= b, (a, b) => a > b, (a, b) => a >= b);

    [Test]
    public void The_same_value_made_twice_is_equal_and_has_one_hash() => ValueGen.Any(0).Sample(value =>
    {
        if (value is not (TemporalValue or Point))
            return;
        var again = Packed.Read(Packed.Of(value))!;
        Assert.That(again, Is.Not.SameAs(value));
        Assert.That(again.Equals(value), Is.True);
        Assert.That(again.GetHashCode(), Is.EqualTo(value.GetHashCode()));
        Assert.That(value.Equals("a text"), Is.False);
        Assert.That(value.Equals(null), Is.False);
    });

    private static void InOrder<T>(
        Gen<T> values, IComparer<T> comparer, Func<T, T, bool> less, Func<T, T, bool> notGreater, Func<T, T, bool> greater, Func<T, T, bool> notLess)
        where T : TemporalValue, IComparable<T>, IComparable, IEquatable<T> =>
        Gen.Select(values, values, values).Sample((a, b, c) =>
        {
            var order = a.CompareTo(b);
            Assert.That(Math.Sign(b.CompareTo(a)), Is.EqualTo(-Math.Sign(order)));
            Assert.That(a.CompareTo((object)b), Is.EqualTo(order));
            Assert.That(comparer.Compare(a, b), Is.EqualTo(order));
            Assert.That((less(a, b), notGreater(a, b), greater(a, b), notLess(a, b)), Is.EqualTo((order < 0, order <= 0, order > 0, order >= 0)));
            if (a.Equals(b))
                Assert.That((order, a.GetHashCode()), Is.EqualTo((0, b.GetHashCode())));
            if (order <= 0 && b.CompareTo(c) <= 0)
                Assert.That(a.CompareTo(c), Is.Not.Positive, "what is not before the second is not before the third");
            Assert.That(a.CompareTo(default(T)), Is.Positive, "null comes first");
            Assert.That(comparer.Compare(default, a), Is.Negative);
            Assert.That(() => a.CompareTo("text"), Throws.ArgumentException);
        });
}
