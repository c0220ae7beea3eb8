using CsCheck;
using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Tests.PackStream;

/// <summary>What is written is read again, whatever it is.</summary>
internal sealed class RoundTripTests
{
    [Test]
    [Property("Scenario", "B11")]
    public void B11_any_value_comes_back_unchanged() =>
        ValueGen.Any(4).Sample(value => Assert.That(Packed.Read(Packed.Of(value)), Is.EqualTo(value)));

    [Test]
    public void Any_value_is_skipped_to_its_end() => ValueGen.Any(4).Sample(value =>
    {
        var reader = new PackStreamReader(Packed.Of(value));
        reader.SkipValue();
        Assert.That(reader.Remaining, Is.Zero);
    });

    [Test]
    public void What_is_read_is_written_as_the_same_bytes() => ValueGen.Any(3).Sample(value =>
    {
        var bytes = Packed.Of(value);
        Assert.That(Packed.Of(Packed.Read(bytes)), Is.EqualTo(bytes));
    });

    [TestCase(double.NaN)]
    [TestCase(double.NegativeInfinity)]
    [TestCase(double.Epsilon)]
    [TestCase(double.MaxValue)]
    [Property("Scenario", "B11")]
    public void B11_a_float_keeps_every_bit(double value) =>
        Assert.That(BitConverter.DoubleToInt64Bits((double)Packed.Read(Packed.Of(value))!), Is.EqualTo(BitConverter.DoubleToInt64Bits(value)));

    [Test]
    [Property("Scenario", "B11")]
    public void B11_deep_values_come_back_unchanged([Values(1, 100, PackStreamReader.MaxDepth)] int depth)
    {
        object? value = "core";
        for (var i = 0; i < depth; i++)
            value = i % 2 == 0 ? new List<object?> { value } : new Dictionary<string, object?>(StringComparer.Ordinal) { ["in"] = value };
        var bytes = Packed.Of(value);
        var read = Packed.Read(bytes);
        Assert.That(Packed.Of(read), Is.EqualTo(bytes));
    }

    [Test]
    [Property("Scenario", "B11")]
    public void B11_a_text_of_ten_million_letters_comes_back_unchanged()
    {
        var text = string.Concat(Enumerable.Repeat("a😀", 3_333_333));
        Assert.That(string.Equals((string?)Packed.Read(Packed.Of(text)), text, StringComparison.Ordinal), Is.True);
    }

    [Test]
    public void Values_that_repeat_are_one_object()
    {
        var bytes = Packed.Of(new object[] { "tier", 1.5, 7, true });
        var cache = new ValueCache();
        var first = new PackStreamReader(bytes, cache).ReadList();
        var second = new PackStreamReader(bytes, cache).ReadList();
        for (var i = 0; i < first.Count; i++)
            Assert.That(second[i], Is.SameAs(first[i]));
    }

    [Test]
    public void Values_that_share_a_slot_of_the_cache_stay_themselves() =>
        Gen.Select(Gen.String[Gen.Char['a', 'e'], 0, 8].List[0, 2_000], Gen.Double.List[0, 500]).Sample((texts, floats) =>
        {
            List<object?> values = [.. texts, .. floats];
            Assert.That(Packed.Read(Packed.Of(values)), Is.EqualTo(values));
        }, iter: 30);
}
