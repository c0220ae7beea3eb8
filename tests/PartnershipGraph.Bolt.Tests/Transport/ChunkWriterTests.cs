using System.Buffers;
using CsCheck;
using PartnershipGraph.Bolt.Transport;

namespace PartnershipGraph.Bolt.Tests.Transport;

internal sealed class ChunkWriterTests
{
    [TestCase(1)]
    [TestCase(65_534)]
    [TestCase(65_535)]
    [TestCase(65_536)]
    [TestCase(65_537)]
    [TestCase(131_070)]
    [TestCase(131_071)]
    [TestCase(1_000_000)]
    [Property("Scenario", "F3")]
    public void F3_a_message_is_in_full_chunks_with_no_empty_one_at_the_seam(int size)
    {
        var payload = Chunks.Payload(size);
        var writer = new ChunkWriter();
        writer.Write(payload);
        writer.EndMessage();
        Assert.That(writer.WrittenMemory.ToArray(), Is.EqualTo(Chunks.Of([.. payload.Chunk(0xFFFF)])));
    }

    [Test]
    public void Messages_queue_until_they_are_sent()
    {
        var writer = new ChunkWriter();
        Write(writer, [1, 2]);
        Write(writer, [3]);
        Assert.That(writer.WrittenMemory.ToArray(), Is.EqualTo(new byte[] { 0, 2, 1, 2, 0, 0, 0, 1, 3, 0, 0 }));
        writer.Reset();
        Assert.That(writer.WrittenMemory.Length, Is.Zero);
        Write(writer, [4]);
        Assert.That(writer.WrittenMemory.ToArray(), Is.EqualTo(new byte[] { 0, 1, 4, 0, 0 }));
    }

    [Test]
    public void A_message_that_is_not_whole_is_not_sent_and_can_be_forgotten()
    {
        var writer = new ChunkWriter();
        Write(writer, [1]);
        writer.Write(new byte[100_000]);
        Assert.That(writer.WrittenMemory.ToArray(), Is.EqualTo(new byte[] { 0, 1, 1, 0, 0 }));
        writer.AbandonMessage();
        Write(writer, [2]);
        Assert.That(writer.WrittenMemory.ToArray(), Is.EqualTo(new byte[] { 0, 1, 1, 0, 0, 0, 1, 2, 0, 0 }));
    }

    [Test]
    public void What_is_written_is_what_is_read() =>
        Gen.Select(Gen.OneOf(Gen.Int[1, 100], Gen.Int[60_000, 200_000]).List[1, 6], Gen.Int[1, 70_000]).SampleAsync(async (sizes, piece) =>
        {
            var writer = new ChunkWriter();
            foreach (var size in sizes)
            {
                foreach (var part in Chunks.Payload(size, size).Chunk(piece))
                    writer.Write(part);
                writer.EndMessage();
            }
            var (messages, noOps) = await Chunks.ReadAllAsync(new DrippingStream(writer.WrittenMemory.ToArray(), piece));
            Assert.That(messages, Is.EqualTo(sizes.Select(size => Chunks.Payload(size, size))));
            Assert.That(noOps, Is.Zero);
        }, iter: 50).GetAwaiter().GetResult();

    [Test]
    public void More_than_was_given_cannot_be_taken()
    {
        var writer = new ChunkWriter();
        Assert.That(() => writer.Advance(writer.GetMemory().Length + 1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => writer.Advance(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    private static void Write(ChunkWriter writer, byte[] payload)
    {
        writer.Write(payload);
        writer.EndMessage();
    }
}
