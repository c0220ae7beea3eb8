using System.Text;

namespace PartnershipGraph.Formats.Tests.Text;

/// <summary>The encoding of the three forms that are plain text; XML says its own.</summary>
public sealed class TextCheckTests
{
    private static readonly (string Name, string Start, string Row)[] forms =
    [
        ("a.csv", "source,target", "x,y"),
        ("a.net", "*Vertices 2", "1 x"),
        ("a.mtx", "%%MatrixMarket matrix coordinate real general", "%x"),
    ];

    [Test]
    public void Latin_1_is_refused_with_its_line([Values("\n", "\r\n", "\r")] string lineBreak)
    {
        foreach (var (name, start, row) in forms)
        {
            var bytes = Encoding.Latin1.GetBytes(string.Join(lineBreak, start, row, row + "é ", ""));
            Assert.That(Reading.Fault(name, bytes), Is.EqualTo("3: wrong-encoding"), name);
        }
    }

    [Test]
    public void UTF_16_is_refused_with_and_without_a_mark([Values] bool bigEndian, [Values] bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        foreach (var (name, start, row) in forms)
        {
            var bytes = encoding.GetPreamble().Concat(encoding.GetBytes($"{start}\n{row}\n")).ToArray();
            Assert.That(Reading.Fault(name, bytes), Is.EqualTo("1: wrong-encoding"), name);
        }
    }

    [Test]
    public void A_zero_byte_is_refused_with_its_line()
    {
        foreach (var (name, start, row) in forms)
        {
            Assert.That(Reading.Fault(name, $"{start}\n{row}\0\n"), Is.EqualTo("2: wrong-encoding"), name);
        }
    }

    [Test]
    public void A_file_that_ends_inside_a_character_was_cut_off()
    {
        foreach (var (name, start, row) in forms)
        {
            byte[] bytes = [.. Encoding.UTF8.GetBytes($"{start}\n{row}é")];
            Assert.That(Reading.Fault(name, bytes[..^1]), Is.EqualTo("2: truncated-file"), name);
        }
    }

    [Test]
    public void A_mark_is_allowed_at_the_start_and_refused_inside()
    {
        foreach (var (name, start, row) in forms)
        {
            using var scope = Assert.EnterMultipleScope();
            Assert.That(Reading.Fault(name, $"\uFEFF{start}\n{row}\n\uFEFF{row}\n"), Is.EqualTo("3: stray-byte-order-mark"), name);
            Assert.That(Reading.Fault(name, $"\uFEFF\uFEFF{start}\n{row}\n"), Is.EqualTo("1: stray-byte-order-mark"), name);
            Assert.That(Reading.Fault(name, $"{start}\n{row}\n\uFEFF"), Is.EqualTo("3: stray-byte-order-mark"), name);
        }
    }

    [Test]
    public void An_overlong_form_or_half_a_surrogate_is_no_UTF_8()
    {
        Assert.That(Reading.Fault("a.csv", [.. "source,target\n"u8, 0xC0, 0xAF, (byte)'\n']), Is.EqualTo("2: wrong-encoding"));
        Assert.That(Reading.Fault("a.csv", [.. "source,target\n"u8, 0xED, 0xA0, 0x80, (byte)'\n']), Is.EqualTo("2: wrong-encoding"));
    }
}
