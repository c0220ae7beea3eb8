using System.Text;
using CsCheck;
using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Tests.PackStream;

/// <summary>What the cache gives out is what went in, whether it was there before or not.</summary>
internal sealed class ValueCacheTests
{
    private readonly ValueCache cache = new();

    [TestCase(-129L, false)]
    [TestCase(-128L, true)]
    [TestCase(0L, true)]
    [TestCase(1023L, true)]
    [TestCase(1024L, false)]
    [TestCase(long.MinValue, false)]
    public void Small_integers_are_one_object_each(long value, bool same)
    {
        Assert.That(ValueCache.Box(value), Is.EqualTo(value));
        Assert.That(ReferenceEquals(ValueCache.Box(value), ValueCache.Box(value)), Is.EqualTo(same));
    }

    [Test]
    public void A_float_comes_out_with_the_bits_that_went_in() => Gen.Long.Select(BitConverter.Int64BitsToDouble).List[1, 400].Sample(values =>
    {
        foreach (var value in values.Concat(values))
            Assert.That(BitConverter.DoubleToInt64Bits((double)cache.Box(value)), Is.EqualTo(BitConverter.DoubleToInt64Bits(value)));
    }, iter: 50);

    [Test]
    public void Nought_and_its_negative_are_two_values()
    {
        Assert.That(double.IsNegative((double)cache.Box(0.0)), Is.False);
        Assert.That(double.IsNegative((double)cache.Box(-0.0)), Is.True);
        Assert.That(double.IsNegative((double)cache.Box(0.0)), Is.False);
    }

    [TestCase("VNM", true)]
    [TestCase("exactly twenty-four char", true)]
    [TestCase("twenty-five characters it", false)]
    [TestCase("ß", false)]
    [TestCase("", true)]
    public void Short_texts_of_ascii_are_one_object_each(string text, bool same)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var first = cache.Text(bytes);
        Assert.That(first, Is.EqualTo(text));
        Assert.That(ReferenceEquals(cache.Text(bytes), first), Is.EqualTo(same));
    }

    [Test]
    public void A_text_is_not_taken_for_another_that_its_bytes_resemble()
    {
        // The letter of two bytes, then two letters of one byte each: as long in bytes, not in letters.
        foreach (var text in new[] { "ä", "Ã¤", "ab", "ä", "\u0000\u0000", "ab" })
            Assert.That(cache.Text(Encoding.UTF8.GetBytes(text)), Is.EqualTo(text));
    }

    [Test]
    public void Bytes_that_are_no_UTF8_are_replaced_each_time()
    {
        byte[] broken = [0x41, 0xFF, 0x42];
        Assert.That(cache.Text(broken), Is.EqualTo("A\uFFFDB"));
        Assert.That(cache.Text(broken), Is.EqualTo("A\uFFFDB"));
    }

    [Test]
    public void A_stream_that_repeats_itself_takes_no_memory_for_its_values()
    {
        var row = Packed.Of(new object[] { 17L, "defence pact", 0.75 });
        ReadThrough(row);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            ReadThrough(row);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Several_threads_get_each_the_values_of_its_own_bytes() => Parallel.For(0, 4, thread =>
    {
        for (var i = 0; i < 20_000; i++)
        {
            var text = FormattableString.Invariant($"{(i * 7 + thread) % 5_000}");
            if (!string.Equals(cache.Text(Encoding.UTF8.GetBytes(text)), text, StringComparison.Ordinal) || !cache.Box(i * 0.5).Equals(i * 0.5))
                throw new InvalidOperationException($"a thread got another's value for {text}");
        }
    });

    private void ReadThrough(byte[] row)
    {
        var reader = new PackStreamReader(row, cache);
        for (var left = reader.ReadListHeader(); left > 0; left--)
            reader.ReadValue();
    }
}
