using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Tests.Text;

internal sealed class TextWidthTests
{
    [Test]
    public void Width_grows_with_size_and_with_each_part()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(TextWidth.Of("Viet Nam", 24), Is.EqualTo(2 * TextWidth.Of("Viet Nam", 12)).Within(1e-9));
        Assert.That(TextWidth.Of("Viet Nam", 12), Is.EqualTo(TextWidth.Of("Viet ", 12) + TextWidth.Of("Nam", 12)).Within(1e-9));
        Assert.That(TextWidth.Of("", 12), Is.Zero);
    }

    [Test]
    public void Bold_text_is_a_tenth_wider() =>
        Assert.That(TextWidth.Of("Viet Nam", 12, isBold: true), Is.EqualTo(1.1 * TextWidth.Of("Viet Nam", 12)).Within(1e-9));

    [Test]
    public void Narrow_letters_are_narrower_than_wide_ones() => Assert.That(TextWidth.Of("ill", 12), Is.LessThan(TextWidth.Of("WWW", 12) / 2));

    [Test]
    public void An_accent_of_its_own_takes_no_room() => Assert.That(TextWidth.Of("e\u0301", 12), Is.EqualTo(TextWidth.Of("e", 12)));

    [TestCase("中")]
    [TestCase("😀")]
    public void A_square_character_is_as_wide_as_high(string text) => Assert.That(TextWidth.Of(text, 12), Is.EqualTo(12).Within(1e-9));

    [Test]
    public void Digits_are_all_of_one_width() =>
        Assert.That("0123456789".Select(d => TextWidth.Of(new string(d, 1), 12)).Distinct().Count(), Is.EqualTo(1));
}
