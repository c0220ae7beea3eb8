using CsCheck;
using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Tests.PackStream;

/// <summary>Whatever bytes come, reading them ends, in a value or in a protocol error, and takes memory by their number only.</summary>
internal sealed class HostileBytesTests
{
    /// <summary>The worst a byte can do is to be an empty map; what is more is an error's own text.</summary>
    private const long perByte = 150;
    private const long perMessage = 64 * 1024;

    [Test]
    public void Random_bytes_end_soon_and_small() => Gen.Byte.Array[0, 4_000].Sample(Endures, iter: 3_000);

    [Test]
    public void Bytes_that_are_mostly_markers_end_soon_and_small() =>
        Gen.OneOf(Gen.Byte[0x80, 0xDF], Gen.Byte[0xB0, 0xBF], ValueGen.OneOf<byte>(0, 1, 0x4E, 0x50, 0x52, 0x69, 0xFF)).Array[0, 2_000]
            .Sample(Endures, iter: 3_000);

    [Test]
    public void A_message_with_bytes_changed_ends_soon_and_small() =>
        Gen.Select(ValueGen.Any(4), Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).List[1, 6]).Sample((value, changes) =>
        {
            var bytes = Packed.Of(value);
            foreach (var (at, changed) in changes)
                bytes[at % bytes.Length] = changed;
            Endures(bytes);
        });

    [Test]
    public void A_message_that_is_cut_off_is_refused() => Gen.Select(ValueGen.Any(3), Gen.Int[0, int.MaxValue]).Sample((value, cut) =>
    {
        var bytes = Packed.Of(value);
        Packed.Refuses(bytes[..(cut % bytes.Length)], "in the middle of a value");
    });

    [Test]
    public void Sizes_beyond_what_is_left_take_no_memory([Values("D6", "DA", "D2", "CE")] string marker, [Values("7FFFFFFF", "FFFFFFFF", "00FFFFFF")] string size)
    {
        var bytes = Packed.Bytes(marker + size + "00000000");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(() => Read(bytes), Throws.TypeOf<ProtocolException>());
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(perMessage));
    }

    [Test]
    public void Lists_that_each_promise_all_that_is_left_are_refused_together()
    {
        // A thousand lists in each other, each of 200,000 items by its own word: 1.6 GB of room in all.
        var bytes = new byte[205_000];
        for (var i = 0; i < 999; i++)
            Packed.Bytes("D6 00 03 0D 40").CopyTo(bytes, i * 5);
        Endures(bytes);
        Packed.Refuses(bytes, "in the middle of a value");
    }

    [Test]
    public void Depth_is_bounded_but_not_where_values_are_skipped([Values((byte)0x91, (byte)0xB1)] byte marker)
    {
        var bytes = Enumerable.Repeat(marker, 100_000).Append((byte)0).ToArray();
        Packed.Refuses(bytes, "levels deep");
        Assert.That(Packed.IsSkipped(bytes), Is.True);
    }

    [Test]
    public void A_marker_that_means_nothing_is_an_error_that_names_it([Values(0xC4, 0xC7, 0xCF, 0xD3, 0xD7, 0xDB, 0xDC, 0xEF)] int marker)
    {
        Packed.Refuses([(byte)marker], $"0x{marker:X2}");
        var reader = new PackStreamReader([(byte)marker]);
        Assert.That(reader.PeekKind(), Is.EqualTo(ValueKind.Reserved));
        Assert.That(Packed.IsSkipped([(byte)marker]), Is.False);
    }

    [Test]
    public void An_empty_message_has_no_value() => Packed.Refuses([], "in the middle of a value");

    private static void Endures(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Read(bytes);
        }
        catch (ProtocolException)
        {
            // One of the two ways to end.
        }
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.That(allocated, Is.LessThan(perMessage + perByte * bytes.Length));
    }

    private static object? Read(byte[] bytes) => new PackStreamReader(bytes).ReadValue();
}
