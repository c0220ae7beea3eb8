using System.Runtime.CompilerServices;
using System.Text;

namespace PartnershipGraph.Bolt.PackStream;

/// <summary>
/// Values that come again and again in a stream: property names, labels, short texts, small numbers. Each connection has its own; a slot
/// keeps what came last. Records may be read by several threads, so a slot is looked at once, and what was seen there is compared and given.
/// </summary>
internal sealed class ValueCache
{
    private const int maxText = 24;
    private const int textSlots = 2048;
    private const int floatSlots = 128;
    private const int minInteger = -128;
    private const int maxInteger = 1023;

    private static readonly object[] integers =
        [.. Enumerable.Range(minInteger, maxInteger - minInteger + 1).Select(number => (object)(long)number)];

    private readonly string?[] texts = new string?[textSlots];
    private readonly object?[] floats = new object?[floatSlots];

    public static object True { get; } = true;

    public static object False { get; } = false;

    public static object Box(long value) => value is >= minInteger and <= maxInteger ? integers[value - minInteger] : value;

    public object Box(double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value);
        ref var slot = ref floats[Mix(bits) % floatSlots];
        var seen = slot;
        if (seen is not null && BitConverter.DoubleToUInt64Bits(Unsafe.Unbox<double>(seen)) == bits)
            return seen;
        object boxed = value;
        slot = boxed;
        return boxed;
    }

    public string Text(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > maxText)
            return Encoding.UTF8.GetString(utf8);
        ref var slot = ref texts[Hash(utf8) % textSlots];
        var seen = slot;
        if (seen is not null && Same(seen, utf8))
            return seen;
        var text = Encoding.UTF8.GetString(utf8);
        slot = text;
        return text;
    }

    /// <summary>Only texts of ASCII are found again, by far the most of those that repeat.</summary>
    private static bool Same(string text, ReadOnlySpan<byte> utf8) =>
        text.Length == utf8.Length && Ascii.Equals(utf8, text);

    private static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        foreach (var value in bytes)
            hash = (hash ^ value) * 0x100_0000_01B3;
        return Mix(hash);
    }

    private static ulong Mix(ulong value) => (value * 0x9E37_79B9_7F4A_7C15) >> 40;
}
