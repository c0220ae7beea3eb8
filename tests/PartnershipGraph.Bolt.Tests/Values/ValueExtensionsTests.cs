using System.Globalization;

namespace PartnershipGraph.Bolt.Tests.Values;

internal sealed class ValueExtensionsTests
{
    [Test]
    public void A_number_becomes_any_number_that_can_hold_it()
    {
        object value = 42L;
        Assert.That(value.As<int>(), Is.EqualTo(42));
        Assert.That(value.As<short>(), Is.EqualTo((short)42));
        Assert.That(value.As<byte>(), Is.EqualTo((byte)42));
        Assert.That(value.As<ulong>(), Is.EqualTo(42ul));
        Assert.That(value.As<double>(), Is.EqualTo(42.0));
        Assert.That(value.As<decimal>(), Is.EqualTo(42m));
        Assert.That(value.As<int?>(), Is.EqualTo(42));
        Assert.That(value.As<char>(), Is.EqualTo('*'));
        Assert.That(2.5.As<int>(), Is.EqualTo(2), "to the even one of the two nearest");
        Assert.That(() => 300L.As<byte>(), Throws.TypeOf<OverflowException>());
    }

    [TestCase("de-DE")]
    [TestCase("tr-TR")]
    public void Texts_and_numbers_have_no_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.That(1.5.As<string>(), Is.EqualTo("1.5"));
            Assert.That("1.5".As<double>(), Is.EqualTo(1.5));
            Assert.That((-7L).As<string>(), Is.EqualTo("-7"));
            Assert.That(new LocalDate(-44, 3, 15).As<string>(), Is.EqualTo("-0044-03-15"));
            Assert.That(new Point(7203, 0.5, -1.5).As<string>(), Is.EqualTo("Point{srId=7203, x=0.5, y=-1.5}"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Null_is_null_or_the_default_or_no_value()
    {
        object? nothing = null;
        Assert.That(nothing.As<string>(), Is.Null);
        Assert.That(nothing.As<int?>(), Is.Null);
        Assert.That(nothing.As(7), Is.EqualTo(7));
        Assert.That(8L.As(7), Is.EqualTo(8));
        Assert.That(() => nothing.As<int>(), Throws.TypeOf<InvalidCastException>());
    }

    [Test]
    public void Lists_and_maps_are_taken_apart()
    {
        var list = new List<object?> { 1L, 2L };
        Assert.That(list.As<List<int>>(), Is.EqualTo(new[] { 1, 2 }).And.TypeOf<List<int>>());
        Assert.That(list.As<IReadOnlyList<string>>(), Is.EqualTo(new[] { "1", "2" }));
        Assert.That(list.As<IEnumerable<long?>>(), Is.EqualTo(list));
        Assert.That(list.As<List<object?>>(), Is.SameAs(list));
        Assert.That(new List<object?> { list }.As<List<List<int>>>().Single(), Is.EqualTo(new[] { 1, 2 }));
        var map = new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = 1L };
        Assert.That(map.As<Dictionary<string, int>>()["a"], Is.EqualTo(1));
        Assert.That(map.As<IDictionary<string, double>>()["a"], Is.EqualTo(1.0));
        Assert.That(map.As<IReadOnlyDictionary<string, object?>>(), Is.SameAs(map));
        Assert.That(() => new List<object?> { null }.As<List<int>>(), Throws.TypeOf<InvalidCastException>());
        Assert.That(new List<object?> { null }.As<List<string?>>(), Is.EqualTo(new string?[] { null }));
    }

    [Test]
    public void A_temporal_value_becomes_the_runtimes_own()
    {
        Assert.That(new LocalDate(2024, 2, 29).As<DateTime>(), Is.EqualTo(new DateTime(2024, 2, 29)));
        Assert.That(new LocalDateTime(2024, 2, 29, 1, 2, 3).As<DateTime>(), Is.EqualTo(new DateTime(2024, 2, 29, 1, 2, 3)));
        Assert.That(new LocalTime(1, 2, 3).As<TimeSpan>(), Is.EqualTo(new TimeSpan(1, 2, 3)));
        Assert.That(new ZonedDateTime(0, 0, Zone.Of(3_600)).As<DateTimeOffset>(), Is.EqualTo(DateTimeOffset.UnixEpoch));
        Assert.That(new Duration(1).As<string>(), Is.EqualTo("PT1S"));
        Assert.That(() => new Duration(1).As<TimeSpan>(), Throws.TypeOf<InvalidCastException>().With.Message.Contains("Duration"));
        Assert.That(() => new LocalDate(2024, 2, 29).As<int>(), Throws.TypeOf<InvalidCastException>());
        Assert.That(() => new LocalDate(-1, 2, 28).As<DateTime>(), Throws.TypeOf<ValueOverflowException>());
    }

    [Test]
    public void What_is_no_such_value_is_refused()
    {
        Assert.That(() => "no number".As<int>(), Throws.TypeOf<FormatException>());
        Assert.That(() => new Point(0, 1, 2).As<INode>(), Throws.TypeOf<InvalidCastException>());
        Assert.That(() => new Point(0, 1, 2).As<List<int>>(), Throws.TypeOf<InvalidCastException>());
        Assert.That(() => 1L.As<List<int>>(), Throws.TypeOf<InvalidCastException>());
    }
}
