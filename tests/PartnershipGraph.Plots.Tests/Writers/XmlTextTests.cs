using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Plots.Tests.Writers;

internal sealed class XmlTextTests
{
    [Test]
    public void Sound_text_stays_as_it_is()
    {
        const string text = "Tab\tline\nكازاخستان 中文 é 😀 <&>\"'";

        Assert.That(XmlText.Sound(text), Is.EqualTo(text));
    }

    [Test]
    public void Control_characters_and_what_is_no_character_are_replaced_one_by_one() =>
        Assert.That(XmlText.Sound("\u0001\u001Fa\uFFFEb\uFFFF"), Is.EqualTo("\uFFFD\uFFFDa\uFFFDb\uFFFD"));

    [Test]
    public void Either_half_of_a_pair_alone_is_replaced() =>
        Assert.That(XmlText.Sound("a" + (char)0xD83D + "b" + (char)0xDE00), Is.EqualTo("a\uFFFDb\uFFFD"));
}
