using System.Text.Encodings.Web;
using System.Text.Unicode;
using CsCheck;
using PartnershipGraph.Pages.Writing;

namespace PartnershipGraph.Pages.Tests.Writing;

internal sealed class LongWordsTests
{
    [TestCase("", "")]
    [TestCase("Comprehensive Strategic  Partnership", "Comprehensive Strategic  Partnership")]
    [TestCase("abcdefghijklmnopqrstuvwx", "abcdefghijklmnopqrstuvwx")]
    [TestCase("abcdefghijklmnopqrstuvwxy z", "abcdefghijkl<wbr>mnopqrstuvwx<wbr>y z")]
    [TestCase("</template><script>alert(2)", "&lt;/template&gt;&lt;<wbr>script&gt;alert<wbr>(2)")]
    public void A_word_breaks_where_it_is_longer_than_a_column(string text, string markup) => Assert.That(Written(text), Is.EqualTo(markup));

    [Test]
    public void A_sign_of_two_units_stays_whole() =>
        Assert.That(Written("abcdefghijk" + string.Concat(Enumerable.Repeat("\U0001F600", 10))).Split("<wbr>")[0], Is.EqualTo("abcdefghijk"));

    [Test]
    public void Without_the_breaks_it_is_the_encoded_text() => Gen.String[Gen.Char["ab <>&é中\u3000\n"], 0, 80].Sample(text =>
        Written(text).Replace("<wbr>", "", StringComparison.Ordinal) == HtmlEncoder.Create(UnicodeRanges.All).Encode(text));

    private static string Written(string text)
    {
        using var writer = new StringWriter();
        LongWords.Write(writer, HtmlEncoder.Create(UnicodeRanges.All), text);
        return writer.ToString();
    }
}
