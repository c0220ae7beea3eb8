using CsCheck;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Tests.Text;

internal sealed class TextFitTests
{
    [Test]
    public void What_fits_is_left_alone() => Assert.That(TextFit.Cut("Vietnam", 12, 200), Is.EqualTo("Vietnam"));

    [Test]
    public void What_is_cut_fits_and_says_so() => Gen.Select(Gen.String, Gen.Double[20, 300]).Sample((text, width) =>
    {
        var cut = TextFit.Cut(text, 12, width);
        Assert.That(TextWidth.Of(cut, 12), Is.AtMost(Math.Max(width, TextWidth.Of("…", 12))));
        Assert.That(cut == text || cut.EndsWith('…'));
    });

    [Test]
    public void A_character_is_never_cut_in_two()
    {
        var cut = TextFit.Cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 12, 120);

        Assert.That(cut.EndsWith("👦…", StringComparison.Ordinal));
    }

    [Test]
    public void Lines_hold_all_words_in_order() => Gen.Select(Gen.Char["ab c,"].Array, Gen.Double[10, 200]).Sample((letters, width) =>
    {
        var text = new string(letters);
        var lines = TextFit.Lines(text, 13, width);
        Assert.That(string.Join(' ', lines), Is.EqualTo(string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
        Assert.That(lines.Where(l => l.Contains(' ', StringComparison.Ordinal)).Select(l => TextWidth.Of(l, 13)), Is.All.AtMost(width));
    });

    [Test]
    public void Nothing_has_no_line() => Assert.That(TextFit.Lines("  ", 12, 100), Is.Empty);

    [TestCase("", 0)]
    [TestCase("中文", 24)]
    [TestCase("e\u0301", 7.44)]
    [TestCase("€", 9.6)]
    public void Widths_are_guessed_rather_too_large(string text, double width) => Assert.That(TextWidth.Of(text, 12), Is.EqualTo(width).Within(1e-9));

    [Test]
    public void Bold_text_is_wider() => Assert.That(TextWidth.Of("Vietnam", 12, isBold: true), Is.GreaterThan(TextWidth.Of("Vietnam", 12)));
}
