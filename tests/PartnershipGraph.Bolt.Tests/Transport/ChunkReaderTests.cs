using CsCheck;
using PartnershipGraph.Bolt.Tests.PackStream;
using PartnershipGraph.Bolt.Transport;

namespace PartnershipGraph.Bolt.Tests.Transport;

internal sealed class ChunkReaderTests
{
    [Test]
    [Property("Scenario", "F1")]
    public async Task F1_a_message_may_be_cut_at_every_place()
    {
        var text = "Größe 😀 名";
        var message = Packed.Of(new List<object?> { text, 1.5, 70_000 });
        var stream = Chunks.Of(message[..5], message[5..9], message[9..]);

        for (var cut = 1; cut < stream.Length; cut++)
        {
            var (messages, _) = await Chunks.ReadAllAsync(new DrippingStream(stream, cut, int.MaxValue));
            Assert.That(Packed.Read(messages.Single()), Is.EqualTo(new List<object?> { text, 1.5, 70_000L }));
        }
        var (dripped, _) = await Chunks.ReadAllAsync(new DrippingStream(stream, 1));
        Assert.That(dripped.Single(), Is.EqualTo(message));
    }

    [TestCase(0x7FFF)]
    [TestCase(0x8000)]
    [TestCase(0xFFFF)]
    [Property("Scenario", "F2")]
    public async Task F2_a_chunk_has_a_length_without_a_sign(int size)
    {
        var payload = Chunks.Payload(size);
        var (messages, _) = await Chunks.ReadAllAsync(new DrippingStream([.. Chunks.Of(payload), .. Chunks.Of([1])]));
        Assert.That(messages, Is.EqualTo(new[] { payload, [1] }));
    }

    [Test]
    [Property("Scenario", "F4")]
    public async Task F4_the_end_in_the_middle_of_a_message_is_an_error_at_once([Values(0, 1, 2, 5, 8)] int kept)
    {
        var reader = new ChunkReader(new DrippingStream(Chunks.Of(Chunks.Payload(6))[..kept]));
        if (kept > 0)
            await reader.FillAsync(CancellationToken.None);
        Assert.That(reader.TryReadMessage(out _), Is.False);
        Assert.That(async () => await reader.FillAsync(CancellationToken.None),
            Throws.InstanceOf<IOException>().With.Message.EndsWith(kept > 0 ? "in the middle of a message." : "closed the connection."));
    }

    [Test]
    [Property("Scenario", "B1")]
    public async Task B1_empty_chunks_between_messages_are_counted_and_nothing_else()
    {
        byte[] noOp = [0, 0];
        byte[] stream = [.. noOp, .. noOp, .. Chunks.Of([1, 2], [3]), .. noOp, .. Chunks.Of([4]), .. noOp];
        foreach (var piece in new[] { 1, 2, 3, 1_000 })
        {
            var (messages, noOps) = await Chunks.ReadAllAsync(new DrippingStream(stream, piece));
            Assert.That(messages, Is.EqualTo(new byte[][] { [1, 2, 3], [4] }));
            Assert.That(noOps, Is.EqualTo(4));
        }
    }

    [Test]
    public void Any_messages_in_any_chunks_and_any_pieces_are_the_same_messages() =>
        Gen.Select(
            Gen.OneOf(Gen.Int[1, 40], Gen.Int[1, 70_000]).Select(size => Chunks.Payload(size, size)).List[1, 8],
            Gen.Int[1, 50_000],
            Gen.Int[1, 90_000].Array[1, 20],
            Gen.Int[0, 3]).SampleAsync(async (payloads, chunk, pieces, noOps) =>
            {
                var stream = payloads.SelectMany(payload =>
                    Enumerable.Repeat((byte)0, 2 * noOps).Concat(Chunks.Of([.. payload.Chunk(Math.Min(chunk, 0xFFFF))]))).ToArray();
                var (messages, seen) = await Chunks.ReadAllAsync(new DrippingStream(stream, pieces));
                Assert.That(messages, Is.EqualTo(payloads));
                Assert.That(seen, Is.EqualTo(noOps * payloads.Count));
            }, iter: 60).GetAwaiter().GetResult();

    [Test]
    public async Task Small_messages_are_handed_out_without_memory_of_their_own()
    {
        byte[] stream = [.. Enumerable.Repeat(Chunks.Of(Chunks.Payload(20)), 10_000).SelectMany(bytes => bytes)];
        var reader = new ChunkReader(new DrippingStream(stream));
        await reader.FillAsync(CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = 0;
        while (reader.TryReadMessage(out var message))
            count += message.Length / 20;
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(count, Is.EqualTo(65_536 / 24));
    }

    [Test]
    public async Task A_message_is_good_while_those_behind_it_are_taken()
    {
        var reader = new ChunkReader(new DrippingStream([.. Chunks.Of([1, 2, 3]), .. Chunks.Of([4], [5, 6])]));
        await reader.FillAsync(CancellationToken.None);
        AssertBothGood(reader);
    }

    [Test]
    public async Task A_read_that_is_given_up_loses_nothing()
    {
        var message = Chunks.Payload(300);
        var reader = new ChunkReader(new DrippingStream(Chunks.Of(message), 100));
        await reader.FillAsync(CancellationToken.None);
        Assert.That(async () => await reader.FillAsync(new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        var messages = new List<byte[]>();
        while (messages.Count == 0)
        {
            await reader.FillAsync(CancellationToken.None);
            Chunks.TakeAll(reader, messages);
        }
        Assert.That(messages.Single(), Is.EqualTo(message));
    }

    [Test]
    public async Task A_message_of_many_megabytes_in_small_chunks_takes_memory_by_its_length()
    {
        var message = Chunks.Payload(5_000_000);
        var stream = Chunks.Of([.. message.Chunk(1_000)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reader = new ChunkReader(new DrippingStream(stream, 60_000));
        var length = 0;
        while (length == 0)
        {
            await reader.FillAsync(CancellationToken.None);
            length = reader.TryReadMessage(out var whole) && whole.SequenceEqual(message) ? whole.Length : 0;
        }
        Assert.That(length, Is.EqualTo(message.Length));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(6 * message.Length));
    }

    private static void AssertBothGood(ChunkReader reader)
    {
        Assert.That(reader.TryReadMessage(out var first), Is.True);
        Assert.That(reader.TryReadMessage(out var second), Is.True);
        Assert.That(first.ToArray(), Is.EqualTo(new byte[] { 1, 2, 3 }));
        Assert.That(second.ToArray(), Is.EqualTo(new byte[] { 4, 5, 6 }));
    }
}
