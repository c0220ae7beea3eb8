using System.Buffers;
using System.Globalization;
using PartnershipGraph.Bolt.PackStream;

namespace PartnershipGraph.Bolt.Tests.PackStream;

/// <summary>Values as bytes and back.</summary>
internal static class Packed
{
    public static byte[] Of(object? value) => Written(writer => writer.WriteValue(value));

    public static byte[] Written(Action<PackStreamWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(new PackStreamWriter(output));
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Bytes as the specification prints them: pairs of digits, with any spaces.</summary>
    public static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    public static string Hex(byte[] bytes) => Convert.ToHexString(bytes);

    /// <summary>The one value that the bytes are, to the last of them.</summary>
    public static object? Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackStreamReader(bytes);
        var value = reader.ReadValue();
        Assert.That(reader.Remaining, Is.Zero, "bytes are left");
        return value;
    }

    public static object? Read(string hex) => Read(Bytes(hex));

    /// <summary>Whether the first value is whole, so that it can be skipped.</summary>
    public static bool IsSkipped(byte[] bytes)
    {
        try
        {
            var reader = new PackStreamReader(bytes);
            reader.SkipValue();
            return true;
        }
        catch (ProtocolException)
        {
            return false;
        }
    }

    /// <summary>The kind of the next value and what is left behind it.</summary>
    public static string Skipped(string hex)
    {
        var reader = new PackStreamReader(Bytes(hex));
        var kind = reader.PeekKind();
        reader.SkipValue();
        return string.Create(CultureInfo.InvariantCulture, $"{kind} {reader.Remaining}");
    }

    public static void Refuses(byte[] bytes, string because) =>
        Assert.That(() => Read(bytes), Throws.TypeOf<ProtocolException>().With.Message.Contains(because));
}
