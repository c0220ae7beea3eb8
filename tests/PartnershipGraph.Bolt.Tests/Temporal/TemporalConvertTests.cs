using System.Globalization;

namespace PartnershipGraph.Bolt.Tests.Temporal;

/// <summary>A temporal value becomes a text, and of the runtime's types only those that say the same.</summary>
internal sealed class TemporalConvertTests
{
    private static readonly TypeCode[] none =
    [
        TypeCode.Boolean, TypeCode.Char, TypeCode.SByte, TypeCode.Byte, TypeCode.Int16, TypeCode.UInt16, TypeCode.Int32, TypeCode.UInt32,
        TypeCode.Int64, TypeCode.UInt64, TypeCode.Single, TypeCode.Double, TypeCode.Decimal,
    ];

    private static readonly TemporalValue[] values =
    [
        new LocalDate(2024, 2, 29), new LocalTime(12, 30, 15), new OffsetTime(12, 30, 15, 3_600), new LocalDateTime(2024, 2, 29, 12, 30, 15),
        new ZonedDateTime(1_709_208_000, 0, Zone.Of(3_600)), new Duration(14, 3, 75, 0),
    ];

    [Test]
    public void It_is_no_number_and_no_letter([ValueSource(nameof(values))] TemporalValue value, [ValueSource(nameof(none))] TypeCode target)
    {
        Assert.That(() => Convert.ChangeType(value, target, CultureInfo.InvariantCulture),
            Throws.TypeOf<InvalidCastException>().With.Message.Contains(value.GetType().Name));
        Assert.That(Convert.GetTypeCode(value), Is.EqualTo(TypeCode.Object));
    }

    [Test]
    public void It_is_a_text([ValueSource(nameof(values))] TemporalValue value) =>
        Assert.That(Convert.ToString(value, CultureInfo.GetCultureInfo("tr-TR")), Is.EqualTo(value.ToString()));

    [Test]
    public void Only_a_date_and_a_local_date_time_are_a_date_time_of_the_runtime([ValueSource(nameof(values))] TemporalValue value)
    {
        object? expected = value switch
        {
            LocalDate => new DateTime(2024, 2, 29),
            LocalDateTime => new DateTime(2024, 2, 29, 12, 30, 15),
            _ => null,
        };
        Becomes(value, typeof(DateTime), expected);
    }

    [Test]
    public void Only_a_zoned_date_time_has_an_offset_of_the_runtime([ValueSource(nameof(values))] TemporalValue value) => Becomes(
        value, typeof(DateTimeOffset), value is ZonedDateTime ? new DateTimeOffset(2024, 2, 29, 13, 0, 0, TimeSpan.FromHours(1)) : null);

    [Test]
    public void Only_a_local_time_is_a_time_span_of_the_runtime([ValueSource(nameof(values))] TemporalValue value) =>
        Becomes(value, typeof(TimeSpan), value is LocalTime ? new TimeSpan(12, 30, 15) : null);

    [Test]
    public void It_is_nothing_else([ValueSource(nameof(values))] TemporalValue value) => Becomes(value, typeof(Guid), null);

    private static void Becomes(TemporalValue value, Type target, object? expected)
    {
        if (expected is not null)
            Assert.That(((IConvertible)value).ToType(target, provider: null), Is.EqualTo(expected));
        else
            Assert.That(() => ((IConvertible)value).ToType(target, provider: null), Throws.TypeOf<InvalidCastException>().With.Message.Contains(target.Name));
    }
}
