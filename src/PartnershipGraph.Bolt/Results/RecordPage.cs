using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Results;

/// <summary>The bytes of many records, as they were received: a record is a place in it, its values are read when asked for.</summary>
internal sealed class RecordPage(int size, ResultColumns columns, ValueCache values)
{
    private readonly byte[] bytes = GC.AllocateUninitializedArray<byte>(size);
    private int end;

    public ResultColumns Columns { get; } = columns;

    public int Size => bytes.Length;

    /// <summary>Keeps the fields of a record; -1 where there is no room.</summary>
    public int Append(ReadOnlySpan<byte> fields)
    {
        if (fields.Length > bytes.Length - end)
        {
            return -1;
        }

        var start = end;
        fields.CopyTo(bytes.AsSpan(start));
        end += fields.Length;
        return start;
    }

    /// <summary>A reader before a field of the record that starts at a place.</summary>
    public PackStreamReader ReaderAt(int start, int field)
    {
        var reader = new PackStreamReader(bytes.AsSpan(start), values, refusesUnknown: true);
        for (; field > 0; field--)
        {
            reader.SkipValue();
        }

        return reader;
    }
}
