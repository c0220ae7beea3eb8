using System.Buffers.Binary;
using System.IO.Compression;
using PartnershipGraph.Browser.Tests.Colours;

namespace PartnershipGraph.Browser.Tests.Pictures;

internal sealed class PictureTests
{
    /// <summary>Two rows of two pixels, the second written as what each filter leaves of it.</summary>
    [TestCase(0, new byte[] { 100, 110, 120, 130, 140, 150 })]
    [TestCase(1, new byte[] { 100, 110, 120, 30, 30, 30 })]
    [TestCase(2, new byte[] { 90, 90, 90, 90, 90, 90 })]
    [TestCase(3, new byte[] { 95, 100, 105, 60, 60, 60 })]
    [TestCase(4, new byte[] { 90, 90, 90, 30, 30, 30 })]
    public void Pixels_are_those_that_were_filtered(byte filter, byte[] second)
    {
        var picture = Picture.Read(Png(2, 2, 2, [0, 10, 20, 30, 40, 50, 60, filter, .. second]));

        using var scope = Assert.EnterMultipleScope();
        Assert.That((picture.Width, picture.Height), Is.EqualTo((2, 2)));
        Assert.That(picture[0, 0], Is.EqualTo(new Rgb(10, 20, 30)));
        Assert.That(picture[1, 0], Is.EqualTo(new Rgb(40, 50, 60)));
        Assert.That(picture[0, 1], Is.EqualTo(new Rgb(100, 110, 120)));
        Assert.That(picture[1, 1], Is.EqualTo(new Rgb(130, 140, 150)));
    }

    [Test]
    public void The_fourth_channel_is_left_out()
    {
        var picture = Picture.Read(Png(2, 1, 6, [0, 1, 2, 3, 255, 4, 5, 6, 255]));

        Assert.That((picture[0, 0], picture[1, 0]), Is.EqualTo((new Rgb(1, 2, 3), new Rgb(4, 5, 6))));
    }

    [Test]
    public void Another_kind_of_picture_is_refused() =>
        Assert.That(() => Picture.Read(Png(1, 1, 3, [0, 0])), Throws.InstanceOf<InvalidDataException>());

    [Test]
    public void The_difference_is_the_share_of_pixels_that_differ()
    {
        var one = Picture.Read(Png(2, 1, 2, [0, 1, 2, 3, 4, 5, 6]));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(one.DifferenceFrom(one), Is.Zero);
        Assert.That(one.DifferenceFrom(Picture.Read(Png(2, 1, 2, [0, 1, 2, 3, 4, 5, 7]))), Is.EqualTo(0.5));
        Assert.That(one.DifferenceFrom(Picture.Read(Png(1, 1, 2, [0, 1, 2, 3]))), Is.EqualTo(1));
    }

    private static byte[] Png(int width, int height, byte colourType, byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write(rows);
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, colourType);
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        return [.. length, .. type, .. body, 0, 0, 0, 0];
    }
}
