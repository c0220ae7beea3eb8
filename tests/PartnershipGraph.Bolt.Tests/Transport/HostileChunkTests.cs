using System.Buffers;
using CsCheck;
using PartnershipGraph.Bolt.PackStream;
using PartnershipGraph.Bolt.Tests.PackStream;
using PartnershipGraph.Bolt.Transport;

namespace PartnershipGraph.Bolt.Tests.Transport;

/// <summary>Whatever stream comes, reading messages from it ends with the stream and takes memory by what came.</summary>
internal sealed class HostileChunkTests
{
    [Test]
    public void Random_bytes_are_messages_and_an_end() =>
        Gen.Select(Gen.OneOf(Gen.Byte, ValueGen.OneOf<byte>(0, 0, 1, 2)).Array[0, 3_000], Gen.Int[1, 400]).Sample((stream, piece) =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var (messages, noOps) = Chunks.ReadAllAsync(new DrippingStream(stream, piece)).GetAwaiter().GetResult();
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.That(messages.Sum(message => message.Length + 4L) + 2 * noOps, Is.AtMost(stream.Length));
            Assert.That(messages, Is.All.Not.Empty);
            Assert.That(allocated, Is.LessThan(400_000 + 100L * stream.Length));
        }, iter: 500);

    [Test]
    public void A_length_that_is_promised_and_does_not_come_takes_no_memory_beyond_the_first_buffer()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (messages, _) = Chunks.ReadAllAsync(new DrippingStream([0xFF, 0xFF, 1, 2, 3])).GetAwaiter().GetResult();
        Assert.That(messages, Is.Empty);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(200_000));
    }

    [Test]
    [Property("Scenario", "F1")]
    public void F1_records_that_are_written_are_read_however_the_stream_is_cut() => Gen.Select(
        Gen.OneOf(ValueGen.Any(1), ValueGen.Any(3), Gen.Int[0, 200_000].Select(size => (object?)new string('x', size))).List[1, 12],
        Gen.Int[1, 5_000].Array[1, 10]).Sample((values, pieces) =>
        {
            var output = new ChunkWriter();
            var writer = new PackStreamWriter(output);
            foreach (var value in values)
            {
                writer.WriteStructureHeader(1, 0x71);
                writer.WriteListHeader(1);
                writer.WriteValue(value);
                output.EndMessage();
            }
            var (messages, _) = Chunks.ReadAllAsync(new DrippingStream(output.WrittenMemory.ToArray(), pieces)).GetAwaiter().GetResult();
            Assert.That(messages.Select(Record), Is.EqualTo(values));
        }, iter: 100);

    [Test]
    [Property("Scenario", "F3")]
    public void F3_parameters_of_any_size_leave_in_chunks_that_are_no_larger_than_they_may_be() =>
        Gen.Int[65_000, 66_000].Sample(size =>
        {
            var output = new ChunkWriter();
            new PackStreamWriter(output).WriteBytes(Chunks.Payload(size));
            output.EndMessage();
            var left = output.WrittenMemory.Span;
            var lengths = new List<int>();
            do
            {
                lengths.Add((left[0] << 8) | left[1]);
                left = left[(lengths[^1] + 2)..];
            }
            while (!left.IsEmpty);
            Assert.That(lengths[^1], Is.Zero, "the end of the message");
            Assert.That(lengths.SkipLast(1), Is.All.Positive, "no empty chunk before it");
            Assert.That(lengths.Sum(), Is.EqualTo(size + (size > 65_535 ? 5 : 3)));
        }, iter: 200);

    [Test]
    public void A_value_that_cannot_be_sent_leaves_nothing_behind()
    {
        var output = new ChunkWriter();
        var writer = new PackStreamWriter(output);
        writer.WriteValue("first");
        output.EndMessage();
        Assert.That(() => writer.WriteValue(new object[] { "second", new Uri("bolt://h") }), Throws.TypeOf<ClientException>());
        output.AbandonMessage();
        writer.WriteValue("third");
        output.EndMessage();
        var (messages, _) = Chunks.ReadAllAsync(new DrippingStream(output.WrittenMemory.ToArray())).GetAwaiter().GetResult();
        Assert.That(messages.Select(message => Packed.Read(message)), Is.EqualTo(new[] { "first", "third" }));
    }

    [Test]
    public void Room_is_given_as_large_as_it_is_asked_for([Values(0, 1, 1_023, 5_000, 1_000_000)] int size)
    {
        var output = new ChunkWriter();
        Assert.That(output.GetSpan(size).Length, Is.AtLeast(Math.Max(1, size)));
        Assert.That(output.GetMemory(size).Length, Is.AtLeast(Math.Max(1, size)));
        output.Write(Chunks.Payload(size));
        output.EndMessage();
        Assert.That(output.WrittenMemory.Length, Is.EqualTo(size == 0 ? 2 : size + 2 * ((size + 65_534) / 65_535) + 2));
    }

    private static object? Record(byte[] message)
    {
        var reader = new PackStreamReader(message);
        reader.ReadStructureHeader(out var fields, out var tag);
        Assert.That((fields, tag, reader.ReadListHeader()), Is.EqualTo((1, (byte)0x71, 1)));
        var value = reader.ReadValue();
        Assert.That(reader.Remaining, Is.Zero);
        return value;
    }
}
