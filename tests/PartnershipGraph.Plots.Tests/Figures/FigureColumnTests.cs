using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Figures;

internal sealed class FigureColumnTests
{
    [TestCase("Order to the next", "order_to_the_next")]
    [TestCase("id", "id")]
    [TestCase("as-of year", "as_of_year")]
    public void A_key_is_the_name_without_capitals_blanks_and_hyphens(string name, string key) => Assert.That(FigureColumn.Text(name).Key, Is.EqualTo(key));

    [Test]
    public void What_is_drawn_and_what_is_a_number_are_two_things()
    {
        FigureColumn[] columns = [FigureColumn.Text("a"), FigureColumn.DrawnText("a"), FigureColumn.Number("a"), FigureColumn.DrawnNumber("a")];

        Assert.That(columns.Select(c => (c.IsNumber, c.IsDrawn)), Is.EqualTo([(false, false), (false, true), (true, false), (true, true)]));
    }

    [Test]
    public void No_kind_has_two_columns_of_one_key()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var kind in PlotKinds.All)
            Assert.That(World.SixNodes.Draw(kind).Table.Columns.Select(c => c.Key), Is.Unique, kind.Name);
    }
}
