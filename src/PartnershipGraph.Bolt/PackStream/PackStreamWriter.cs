using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace PartnershipGraph.Bolt.PackStream;

/// <summary>Writes values in PackStream, each in its smallest form.</summary>
internal sealed partial class PackStreamWriter(IBufferWriter<byte> output)
{
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public void WriteNull() => WriteByte(Marker.Null);

    public void WriteBoolean(bool value) => WriteByte(value ? Marker.True : Marker.False);

    public void WriteInteger(long value)
    {
        switch (value)
        {
            case >= -16 and <= 127:
                WriteByte(unchecked((byte)value));
                break;
            case >= sbyte.MinValue and < -16:
                var two = output.GetSpan(2);
                two[0] = Marker.Integer8;
                two[1] = unchecked((byte)value);
                output.Advance(2);
                break;
            case >= short.MinValue and <= short.MaxValue:
                var three = output.GetSpan(3);
                three[0] = Marker.Integer16;
                BinaryPrimitives.WriteInt16BigEndian(three[1..], (short)value);
                output.Advance(3);
                break;
            case >= int.MinValue and <= int.MaxValue:
                var five = output.GetSpan(5);
                five[0] = Marker.Integer32;
                BinaryPrimitives.WriteInt32BigEndian(five[1..], (int)value);
                output.Advance(5);
                break;
            default:
                var nine = output.GetSpan(9);
                nine[0] = Marker.Integer64;
                BinaryPrimitives.WriteInt64BigEndian(nine[1..], value);
                output.Advance(9);
                break;
        }
    }

    public void WriteFloat(double value)
    {
        var span = output.GetSpan(9);
        span[0] = Marker.Float;
        BinaryPrimitives.WriteDoubleBigEndian(span[1..], value);
        output.Advance(9);
    }

    /// <exception cref="ClientException">The text holds half a surrogate pair, which UTF-8 cannot say.</exception>
    public void WriteString(string value)
    {
        try
        {
            var size = utf8.GetByteCount(value);
            WriteSize(size, Marker.TinyString, Marker.String8);
            if (size == 0)
                return;
            output.Advance(utf8.GetBytes(value, output.GetSpan(size)));
        }
        catch (EncoderFallbackException error)
        {
            throw new ClientException(
                FormattableString.Invariant($"A text has half a surrogate pair at {error.Index} and cannot be sent."), error);
        }
    }

    public void WriteBytes(ReadOnlySpan<byte> value)
    {
        WriteSized(value.Length, Marker.Bytes8);
        output.Write(value);
    }

    public void WriteListHeader(int size) => WriteSize(size, Marker.TinyList, Marker.List8);

    public void WriteMapHeader(int size) => WriteSize(size, Marker.TinyMap, Marker.Map8);

    public void WriteStructureHeader(int fields, byte tag)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fields, 15);
        var span = output.GetSpan(2);
        span[0] = (byte)(Marker.TinyStructure | fields);
        span[1] = tag;
        output.Advance(2);
    }

    private void WriteSize(int size, byte tiny, byte marker8)
    {
        if (size < 16)
            WriteByte((byte)(tiny | size));
        else
            WriteSized(size, marker8);
    }

    /// <summary>The markers for sizes of one, two and four bytes follow each other.</summary>
    private void WriteSized(int size, byte marker8)
    {
        var span = output.GetSpan(5);
        switch (size)
        {
            case <= byte.MaxValue:
                span[0] = marker8;
                span[1] = (byte)size;
                output.Advance(2);
                break;
            case <= ushort.MaxValue:
                span[0] = (byte)(marker8 + 1);
                BinaryPrimitives.WriteUInt16BigEndian(span[1..], (ushort)size);
                output.Advance(3);
                break;
            default:
                span[0] = (byte)(marker8 + 2);
                BinaryPrimitives.WriteInt32BigEndian(span[1..], size);
                output.Advance(5);
                break;
        }
    }

    private void WriteByte(byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }
}
