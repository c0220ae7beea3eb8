using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Tests.Text;

public sealed class ExcerptTests
{
    [TestCase("", "''")]
    [TestCase("a b", "'a b'")]
    [TestCase("a\nb\tc\0\u001B[31m", "'a b c  [31m'")]
    public void Text_is_shown_on_one_line(string text, string shown) => Assert.That(Excerpt.Of(text), Is.EqualTo(shown));

    [Test]
    public void A_sentence_is_longer_and_has_no_quotes_around_it()
    {
        Assert.That(Excerpt.Sentence("Name cannot begin with the '\n' character"), Is.EqualTo("Name cannot begin with the ' ' character"));
        Assert.That(Excerpt.Sentence(new string('x', 100_000)), Is.EqualTo(new string('x', 160) + "…"));
    }

    [Test]
    public void Long_text_is_cut_between_characters()
    {
        var shown = Excerpt.Of(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("𝔘", 1_000))));

        Assert.That(shown, Has.Length.LessThan(70).And.EndsWith("𝔘…'"));
    }
}
