using System.Buffers;
using PartnershipGraph.Bolt.PackStream;
using PartnershipGraph.Bolt.Results;
using PartnershipGraph.Bolt.Tests.PackStream;

namespace PartnershipGraph.Bolt.Tests.Results;

[TestFixture]
internal sealed class RecordTests
{
    private static readonly object?[] values = [7L, "seven", 7.5, null, true, new List<object?> { 1L, "x" }];
    private static readonly string[] names = ["i", "s", "f", "n", "b", "l"];

    [Test]
    public void Values_are_had_by_name_and_by_place([Values] bool isIndexed)
    {
        var record = Record(names, values, isIndexed);
        Assert.Multiple(() =>
        {
            Assert.That(record.Count, Is.EqualTo(6));
            Assert.That(record.Keys, Is.EqualTo(names));
            Assert.That(Enumerable.Range(0, 6).Select(place => record[place]), Is.EqualTo(values));
            Assert.That(names.Select(name => record[name]), Is.EqualTo(values));
            Assert.That(record.Values.Values, Is.EqualTo(values));
            Assert.That(record.Select(pair => pair.Key), Is.EqualTo(names));
            Assert.That(record.Select(pair => pair.Value), Is.EqualTo(values));
        });
    }

    [Test]
    public void Values_are_had_as_the_type_asked_for([Values] bool isIndexed)
    {
        var record = Record(names, values, isIndexed);
        Assert.Multiple(() =>
        {
            Assert.That(record.Get<long>("i"), Is.EqualTo(7));
            Assert.That(record.Get<int>("i"), Is.EqualTo(7));
            Assert.That(record.Get<double>("i"), Is.EqualTo(7.0));
            Assert.That(record.Get<string>("i"), Is.EqualTo("7"));
            Assert.That(record.Get<long?>("i"), Is.EqualTo(7));
            Assert.That(record.Get<string>("s"), Is.EqualTo("seven"));
            Assert.That(record.Get<double>("f"), Is.EqualTo(7.5));
            Assert.That(record.Get<object>("f"), Is.EqualTo(7.5));
            Assert.That(record.Get<string>("n"), Is.Null);
            Assert.That(record.Get<long?>("n"), Is.Null);
            Assert.That(record.Get<bool>("b"), Is.True);
            Assert.That(() => record.Get<long>("n"), Throws.InstanceOf<InvalidCastException>());
            Assert.That(() => Record(["i"], [long.MaxValue], false).Get<int>("i"), Throws.InstanceOf<OverflowException>());
        });
    }

    [Test]
    public void A_column_that_is_not_there_is_named()
    {
        var record = Record(names, values, false);
        Assert.That(
            () => record["x"], Throws.InstanceOf<KeyNotFoundException>().With.Message.Contains("'x'").And.Message.Contains("i, s, f"));
        Assert.That(() => record.Get<long>("I"), Throws.InstanceOf<KeyNotFoundException>(), "names differ by case");
        Assert.That(() => record[6], Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => record[-1], Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(record.TryGet<long>("x", out _), Is.False);
        Assert.That(record.TryGetValue("x", out _), Is.False);
        Assert.That(record.ContainsKey("n"), Is.True);
        Assert.That(record.TryGet<long>("i", out var seven), Is.True);
        Assert.That(seven, Is.EqualTo(7));
    }

    [TestCase("B1 7A 01")]
    [TestCase("92 01 B1 7A 01", Description = "in a list")]
    [TestCase("A1 81 6B B1 7A 01", Description = "in a map")]
    public void What_the_driver_does_not_know_is_refused_in_its_column_alone(string hex)
    {
        var fields = Packed.Bytes(hex + " 2A");
        var page = new RecordPage(fields.Length, new ResultColumns(["unknown", "known"]), new ValueCache());
        var record = new Record(page, page.Append(fields));
        Assert.Multiple(() =>
        {
            Assert.That(() => record["unknown"], Throws.InstanceOf<ClientException>().With.Message.Contains("0x7A"));
            Assert.That(() => record[0], Throws.InstanceOf<ClientException>());
            Assert.That(() => record.Get<object>("unknown"), Throws.InstanceOf<ClientException>());
            Assert.That(() => record.Values, Throws.InstanceOf<ClientException>());
            Assert.That(record["known"], Is.EqualTo(42));
        });
    }

    [Test]
    public void Records_share_pages_and_keep_their_values()
    {
        var queue = new RecordQueue();
        var columns = new ResultColumns(["a", "b"]);
        var cache = new ValueCache();
        for (var i = 0; i < 5000; i++)
        {
            queue.Add(Fields((long)i, new string('x', i % 300)), columns, cache);
        }

        queue.Turn();
        var places = Enumerable.Range(0, queue.Ready).Select(_ => queue.Take()).ToArray();
        Assert.That(places, Has.Length.EqualTo(5000));
        for (var i = 0; i < places.Length; i++)
        {
            var record = new Record(places[i].Page, places[i].Start);
            Assert.That((record.Get<int>("a"), record.Get<string>("b").Length), Is.EqualTo((i, i % 300)));
        }

        Assert.That(places.Select(place => place.Page).Distinct().Count(), Is.LessThan(100));
        Assert.That(places[0].Page.Size, Is.LessThan(1000), "a small result takes little");
        Assert.That((queue.Ready, queue.HasReceived), Is.EqualTo((0, false)));
    }

    [Test]
    public void A_record_longer_than_a_page_has_one_of_its_own()
    {
        var queue = new RecordQueue();
        queue.Add(Fields(1L, new string('y', 100_000)), new ResultColumns(["a", "b"]), new ValueCache());
        queue.Turn();
        var place = queue.Take();
        Assert.That(new Record(place.Page, place.Start).Get<string>("b"), Has.Length.EqualTo(100_000));
    }

    private static IRecord Record(string[] columns, object?[] fields, bool isIndexed)
    {
        var packed = Fields(fields);
        var page = new RecordPage(packed.Length + 3, new ResultColumns(columns), new ValueCache());
        page.Append([0xC0, 0xC0, 0xC0]);
        var start = page.Append(packed);
        return isIndexed ? new IndexedRecord(page, start, columns.Length) : new Record(page, start);
    }

    private static byte[] Fields(params object?[] fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new PackStreamWriter(buffer);
        foreach (var field in fields)
        {
            writer.WriteValue(field);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
