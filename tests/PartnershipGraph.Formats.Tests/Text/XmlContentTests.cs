using System.Xml;
using CsCheck;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Tests.Text;

internal sealed class XmlContentTests
{
    [TestCase("plain", "plain")]
    [TestCase("中国 𝔸", "中国 𝔸")]
    [TestCase("a\tb\r\nc", "a\tb\r\nc")]
    [TestCase("\0\u0008\u001f", "\ufffd\ufffd\ufffd")]
    public void Only_what_xml_cannot_hold_is_replaced(string text, string held) => Assert.That(XmlContent.Of(text), Is.EqualTo(held));

    [Test]
    public void Half_of_a_pair_is_replaced()
    {
        Assert.That(XmlContent.Of("\ud835"), Is.EqualTo("\ufffd"));
        Assert.That(XmlContent.Of("\udd38\ud835x"), Is.EqualTo("\ufffd\ufffdx"));
    }

    [Test]
    public void What_is_held_is_xml_and_stays_what_it_is() => Gen.String.Sample(text =>
    {
        var held = XmlContent.Of(text);
        Assert.That(() => XmlConvert.VerifyXmlChars(held), Throws.Nothing);
        Assert.That(held, Has.Length.EqualTo(text.Length));
        Assert.That(XmlContent.Of(held), Is.EqualTo(held));
    });
}
