using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Cli.Tests.Rendering;

internal sealed class CellTests
{
    [TestCase(0.123456789, "0.1235", "0.123456789")]
    [TestCase(0.1 + 0.2, "0.3000", "0.30000000000000004")]
    [TestCase(-0.00001, "0.0000", "-1E-05")]
    [TestCase(-0.5, "-0.5000", "-0.5")]
    [TestCase(12.0, "12.0000", "12")]
    public void A_number_is_rounded_for_reading_and_exact_for_data(double number, string display, string raw) =>
        Assert.That(Cell.Of(number), Is.EqualTo(new Cell(display, raw)));

    [Test]
    public void What_is_undefined_is_a_dash_to_read_and_empty_as_data()
    {
        Assert.That(Cell.Of((double?)null), Is.EqualTo(new Cell("–", "")));
        Assert.That(Cell.Of((int?)null), Is.EqualTo(new Cell("–", "")));
    }

    [TestCase(0.0123, "0.0123", "p = 0.0123")]
    [TestCase(1, "1.0000", "p = 1.0000")]
    [TestCase(1 / 10_000.0, "0.0001", "p = 0.0001")]
    [TestCase(2 / 40_320.0, "<0.0001", "p < 0.0001")]
    public void A_p_value_is_never_told_to_be_nothing(double p, string display, string said)
    {
        Assert.That(Cell.OfP(p), Is.EqualTo(new Cell(display, Cell.Of(p).Raw)));
        Assert.That(Cell.SaidP("p", p), Is.EqualTo(said));
        Assert.That(Cell.OfP(null), Is.EqualTo(Cell.Of((double?)null)));
    }

    [TestCase("", "A book, p. 3")]
    [TestCase("https://example.org/a", "A book, p. 3 <https://example.org/a>")]
    public void A_source_is_read_by_its_title_and_taken_away_with_its_address(string url, string raw) => Assert.That(
        Cell.Of(new Citation("A book, p. 3", url, Confidence.High)), Is.EqualTo(new Cell("A book, p. 3", raw)));

    [TestCase(.25, "+0.25")]
    [TestCase(-.25, "-0.25")]
    [TestCase(.001, "0.00")]
    [TestCase(-.001, "0.00")]
    [TestCase(0.0, "0.00")]
    [TestCase(null, "–")]
    public void A_sign_tells_a_rise_from_a_fall_and_what_rounds_to_nothing_has_none(double? change, string display) =>
        Assert.That(Cell.Signed(change, 2).Display, Is.EqualTo(display));
}
