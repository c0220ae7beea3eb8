using System.Buffers.Binary;

namespace PartnershipGraph.Bolt.PackStream;

/// <summary>
/// Reads the values of one message. What a size promises must be there: a list of n items needs n bytes at least, beside those that
/// the lists around it still need, so that what is set aside for items never exceeds the message.
/// </summary>
internal ref partial struct PackStreamReader
{
    /// <summary>Deeper values are refused: each level takes a piece of the stack.</summary>
    public const int MaxDepth = 1_000;

    private readonly ReadOnlySpan<byte> message;
    private readonly ValueCache cache;
    private readonly bool refusesUnknown;
    private int position;
    private int depth;

    /// <summary>Values that the lists and maps being read still need.</summary>
    private int owed;

    public PackStreamReader(ReadOnlySpan<byte> message, ValueCache? cache = null, bool refusesUnknown = false)
    {
        this.message = message;
        this.cache = cache ?? new ValueCache();
        this.refusesUnknown = refusesUnknown;
    }

    /// <summary>Bytes not read yet.</summary>
    public readonly int Remaining => message.Length - position;

    /// <summary>The kind of the next value.</summary>
    /// <exception cref="ProtocolException">There is none.</exception>
    public readonly ValueKind PeekKind()
    {
        if (Remaining == 0)
            throw Truncated();
        return message[position] switch
        {
            < Marker.TinyString or >= Marker.TinyNegative => ValueKind.Integer,
            < Marker.TinyList => ValueKind.String,
            < Marker.TinyMap => ValueKind.List,
            < Marker.TinyStructure => ValueKind.Map,
            < Marker.Null => ValueKind.Structure,
            Marker.Null => ValueKind.Null,
            Marker.Float => ValueKind.Float,
            Marker.False or Marker.True => ValueKind.Boolean,
            >= Marker.Integer8 and <= Marker.Integer64 => ValueKind.Integer,
            >= Marker.Bytes8 and <= Marker.Bytes32 => ValueKind.Bytes,
            >= Marker.String8 and <= Marker.String32 => ValueKind.String,
            >= Marker.List8 and <= Marker.List32 => ValueKind.List,
            >= Marker.Map8 and <= Marker.Map32 => ValueKind.Map,
            _ => ValueKind.Reserved,
        };
    }

    public void ReadStructureHeader(out int fields, out byte tag)
    {
        var marker = ReadByte();
        if ((marker & 0xF0) != Marker.TinyStructure)
            throw Unexpected(marker, "a structure");
        fields = marker & 0x0F;
        tag = ReadByte();
        Promise(fields);
    }

    public int ReadListHeader()
    {
        var marker = ReadByte();
        return Promise(marker switch
        {
            >= Marker.TinyList and < Marker.TinyMap => marker & 0x0F,
            >= Marker.List8 and <= Marker.List32 => ReadSize(marker - Marker.List8),
            _ => throw Unexpected(marker, "a list"),
        });
    }

    public int ReadMapHeader()
    {
        var marker = ReadByte();
        var size = marker switch
        {
            >= Marker.TinyMap and < Marker.TinyStructure => marker & 0x0F,
            >= Marker.Map8 and <= Marker.Map32 => ReadSize(marker - Marker.Map8),
            _ => throw Unexpected(marker, "a map"),
        };
        Promise(2L * size);
        return size;
    }

    public string ReadString()
    {
        var marker = ReadByte();
        return cache.Text(Take(marker switch
        {
            >= Marker.TinyString and < Marker.TinyList => marker & 0x0F,
            >= Marker.String8 and <= Marker.String32 => ReadSize(marker - Marker.String8),
            _ => throw Unexpected(marker, "a text"),
        }));
    }

    public long ReadInteger()
    {
        var marker = ReadByte();
        return marker switch
        {
            < Marker.TinyString or >= Marker.TinyNegative => unchecked((sbyte)marker),
            Marker.Integer8 => unchecked((sbyte)ReadByte()),
            Marker.Integer16 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            Marker.Integer32 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            Marker.Integer64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => throw Unexpected(marker, "an integer"),
        };
    }

    public double ReadFloat()
    {
        var marker = ReadByte();
        return marker == Marker.Float ? BinaryPrimitives.ReadDoubleBigEndian(Take(8)) : throw Unexpected(marker, "a float");
    }

    public bool ReadBoolean()
    {
        var marker = ReadByte();
        return marker is Marker.True or Marker.False ? marker == Marker.True : throw Unexpected(marker, "a boolean");
    }

    public ReadOnlySpan<byte> ReadBytes()
    {
        var marker = ReadByte();
        return marker is >= Marker.Bytes8 and <= Marker.Bytes32
            ? Take(ReadSize(marker - Marker.Bytes8))
            : throw Unexpected(marker, "bytes");
    }

    /// <summary>A size of one, two or four bytes without a sign.</summary>
    private int ReadSize(int form) => form switch
    {
        0 => ReadByte(),
        1 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
        _ => BinaryPrimitives.ReadUInt32BigEndian(Take(4)) is var size and <= int.MaxValue ? (int)size : throw Truncated(),
    };

    private byte ReadByte() => position < message.Length ? message[position++] : throw Truncated();

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > Remaining)
            throw Truncated();
        var taken = message.Slice(position, count);
        position += count;
        return taken;
    }

    private readonly int Promise(long values) => values + owed <= Remaining ? (int)values : throw Truncated();

    private readonly ProtocolException Truncated() =>
        new(FormattableString.Invariant($"A message ends at byte {message.Length}, in the middle of a value."));

    private readonly ProtocolException Unexpected(byte marker, string expected) =>
        new(FormattableString.Invariant($"A message has the marker 0x{marker:X2} at byte {position - 1} in the place of {expected}."));
}
