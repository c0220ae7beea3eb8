using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Tests.Merging;

internal sealed class MergeReportTests
{
    [Test]
    public void The_total_has_every_reason_once()
    {
        var report = new MergeReport([
            new FileMerge("a", "x", 5, 2, [("late", 1), ("twice", 2)]),
            new FileMerge("b", "y", 4, 1, [("twice", 3)]),
        ]);

        Assert.That((report.Total.Read, report.Total.Written), Is.EqualTo((9, 3)));
        Assert.That(report.Total.LeftOut, Is.EqualTo([("late", 1), ("twice", 5)]));
    }

    [Test]
    public void A_row_that_is_lost_is_a_fault_of_the_program()
    {
        var tally = new RowTally("a", "x");
        tally.Note(null);
        tally.Note("late");
        tally.Take();

        Assert.That(tally.ToMerge, Throws.InvalidOperationException);

        tally.Settle("late");
        Assert.That(tally.ToMerge().LeftOut, Is.EqualTo([("late", 2)]));
    }

    [Test]
    public void Codes_are_told_by_the_number_of_their_rows()
    {
        var unplaced = new Unplaced();
        for (var code = 100; code < 115; code++)
            Assert.That(unplaced.Note("why", FormattableString.Invariant($"{code}")), Is.EqualTo("why"));
        unplaced.Note("why", "114");

        Assert.That(unplaced.Sentences(), Is.EqualTo([
            "Left out for 'why': 114 (2), 100 (1), 101 (1), 102 (1), 103 (1), 104 (1), 105 (1), 106 (1), 107 (1), 108 (1), 109 (1), 110 (1) and 3 more.",
        ]));
    }
}
