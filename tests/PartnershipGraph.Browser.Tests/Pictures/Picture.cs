using System.Buffers.Binary;
using System.IO.Compression;
using PartnershipGraph.Browser.Tests.Colours;

namespace PartnershipGraph.Browser.Tests.Pictures;

/// <summary>The pixels of a screenshot: PNG with eight bits a channel, not interlaced, as browsers write it.</summary>
internal sealed class Picture
{
    private readonly byte[] rows;
    private readonly int channels;

    private Picture(int width, int height, int channels, byte[] rows) =>
        (Width, Height, this.channels, this.rows) = (width, height, channels, rows);

    public int Width { get; }

    public int Height { get; }

    public Rgb this[int x, int y] =>
        ((y * Width) + x) * channels is var at ? new(rows[at], rows[at + 1], rows[at + 2]) : default;

    /// <exception cref="InvalidDataException">It is another kind of picture.</exception>
    public static Picture Read(byte[] png)
    {
        var (width, height, channels) = (0, 0, 0);
        using var packed = new MemoryStream();
        for (var at = 8; at + 8 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var body = png.AsSpan(at + 8, length);
            var type = png.AsSpan(at + 4, 4);
            if (type.SequenceEqual("IHDR"u8))
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]));
                channels = (body[8], body[9], body[12]) switch
                {
                    (8, 2, 0) => 3,
                    (8, 6, 0) => 4,
                    _ => throw new InvalidDataException("only PNG of 8-bit RGB or RGBA, not interlaced"),
                };
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                packed.Write(body);
            }

            at += length + 12;
        }

        packed.Position = 0;
        return new(width, height, channels, Unfilter(packed, width * channels, height, channels));
    }

    /// <summary>The share of pixels that differ; 1 for pictures of different sizes.</summary>
    public double DifferenceFrom(Picture other)
    {
        if (Width != other.Width || Height != other.Height)
        {
            return 1;
        }

        var different = 0;
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                different += this[x, y] == other[x, y] ? 0 : 1;
            }
        }

        return (double)different / Math.Max(1, Width * Height);
    }

    private static byte[] Unfilter(Stream packed, int stride, int height, int channels)
    {
        using var pixels = new ZLibStream(packed, CompressionMode.Decompress);
        var result = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = pixels.ReadByte();
            var row = result.AsSpan(y * stride, stride);
            pixels.ReadExactly(row);
            var above = y == 0 ? [] : result.AsSpan((y - 1) * stride, stride);
            for (var i = 0; i < stride; i++)
            {
                var left = i < channels ? 0 : row[i - channels];
                var up = above.IsEmpty ? 0 : above[i];
                var corner = i < channels || above.IsEmpty ? 0 : above[i - channels];
                row[i] += (byte)(filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Nearest(left, up, corner), _ => 0 });
            }
        }

        return result;
    }

    /// <summary>Paeth's predictor.</summary>
    private static int Nearest(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - corner - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
