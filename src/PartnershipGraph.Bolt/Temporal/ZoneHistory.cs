using System.Buffers.Binary;

namespace PartnershipGraph.Bolt.Temporal;

/// <summary>
/// The offsets of a time zone up to its last recorded change, to the second, from the machine's time zone file (RFC 9636): the one that
/// the runtime reads too, but the runtime rounds offsets to minutes, and local mean times of the nineteenth century have seconds.
/// </summary>
internal sealed class ZoneHistory
{
    private const int headerSize = 44;
    private const int maxSize = 1 << 16;
    private const string folder = "/usr/share/zoneinfo";

    private readonly long[] changes;
    private readonly int[] offsets;

    private ZoneHistory(long[] changes, int[] offsets) => (this.changes, this.offsets) = (changes, offsets);

    /// <summary>Null where the machine has no such file: the runtime's own rules are all there is then.</summary>
    public static ZoneHistory? Find(string zone)
    {
        try
        {
            using var stream = new FileStream(Path.Combine(folder, zone), FileMode.Open, FileAccess.Read);
            var file = new byte[Math.Min(stream.Length, maxSize)];
            stream.ReadExactly(file);
            return Parse(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Null after the last recorded change, where rules go on for ever.</summary>
    public int? OffsetAt(long utcSecond)
    {
        var index = Array.BinarySearch(changes, utcSecond);
        var change = index >= 0 ? index : ~index - 1;
        return change == changes.Length - 1 ? null : offsets[change + 1];
    }

    /// <summary>A file has all data twice; the second part's times have 64 bits. Before the first change the first kind of time holds.</summary>
    /// <exception cref="ArgumentException">The file ends too soon.</exception>
    internal static ZoneHistory? Parse(ReadOnlySpan<byte> file)
    {
        if (file.Length < headerSize || !file.StartsWith("TZif"u8) || file[4] < (byte)'2')
            return null;
        var (leaps, times, kinds, letters) = Counts(file);
        var second = file[(headerSize + times * 5 + kinds * 6 + letters + leaps * 8 + Marks(file))..];
        (_, times, _, _) = Counts(second);
        var body = second[headerSize..];
        var table = body[(times * 9)..];
        var moments = new long[times];
        var seconds = new int[times + 1];
        seconds[0] = Offset(table, 0);
        for (var i = 0; i < times; i++)
        {
            moments[i] = BinaryPrimitives.ReadInt64BigEndian(body[(i * 8)..]);
            seconds[i + 1] = Offset(table, body[times * 8 + i]);
        }
        return new ZoneHistory(moments, seconds);
    }

    private static (int Leaps, int Times, int Kinds, int Letters) Counts(ReadOnlySpan<byte> header) =>
        (Number(header, 28), Number(header, 32), Number(header, 36), Number(header, 40));

    private static int Marks(ReadOnlySpan<byte> header) => Number(header, 20) + Number(header, 24);

    private static int Offset(ReadOnlySpan<byte> table, int kind) => Number(table, kind * 6);

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32BigEndian(bytes[at..]);
}
