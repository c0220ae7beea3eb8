using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Analysis.Tests.Ties;

public sealed class TieTableTests
{
    [Test]
    public void A_table_says_nothing_of_what_its_file_does_not_say()
    {
        var table = new TieTable { File = "ties.csv", Vertices = ["a"], Ties = [], HasWeights = false };

        using var scope = Assert.EnterMultipleScope();
        Assert.That(table.WeightColumn, Is.Empty);
        Assert.That(table.Direction, Is.EqualTo(TieDirection.Unsaid));
        Assert.That(table.Warnings, Is.Empty);
    }

    [Test]
    public void Ties_are_equal_if_all_that_their_line_says_is()
    {
        var tie = new TieRow(0, 1, 2.5, 7, TieDirection.OneWay);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(tie, Is.EqualTo(new TieRow(0, 1, 2.5, 7, TieDirection.OneWay)));
        Assert.That(tie, Is.Not.EqualTo(tie with { Line = 8 }));
        Assert.That(tie, Is.Not.EqualTo(tie with { Direction = TieDirection.BothWays }));
        Assert.That(tie, Is.Not.EqualTo(new TieRow(1, 0, 2.5, 7, TieDirection.OneWay)));
    }
}
