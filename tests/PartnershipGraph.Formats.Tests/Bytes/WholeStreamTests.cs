using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Bytes;

namespace PartnershipGraph.Formats.Tests.Bytes;

public sealed class WholeStreamTests
{
    private static readonly TieFile file = new("a.csv");

    [Test]
    public void Everything_is_taken_whatever_comes_at_a_time([Values(0, 1, 65_535, 65_536, 65_537, 300_000)] int length, [Values(1, 7_000, 1 << 20)] int atOnce)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        using var stream = new SlowStream(bytes, atOnce);

        Assert.That(WholeStream.Read(file, stream, CancellationToken.None).Span.SequenceEqual(bytes), Is.True);
    }

    [TestCase(65_536)]
    [TestCase(100_000)]
    [TestCase(131_072)]
    public void What_is_larger_than_may_be_is_refused(int most)
    {
        using var fits = new SlowStream(new byte[most], 10_000);
        using var tooLarge = new SlowStream(new byte[most + 1], 10_000);

        Assert.That(WholeStream.Read(file, fits, most, CancellationToken.None).Length, Is.EqualTo(most));
        Assert.That(
            Assert.Throws<InvalidTieFileException>(() => WholeStream.Read(file, tooLarge, most, CancellationToken.None))!.Rule, Is.EqualTo("file-too-large"));
    }

    [Test]
    public void A_stream_without_end_is_refused_once_it_is_too_long()
    {
        using var endless = new SlowStream([], 1 << 20, isEndless: true);

        Assert.That(
            Assert.Throws<InvalidTieFileException>(() => WholeStream.Read(file, endless, 1 << 22, CancellationToken.None))!.Rule, Is.EqualTo("file-too-large"));
    }

    /// <summary>Gives so many bytes at a time, of what it holds or of zeros without end.</summary>
    private sealed class SlowStream(byte[] bytes, int atOnce, bool isEndless = false) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            isEndless ? Math.Min(count, atOnce) : base.Read(buffer, offset, Math.Min(count, atOnce));
    }
}
