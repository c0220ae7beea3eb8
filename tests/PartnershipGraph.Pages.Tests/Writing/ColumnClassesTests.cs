using PartnershipGraph.Pages.Assets;
using PartnershipGraph.Pages.Tables;
using PartnershipGraph.Pages.Writing;

namespace PartnershipGraph.Pages.Tests.Writing;

/// <summary>How columns are set, without a class on every cell.</summary>
internal sealed class ColumnClassesTests
{
    [TestCase("2024-03-07", false, ExpectedResult = "d1")]
    [TestCase("United Kingdom", false, ExpectedResult = "s1")]
    [TestCase("Comprehensive Partnership", false, ExpectedResult = null)]
    [TestCase("Comprehensive Strategic Partnership of Coordination", false, ExpectedResult = "l1")]
    [TestCase("0.9412", true, ExpectedResult = "n1")]
    [TestCase("0.36 to 0.68 of all that is drawn over the spacings", true, ExpectedResult = "n1")]
    public string? The_longest_cell_decides(string longest, bool isNumber) => ColumnClasses.Of(new PageTable(
        "t", "", [new PageColumn("Head", "head") { IsNumber = isNumber }],
        [new PageRow("1", [new PageCell("a")]), new PageRow("2", [new PageCell(longest)])]));

    [Test]
    public void A_table_of_more_columns_than_are_set_is_a_table_all_the_same()
    {
        var many = new PageTable("t", "", [.. Enumerable.Range(0, 60).Select(i => new PageColumn(FormattableString.Invariant($"{i}"), "k") { IsNumber = true })], []);

        Assert.That(ColumnClasses.Of(many)!.Split(' '), Has.Length.EqualTo(41).And.None.EqualTo("n41"));
    }

    [TestCase(9, ExpectedResult = false)]
    [TestCase(10, ExpectedResult = true)]
    public bool A_table_of_many_columns_is_wide_by_those_that_are_shown(int shown)
    {
        var hidden = new PageColumn("Hidden", "h") { IsShown = false };
        var table = new PageTable("t", "", [hidden, .. Enumerable.Range(0, shown).Select(i => new PageColumn(FormattableString.Invariant($"{i}"), "k"))], []);

        return ColumnClasses.Of(table)!.Split(' ').Contains("wide");
    }

    [Test]
    public void Every_class_has_its_rule()
    {
        foreach (var kind in "nsld")
        {
            Assert.That(PageAssets.Style, Does.Contain($".{kind}40 "));
        }
    }
}
