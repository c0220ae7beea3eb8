using CsCheck;
using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Differences;

/// <summary>What closed a side, whether words differ, and what must not matter.</summary>
internal sealed class DifferenceEdgeTests
{
    private static DifferenceResult Between(PartnershipRecords records, string from = "2004", string to = "2010") =>
        DifferenceAnalysis.Between(records, Ask.On(to), Ask.On(from).AsOf, null);

    [TestCase("Title", "一", "Title", "二", null, Description = "the English title is the one that is compared")]
    [TestCase("", "一", "", "二", DifferenceKind.Rename)]
    [TestCase("", "一", "", "一", null)]
    [TestCase("", "一", "一", "", null, Description = "where there is no English title the other stands for it")]
    [TestCase("Title", "", "title", "", DifferenceKind.Rename, Description = "letters are compared as they are")]
    public void Other_words_at_one_rank_are_a_rename(string title, string original, string laterTitle, string laterOriginal, DifferenceKind? kind)
    {
        var records = new Rows().Title("A", "B", 3, "2000").Title("A", "B", 3, "2006", PartnershipEventKind.Rename).Records;
        var result = Between(records with
        {
            Partnerships =
            [
                .. records.Partnerships.Select(e => e.Kind == PartnershipEventKind.Establish
                    ? e with { Title = title, TitleOriginal = original }
                    : e with { Title = laterTitle, TitleOriginal = laterOriginal }),
            ],
        });

        Assert.That((result.Sides.SingleOrDefault()?.Kind, result.Unchanged), Is.EqualTo((kind, kind is null ? 1 : 0)));
    }

    [Test]
    public void What_closed_a_side_is_its_last_end_and_what_is_still_open_has_none()
    {
        var rows = new Rows().Title("A", "B", 3, "2000").Ends("A", "B", "2005", PartnershipEventKind.Suspend).Title("A", "B", 4, "2006").Ends("A", "B", "2008").Ends("A", "B", "2009")
            .Title("A", "C", 2, "2001").Title("A", "C", 1, "2007", PartnershipEventKind.Upgrade);

        var sides = Between(rows.Records).Sides;

        Assert.That(sides.Select(s => (s.Partner, s.Kind)), Is.EqualTo(new[] { ("B", DifferenceKind.Closed), ("C", DifferenceKind.Upgrade) }));
        Assert.That(sides.Select(s => s.Closing?.Date.ToString()), Is.EqualTo(new[] { "2008", null }), "the end that took the title away, not the one that repeated it");
    }

    [Test]
    public void A_side_of_which_the_other_record_only_knows_the_end_is_closed_by_it()
    {
        var (before, after) = (new Rows().Title("A", "B", 3, "2000"), new Rows().States("A").Ends("A", "B", "2005"));
        var result = DifferenceAnalysis.Between(new RecordState(before.Records, Ask.On()), new RecordState(after.Records, Ask.On()), null);

        Assert.That(result.Sides.Single().Closing?.Date.ToString(), Is.EqualTo("2005"));
    }

    [Test]
    public void A_side_that_the_other_record_does_not_have_is_closed_by_no_row()
    {
        var (before, after) = (new Rows().Title("A", "B", 3, "2000"), new Rows().States("A", "B"));
        var side = DifferenceAnalysis.Between(new RecordState(before.Records, Ask.On()), new RecordState(after.Records, Ask.On()), null).Sides.Single();

        Assert.That((side.Kind, side.Closing is null), Is.EqualTo((DifferenceKind.Closed, true)));
    }

    [Test]
    public void A_record_without_a_sure_row_has_nothing_to_compare() =>
        Assert.That(
            DifferenceAnalysis.Between(
                new Rows().Title("A", "B", 3, "2006", confidence: Confidence.Low).Records, Ask.On("2010") with { MinConfidence = Confidence.High }, new DateOnly(2004, 1, 1), null)
            is { Sides.Count: 0, Unchanged: 0, Rows: { High: 0, Medium: 0, Low: 0 } });

    [Test]
    public void Names_and_actors_without_titles_change_nothing() => RandomNetworks.All.Sample(network =>
    {
        var (one, other) = (Text(RandomNetworks.Build(network), ""), Text(RandomNetworks.Build(network, n => "X" + n).States("ZZ"), "X"));

        Assert.That(other, Is.EqualTo(one));
    });

    /// <summary>What the titles that end with the year 2005 make of those of 2000.</summary>
    private static string Text(Rows rows, string prefix)
    {
        rows.Ends(prefix + "P", prefix + "Q", "2005").Title(prefix + "P", prefix + "A", 1, "2006", PartnershipEventKind.Upgrade);
        var result = Between(rows.Records);
        return string.Join("; ", result.Sides.Select(s => $"{s.Sponsor[prefix.Length..]}-{s.Partner[prefix.Length..]} {s.Kind} {s.Closing?.Date}")) + " " + result.Unchanged;
    }
}
