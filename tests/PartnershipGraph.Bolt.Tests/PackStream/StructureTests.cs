using CsCheck;
using PartnershipGraph.Bolt.PackStream;
using static PartnershipGraph.Bolt.Tests.PackStream.Packed;

namespace PartnershipGraph.Bolt.Tests.PackStream;

/// <summary>The structures of Bolt 5, as bytes worked out by hand.</summary>
internal sealed class StructureTests
{
    private const string node = "B4 4E 01 91 85 53 74 61 74 65 A1 82 69 64 83 56 4E 4D 83 34 3A 31";
    private const string other = "B4 4E 02 90 A0 83 34 3A 32";

    [Test]
    public void A_node()
    {
        var read = (INode)Read(node)!;
        Assert.That(read.ElementId, Is.EqualTo("4:1"));
        Assert.That(read.Labels, Is.EqualTo(new[] { "State" }));
        Assert.That(read["id"], Is.EqualTo("VNM"));
        Assert.That(read.Properties, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_relationship()
    {
        var read = (IRelationship)Read("B8 52 07 01 02 84 54 49 45 53 A1 81 77 C1 3F F0 00 00 00 00 00 00 83 35 3A 37 83 34 3A 31 83 34 3A 32")!;
        Assert.That((read.ElementId, read.Type, read.StartNodeElementId, read.EndNodeElementId), Is.EqualTo(("5:7", "TIES", "4:1", "4:2")));
        Assert.That(read.Get<double>("w"), Is.EqualTo(1));
    }

    [Test]
    public void A_path_that_is_walked_against_a_relationship()
    {
        var read = (IPath)Read($"B3 50 92 {node} {other} 91 B4 72 07 81 54 A0 83 35 3A 37 92 FF 01")!;
        Assert.That(read.Nodes.Select(n => n.ElementId), Is.EqualTo(new[] { "4:1", "4:2" }));
        Assert.That((read.Start.ElementId, read.End.ElementId), Is.EqualTo(("4:1", "4:2")));
        var taken = read.Relationships.Single();
        Assert.That((taken.StartNodeElementId, taken.EndNodeElementId, taken.Type), Is.EqualTo(("4:2", "4:1", "T")));
    }

    [TestCase("94 01 01 FF 00", "4:1 4:2 4:1", Description = "there and back again")]
    [TestCase("90", "4:1", Description = "a lone node")]
    public void A_path_meets_a_node_as_often_as_it_is_walked(string steps, string nodes)
    {
        var read = (IPath)Read($"B3 50 92 {node} {other} 91 B4 72 07 81 54 A0 83 35 3A 37 {steps}")!;
        Assert.That(string.Join(' ', read.Nodes.Select(n => n.ElementId)), Is.EqualTo(nodes));
        Assert.That(read.Relationships, Has.Count.EqualTo(read.Nodes.Count - 1));
    }

    [TestCase("92 02 01", Description = "no such relationship")]
    [TestCase("92 00 01", Description = "relationships count from 1")]
    [TestCase("92 01 02", Description = "no such node")]
    [TestCase("92 01 FF", Description = "no such node")]
    [TestCase("91 01", Description = "half a step")]
    [TestCase("92 CB 80 00 00 00 00 00 00 00 01", Description = "a number without an opposite")]
    [TestCase("92 C0 C0", Description = "no numbers")]
    public void A_path_whose_steps_lead_nowhere_is_refused(string steps) =>
        Refuses(Bytes($"B3 50 92 {node} {other} 91 B4 72 07 81 54 A0 83 35 3A 37 {steps}"), "path");

    [TestCase("B1 44 00", "1970-01-01")]
    [TestCase("B1 44 FF", "1969-12-31")]
    [TestCase("B1 44 C9 4D 5B", "2024-03-21")]
    [TestCase("B1 74 01", "00:00:00.000000001")]
    [TestCase("B2 54 00 C9 0E 10", "00:00:00+01:00")]
    [TestCase("B2 64 FF 05", "1969-12-31T23:59:59.000000005")]
    [TestCase("B3 49 00 00 C9 0E 10", "1970-01-01T01:00:00+01:00")]
    [TestCase("B3 69 00 00 83 55 54 43", "1970-01-01T00:00:00Z[UTC]")]
    [TestCase("B4 45 01 02 03 04", "P1M2DT3.000000004S")]
    [TestCase("B3 58 C9 10 E6 C1 3F F0 00 00 00 00 00 00 C1 40 00 00 00 00 00 00 00", "Point{srId=4326, x=1, y=2}")]
    [TestCase("B4 59 00 C1 3F F0 00 00 00 00 00 00 C1 40 00 00 00 00 00 00 00 C1 BF E0 00 00 00 00 00 00",
        "Point{srId=0, x=1, y=2, z=-0.5}")]
    public void A_value_of_time_or_place(string hex, string text)
    {
        var value = Read(hex);
        Assert.That(value!.ToString(), Is.EqualTo(text));
        Assert.That(Of(value), Is.EqualTo(Bytes(hex)), "written as it was read");
    }

    [TestCase("B1 44 CB 7F FF FF FF FF FF FF FF", Description = "no day of the calendar")]
    [TestCase("B1 44 CB 00 00 00 FF FF FF FF FF", Description = "no year of the database")]
    [TestCase("B1 74 FF", Description = "before midnight")]
    [TestCase("B1 74 CB 00 00 4E 94 91 4F 00 00", Description = "midnight of the next day")]
    [TestCase("B2 54 00 CA 00 00 FD 21", Description = "more than eighteen hours")]
    [TestCase("B3 49 00 FF 00", Description = "a nanosecond below nought")]
    [TestCase("B3 69 00 00 80", Description = "a zone without a name")]
    [TestCase("B4 45 01 02 03 FF", Description = "a nanosecond below nought")]
    [TestCase("B3 58 CB 00 00 00 01 00 00 00 00 C1 3F F0 00 00 00 00 00 00 C1 40 00 00 00 00 00 00 00", Description = "no system of 32 bits")]
    [TestCase("B1 44 81 41", Description = "a text in the place of a day")]
    public void A_field_out_of_range_is_a_protocol_error(string hex) =>
        Assert.That(() => Read(hex), Throws.TypeOf<ProtocolException>());

    [TestCase("B1 7A 01")]
    [TestCase("B2 46 01 02", Description = "what only older versions send")]
    [TestCase("B0 4E", Description = "a node of another number of fields")]
    [TestCase("B1 7A 91 B1 7B A1 81 61 01", Description = "one in another")]
    public void An_unknown_structure_is_read_to_its_end_and_refused_to_whoever_asks_for_it(string hex)
    {
        var list = (List<object?>)Read($"92 {hex} 2A")!;
        Assert.That(list[1], Is.EqualTo(42), "the stream goes on behind it");
        Assert.That(() => list[0].As<string>(), Throws.TypeOf<UnsupportedFeatureException>().With.Message.Contains("0x"));
        Assert.That(() => list[0].As<object>(), Throws.TypeOf<UnsupportedFeatureException>());
        Assert.That(() => UnsupportedStructure.Refuse(list[0]), Throws.TypeOf<UnsupportedFeatureException>());
        Assert.That(UnsupportedStructure.Refuse(list[1]), Is.EqualTo(42));
    }

    [Test]
    [Property("Scenario", "B12")]
    public void B12_a_zone_of_no_known_name_keeps_moment_and_name_and_the_stream_goes_on()
    {
        var values = (List<object?>)Read("93 B3 69 2A 05 8D 4E 6F 77 68 65 72 65 2F 54 6F 77 6E 21 B3 69 00 00 83 55 54 43 01")!;
        var unknown = (ZonedDateTime)values[0]!;
        Assert.That((unknown.UtcSeconds, unknown.Nanosecond, unknown.UnknownZoneInfo), Is.EqualTo((42L, 5, true)));
        Assert.That(unknown.ToString(), Is.EqualTo("1970-01-01T00:00:42.000000005Z[Nowhere/Town!]"));
        Assert.That(() => unknown.Hour, Throws.TypeOf<TimeZoneNotFoundException>());
        Assert.That(() => unknown.ToDateTimeOffset(), Throws.TypeOf<TimeZoneNotFoundException>());
        Assert.That(values[1]!.ToString(), Is.EqualTo("1970-01-01T00:00:00Z[UTC]"));
        Assert.That(values[2], Is.EqualTo(1));
        Assert.That(Read(Of(unknown)), Is.EqualTo(unknown), "and goes back as it came");
    }

    [Test]
    [Property("Scenario", "F25")]
    public void F25_a_zoned_date_time_of_any_year_keeps_its_moment_and_zone([Values("Europe/Berlin", "UTC", "Nowhere/Town")] string zone) =>
        Gen.Long[-31_557_000_000_000_000, 31_556_000_000_000_000].Sample(second =>
        {
            var read = (ZonedDateTime)Read(Of(new ZonedDateTime(second, 7, Zone.Of(zone))))!;
            Assert.That((read.UtcSeconds, read.Nanosecond, read.Zone), Is.EqualTo((second, 7, Zone.Of(zone))));
        });

    [TestCase("../../etc/passwd")]
    [TestCase("/etc/passwd")]
    [TestCase("a\0b")]
    [Property("Scenario", "F25")]
    public void F25_a_zone_that_would_be_another_file_is_just_unknown(string zone) =>
        Assert.That(new ZonedDateTime(0, 0, Zone.Of(zone)).UnknownZoneInfo, Is.True);

    [Test]
    public void Values_of_the_runtime_become_those_of_the_database()
    {
        var moment = new DateTime(2024, 2, 29, 12, 30, 15, DateTimeKind.Utc).AddTicks(7);
        Assert.That(Read(Of(moment)), Is.EqualTo(new LocalDateTime(2024, 2, 29, 12, 30, 15, 700)));
        Assert.That(Read(Of(new DateTimeOffset(moment.Ticks, TimeSpan.FromHours(-3)))),
            Is.EqualTo(new ZonedDateTime(moment.AddHours(3), -10_800)));
        Assert.That(Read(Of(new DateOnly(2024, 2, 29))), Is.EqualTo(new LocalDate(2024, 2, 29)));
        Assert.That(Read(Of(new TimeOnly(12, 30, 15, 1, 2))), Is.EqualTo(new LocalTime(12, 30, 15, 1_002_000)));
        Assert.That(Read(Of(TimeSpan.FromTicks(-1))), Is.EqualTo(new Duration(-1, 999_999_900)));
        Assert.That(Read(Of(TimeSpan.FromDays(2))), Is.EqualTo(new Duration(172_800)));
    }
}
