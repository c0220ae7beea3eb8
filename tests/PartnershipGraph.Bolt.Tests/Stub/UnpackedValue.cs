using System.Text;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>Values out of the client's PackStream bytes; what is not in its smallest form, or repeats a key, is refused.</summary>
internal sealed class UnpackedValue(byte[] bytes)
{
    private int at;

    public static object? Of(byte[] bytes)
    {
        var reader = new UnpackedValue(bytes);
        var value = reader.Next();
        if (reader.at != bytes.Length)
            throw new ScriptException("more bytes follow the value");
        if (!PackedBytes.Of(value).AsSpan().SequenceEqual(bytes))
            throw new ScriptException($"{ValueText.Of(value)} is not in its smallest form");
        return value;
    }

    private object? Next()
    {
        var marker = (int)Unsigned(1);
        return marker switch
        {
            < 0x80 => (long)marker,
            < 0x90 => Text(marker - 0x80),
            < 0xA0 => List(marker - 0x90),
            < 0xB0 => Map(marker - 0xA0),
            < 0xC0 => new Structure((byte)Unsigned(1), [.. List(marker - 0xB0)]),
            >= 0xF0 => (long)(sbyte)marker,
            0xC0 => null,
            0xC1 => BitConverter.Int64BitsToDouble((long)Unsigned(8)),
            0xC2 => false,
            0xC3 => true,
            0xC8 => (long)(sbyte)Unsigned(1),
            0xC9 => (long)(short)Unsigned(2),
            0xCA => (long)(int)Unsigned(4),
            0xCB => (long)Unsigned(8),
            >= 0xCC and <= 0xCE => Take(Size(marker - 0xCC)).ToArray(),
            >= 0xD0 and <= 0xD2 => Text(Size(marker - 0xD0)),
            >= 0xD4 and <= 0xD6 => List(Size(marker - 0xD4)),
            >= 0xD8 and <= 0xDA => Map(Size(marker - 0xD8)),
            _ => throw new ScriptException($"marker {marker:X2} is reserved"),
        };
    }

    private string Text(int size) => Encoding.UTF8.GetString(Take(size));

    private List<object?> List(int size)
    {
        var list = new List<object?>();
        while (list.Count < size)
            list.Add(Next());
        return list;
    }

    private Dictionary<string, object?> Map(int size)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (map.Count < size)
        {
            if (Next() is not string key || !map.TryAdd(key, Next()))
                throw new ScriptException("a key is no string, or repeated");
        }

        return map;
    }

    private int Size(int step) => checked((int)Unsigned(1 << step));

    private ulong Unsigned(int width)
    {
        var value = 0UL;
        foreach (var one in Take(width))
            value = (value << 8) | one;
        return value;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > bytes.Length - at)
            throw new ScriptException("the message ends within a value");
        at += count;
        return bytes.AsSpan(at - count, count);
    }
}
