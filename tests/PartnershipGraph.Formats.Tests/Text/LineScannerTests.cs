using System.Globalization;
using System.Text;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Tests.Text;

public sealed class LineScannerTests
{
    [TestCase("a\nb\n", "1a 2b")]
    [TestCase("a\r\nb\r\n", "1a 2b")]
    [TestCase("a\rb", "1a 2b")]
    [TestCase("a\n\r\nb", "1a 3b")]
    [TestCase("\n\n  \t\n a \t\n", "4a")]
    [TestCase("% x\na\n  % y\nb", "2a 4b")]
    [TestCase("a%b", "1a%b")]
    [TestCase("", "")]
    [TestCase("\r", "")]
    public void Lines_are_counted_and_blank_ones_and_comments_passed_over(string text, string lines)
    {
        var scanner = new LineScanner(Encoding.UTF8.GetBytes(text), CancellationToken.None);
        var found = new List<string>();
        while (scanner.Next())
        {
            found.Add(scanner.Number.ToString(CultureInfo.InvariantCulture) + Encoding.UTF8.GetString(scanner.Line));
        }

        Assert.That(string.Join(' ', found), Is.EqualTo(lines));
    }

    [TestCase("a b", "a|b")]
    [TestCase("  a\t \tb  ", "a|b")]
    [TestCase("", "")]
    [TestCase("a\u00A0b", "a\u00A0b")]
    public void Words_stand_between_spaces_and_tabs(string line, string expected)
    {
        var words = new Words(Encoding.UTF8.GetBytes(line));
        var found = new List<string>();
        while (!words.Rest.IsEmpty)
        {
            found.Add(Encoding.UTF8.GetString(words.Next()));
        }

        Assert.That(string.Join('|', found), Is.EqualTo(expected));
        Assert.That(words.Next().IsEmpty, Is.True);
    }
}
