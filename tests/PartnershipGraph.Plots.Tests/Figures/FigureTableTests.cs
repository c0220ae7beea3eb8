using PartnershipGraph.Plots.Figures;

namespace PartnershipGraph.Plots.Tests.Figures;

internal sealed class FigureTableTests
{
    [Test]
    public void A_row_answers_what_the_mark_bears()
    {
        var table = new FigureTable(FigureColumn.Text("who"), FigureColumn.DrawnNumber("Running share"), FigureColumn.Number("year"));

        var datum = table.Add("A-B", ["A", "B"], "A", "0.5", "2020");

        Assert.That(datum.Values, Is.EqualTo(new[] { "0.5" }));
        Assert.That(datum.Actors, Is.EqualTo(new[] { "A", "B" }));
        Assert.That(table.Columns[1].Key, Is.EqualTo("running_share"));
        Assert.That(table.Rows.Single().Cells, Is.EqualTo(new[] { "A", "0.5", "2020" }));
    }

    [Test]
    public void A_key_twice_or_a_cell_too_few_is_a_fault()
    {
        var table = new FigureTable(FigureColumn.Text("who"));
        table.Add("A", [], "A");

        Assert.That(() => table.Add("A", [], "A"), Throws.ArgumentException);
        Assert.That(() => table.Add("B", []), Throws.ArgumentException);
    }

    [Test]
    public void None_unknown_undefined_and_zero_are_four_things()
    {
        Assert.That(new[] { FigureCell.None, FigureCell.Unknown, FigureCell.Undefined, FigureCell.Of(0.0) }, Is.Unique);
        Assert.That(FigureCell.Of((double?)null, FigureCell.None), Is.EqualTo("none"));
        Assert.That(FigureCell.Of((int?)null), Is.EqualTo("undefined"));
        Assert.That(FigureCell.Of(3), Is.EqualTo("3"));
        Assert.That(FigureCell.Of(0.1 + 0.2), Is.EqualTo("0.30000000000000004"));
    }

    [TestCase(-0.001, 2, "0.00")]
    [TestCase(-0.5, 1, "-0.5")]
    [TestCase(2, 0, "2")]
    public void A_printed_number_has_no_sign_when_it_rounds_to_zero(double value, int digits, string text) => Assert.That(FigureCell.Rounded(value, digits), Is.EqualTo(text));
}
