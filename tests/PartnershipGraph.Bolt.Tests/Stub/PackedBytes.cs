using System.Buffers.Binary;
using System.Text;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>Values as PackStream bytes, each in its smallest form. The client has an encoder of its own.</summary>
internal sealed class PackedBytes
{
    private readonly MemoryStream bytes = new();

    public static byte[] Of(object? value)
    {
        var packed = new PackedBytes();
        packed.Add(value);
        return packed.bytes.ToArray();
    }

    private void Add(object? value)
    {
        switch (value)
        {
            case null: Byte(0xC0); break;
            case bool truth: Byte(truth ? 0xC3 : 0xC2); break;
            case long integer: Integer(integer); break;
            case int integer: Integer(integer); break;
            case double number: Byte(0xC1); BigEndian((ulong)BitConverter.DoubleToInt64Bits(number), 8); break;
            case string text: Text(text); break;
            case byte[] raw: Size(raw.Length, tiny: null, 0xCC); bytes.Write(raw); break;
            case Structure structure: Structure(structure); break;
            case IReadOnlyDictionary<string, object?> map: Map(map); break;
            case IReadOnlyList<object?> list: Size(list.Count, tiny: 0x90, 0xD4); All(list); break;
            default: throw new ScriptException($"a script has no values of type {value.GetType()}");
        }
    }

    private void Integer(long value)
    {
        switch (value)
        {
            case >= -16 and <= 127: Byte((int)value & 0xFF); break;
            case >= sbyte.MinValue and < -16: Byte(0xC8); BigEndian((ulong)value, 1); break;
            case >= short.MinValue and <= short.MaxValue: Byte(0xC9); BigEndian((ulong)value, 2); break;
            case >= int.MinValue and <= int.MaxValue: Byte(0xCA); BigEndian((ulong)value, 4); break;
            default: Byte(0xCB); BigEndian((ulong)value, 8); break;
        }
    }

    private void Text(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Size(utf8.Length, tiny: 0x80, 0xD0);
        bytes.Write(utf8);
    }

    private void Map(IReadOnlyDictionary<string, object?> map)
    {
        Size(map.Count, tiny: 0xA0, 0xD8);
        foreach (var (key, value) in map)
        {
            Text(key);
            Add(value);
        }
    }

    private void Structure(Structure structure)
    {
        Byte(0xB0 + structure.Fields.Length);
        Byte(structure.Tag);
        All(structure.Fields);
    }

    private void All(IEnumerable<object?> values)
    {
        foreach (var value in values)
            Add(value);
    }

    /// <summary>The marker with the size in it, or one of three markers in a row with the size in 1, 2 or 4 bytes behind.</summary>
    private void Size(int size, int? tiny, int marker)
    {
        var width = size <= 0xFF ? 1 : size <= 0xFFFF ? 2 : 4;
        if (size < 16 && tiny is { } nibble)
        {
            Byte(nibble + size);
            return;
        }

        Byte(marker + (width == 4 ? 2 : width - 1));
        BigEndian((ulong)size, width);
    }

    private void Byte(int value) => bytes.WriteByte((byte)value);

    private void BigEndian(ulong value, int width)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(eight, value);
        bytes.Write(eight[(8 - width)..]);
    }
}
