using System.Collections;
using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Tests.PackStream;

/// <summary>Bytes worked out by hand from the specification of PackStream.</summary>
internal sealed class GoldenVectorTests
{
    [TestCase(null, "C0")]
    [TestCase(true, "C3")]
    [TestCase(false, "C2")]
    [TestCase(1.23, "C1 3F F3 AE 14 7A E1 47 AE")]
    [TestCase(-0.0, "C1 80 00 00 00 00 00 00 00")]
    [TestCase(double.PositiveInfinity, "C1 7F F0 00 00 00 00 00 00")]
    [TestCase("", "80")]
    [TestCase("A", "81 41")]
    [TestCase("Größenmaßstäbe", "D0 12 47 72 C3 B6 C3 9F 65 6E 6D 61 C3 9F 73 74 C3 A4 62 65")]
    [TestCase("😀", "84 F0 9F 98 80")]
    public void A_value_is_these_bytes_and_these_bytes_are_the_value(object? value, string hex)
    {
        Assert.That(Packed.Hex(Packed.Of(value)), Is.EqualTo(Packed.Hex(Packed.Bytes(hex))));
        Assert.That(Packed.Read(hex), Is.EqualTo(value));
    }

    [TestCase(0L, "00")]
    [TestCase(42L, "2A")]
    [TestCase(127L, "7F")]
    [TestCase(-1L, "FF")]
    [TestCase(-16L, "F0")]
    [TestCase(-17L, "C8 EF")]
    [TestCase(-128L, "C8 80")]
    [TestCase(128L, "C9 00 80")]
    [TestCase(-129L, "C9 FF 7F")]
    [TestCase(32767L, "C9 7F FF")]
    [TestCase(-32768L, "C9 80 00")]
    [TestCase(32768L, "CA 00 00 80 00")]
    [TestCase(-32769L, "CA FF FF 7F FF")]
    [TestCase(2147483647L, "CA 7F FF FF FF")]
    [TestCase(-2147483648L, "CA 80 00 00 00")]
    [TestCase(2147483648L, "CB 00 00 00 00 80 00 00 00")]
    [TestCase(-2147483649L, "CB FF FF FF FF 7F FF FF FF")]
    [TestCase(long.MaxValue, "CB 7F FF FF FF FF FF FF FF")]
    [TestCase(long.MinValue, "CB 80 00 00 00 00 00 00 00")]
    public void An_integer_takes_as_few_bytes_as_it_can(long value, string hex)
    {
        Assert.That(Packed.Hex(Packed.Of(value)), Is.EqualTo(Packed.Hex(Packed.Bytes(hex))));
        Assert.That(Packed.Read(hex), Is.EqualTo(value));
    }

    [TestCase("C8 2A", 42L)]
    [TestCase("C9 00 01", 1L)]
    [TestCase("CA 00 00 00 01", 1L)]
    [TestCase("CB FF FF FF FF FF FF FF FF", -1L)]
    [TestCase("D0 01 41", "A")]
    [TestCase("D1 00 01 41", "A")]
    [TestCase("D2 00 00 00 01 41", "A")]
    public void A_form_that_is_longer_than_need_be_is_read_too(string hex, object value) =>
        Assert.That(Packed.Read(hex), Is.EqualTo(value));

    [TestCase(15, "9F")]
    [TestCase(16, "D410")]
    [TestCase(255, "D4FF")]
    [TestCase(256, "D50100")]
    [TestCase(65_535, "D5FFFF")]
    [TestCase(65_536, "D600010000")]
    public void A_list_says_its_size_in_as_few_bytes_as_it_can(int size, string header)
    {
        var bytes = Packed.Of(Enumerable.Repeat<object?>(null, size).ToList());
        Assert.That(Packed.Hex(bytes), Does.StartWith(header));
        Assert.That(bytes, Has.Length.EqualTo(header.Length / 2 + size));
        Assert.That(Packed.Read(bytes), Has.Count.EqualTo(size).And.All.Null);
    }

    [TestCase(1, "A1")]
    [TestCase(16, "D810")]
    [TestCase(256, "D90100")]
    [TestCase(65_536, "DA00010000")]
    public void A_map_says_its_size_in_as_few_bytes_as_it_can(int size, string header)
    {
        var map = Enumerable.Range(0, size).ToDictionary(i => $"k{i:X}", i => (object?)(long)i, StringComparer.Ordinal);
        var bytes = Packed.Of(map);
        Assert.That(Packed.Hex(bytes), Does.StartWith(header));
        var read = (Dictionary<string, object?>)Packed.Read(bytes)!;
        Assert.That(read.Count == size && map.All(pair => Equals(read[pair.Key], pair.Value)), Is.True);
    }

    [TestCase(15, "8F")]
    [TestCase(16, "D010")]
    [TestCase(256, "D10100")]
    [TestCase(65_536, "D200010000")]
    public void A_text_says_its_size_in_bytes(int size, string header)
    {
        var text = new string('x', size);
        Assert.That(Packed.Hex(Packed.Of(text)), Does.StartWith(header));
        Assert.That(Packed.Read(Packed.Of(text)), Is.EqualTo(text));
    }

    [TestCase(0, "CC00")]
    [TestCase(255, "CCFF")]
    [TestCase(256, "CD0100")]
    [TestCase(65_535, "CDFFFF")]
    [TestCase(65_536, "CE00010000")]
    [Property("Scenario", "F5")]
    public void F5_bytes_of_every_form_go_both_ways(int size, string header)
    {
        var value = Enumerable.Range(0, size).Select(i => (byte)i).ToArray();
        Assert.That(Packed.Hex(Packed.Of(value)), Does.StartWith(header));
        Assert.That(Packed.Read(Packed.Of(value)), Is.EqualTo(value).And.TypeOf<byte[]>());
    }

    [Test]
    public void A_list_of_lists_and_a_map_of_maps_are_themselves()
    {
        Assert.That(Packed.Hex(Packed.Of(new object[] { 1, "a", new[] { 2L } })), Is.EqualTo("9301816191" + "02"));
        var map = (Dictionary<string, object?>)Packed.Read("A1 81 61 A1 81 62 C3")!;
        Assert.That(map["a"], Is.EqualTo(new Dictionary<string, object?>(StringComparer.Ordinal) { ["b"] = true }));
    }

    [Test]
    public void Of_a_key_that_comes_twice_the_last_value_counts() =>
        Assert.That(Packed.Read("A2 81 61 01 81 61 02"), Is.EqualTo(new Dictionary<string, object?>(StringComparer.Ordinal) { ["a"] = 2L }));

    [TestCase("C0 FF", "Null 1")]
    [TestCase("C1 00 00 00 00 00 00 00 00 FF", "Float 1")]
    [TestCase("93 01 A1 81 61 C2 B1 44 05 FF FF", "List 2")]
    [TestCase("D8 01 D0 01 61 CC 02 00 00 FF", "Map 1")]
    [TestCase("B2 7A 82 61 62 CB 00 00 00 00 00 00 00 00", "Structure 0")]
    public void A_value_is_skipped_to_its_end(string hex, string expected) => Assert.That(Packed.Skipped(hex), Is.EqualTo(expected));

    [Test]
    public void A_value_that_is_cut_off_is_not_skipped()
    {
        Assert.That(Packed.IsSkipped([0x92, 0x01]), Is.False);
        Assert.That(Packed.IsSkipped([0x92, 0x01, 0x02]), Is.True);
    }

    [Test]
    public void A_structure_says_its_fields_and_its_tag()
    {
        Assert.That(Packed.Hex(Packed.Written(writer => writer.WriteStructureHeader(1, 0x71))), Is.EqualTo("B171"));
        var reader = new PackStreamReader([0xB1, 0x71, 0x90]);
        reader.ReadStructureHeader(out var fields, out var tag);
        Assert.That((fields, tag), Is.EqualTo((1, (byte)0x71)));
        Assert.That(reader.ReadListHeader(), Is.Zero);
        Assert.That(() => Packed.Written(writer => writer.WriteStructureHeader(16, 0x71)), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Every_number_of_the_runtime_is_an_integer_or_a_float()
    {
        object[] integers = [(sbyte)7, (byte)7, (short)7, (ushort)7, 7, 7u, 7L, 7ul];
        Assert.That(integers.Select(Packed.Of), Is.All.EqualTo(new byte[] { 7 }));
        object[] floats = [0.5f, 0.5, 0.5m];
        Assert.That(floats.Select(value => Packed.Read(Packed.Of(value))), Is.All.EqualTo(0.5));
        Assert.That(Packed.Read(Packed.Of('ß')), Is.EqualTo("ß"));
    }

    [Test]
    public void What_the_database_has_no_like_of_is_refused_by_its_name()
    {
        Assert.That(() => Packed.Of(new Uri("bolt://h")), Throws.TypeOf<ClientException>().With.Message.Contains("System.Uri"));
        Assert.That(() => Packed.Of(ulong.MaxValue), Throws.TypeOf<ClientException>().With.Message.Contains("18446744073709551615"));
        Assert.That(() => Packed.Of(new Hashtable { [1] = 2 }), Throws.TypeOf<ClientException>().With.Message.Contains("System.Int32"));
        Assert.That(() => Packed.Of("half a pair: \uD83D"), Throws.TypeOf<ClientException>().With.Message.Contains("13"));
        var self = new List<object?>();
        self.Add(self);
        Assert.That(() => Packed.Of(self), Throws.TypeOf<ClientException>().With.Message.Contains("levels deep"));
    }

    [Test]
    public void Maps_and_lists_of_any_class_are_maps_and_lists()
    {
        var expected = Packed.Bytes("A1 81 61 01");
        Assert.That(Packed.Of(new SortedDictionary<string, object?>(StringComparer.Ordinal) { ["a"] = 1 }), Is.EqualTo(expected));
        Assert.That(Packed.Of(new Dictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1 }), Is.EqualTo(expected));
        Assert.That(Packed.Of(new Hashtable { ["a"] = 1 }), Is.EqualTo(expected));
        Assert.That(Packed.Of(Enumerable.Range(1, 2)), Is.EqualTo(Packed.Bytes("92 01 02")));
        Assert.That(Packed.Of(new HashSet<string>(StringComparer.Ordinal) { "a" }), Is.EqualTo(Packed.Bytes("91 81 61")));
    }
}
