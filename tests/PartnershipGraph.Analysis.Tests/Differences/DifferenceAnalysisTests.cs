using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Differences;

[TestFixture]
public sealed class DifferenceAnalysisTests
{
    private static Rows World => new Rows().Actor("ORG", ActorKind.Organization)
        .Title("A", "B", 5, "2000").Title("A", "B", 3, "2005", PartnershipEventKind.Upgrade)
        .Title("A", "C", 2, "2000").Ends("A", "C", "2005")
        .Title("A", "ORG", 4, "2005").Title("A", "D", 3, "2000").Title("B", "A", 1, "2000").Title("B", "A", 2, "2006", PartnershipEventKind.Downgrade);

    private static DifferenceResult Between(Rows rows, string from, string to, string? sponsor = null) =>
        DifferenceAnalysis.Between(rows.Records, Ask.On(to), Ask.On(from).AsOf, sponsor);

    private static string Lines(DifferenceResult result) => string.Join("; ", result.Sides.Select(s => FormattableString.Invariant(
        $"{s.Sponsor}-{s.Partner} {s.Kind} {s.Before?.Spell.Rank.Value ?? 0}>{s.After?.Spell.Rank.Value ?? 0} {s.Before?.Weight ?? 0:0.##}>{s.After?.Weight ?? 0:0.##}")));

    [Test]
    public void Sides_open_close_and_change_in_order_of_sponsor_and_partner()
    {
        var result = Between(World, "2002", "2010");

        Assert.That(Lines(result), Is.EqualTo("A-B Upgrade 5>3 0.2>0.6; A-C Closed 2>0 0.8>0; A-ORG Opened 0>4 0>0.4; B-A Downgrade 1>2 1>0.8"));
        Assert.That((result.Opened.Count, result.Closed.Count, result.Changed.Count, result.Unchanged), Is.EqualTo((1, 1, 2, 1)));
        Assert.That(result.Closed[0].Closing!.Date.ToString(), Is.EqualTo("2005"));
        Assert.That(result.Rows.Total, Is.EqualTo(8));
    }

    [TestCase("2002", "2002", "")]
    [TestCase("2005-06", "2005-07", "")]
    [TestCase("2005", "2006", "B-A Downgrade 1>2 1>0.8")]
    public void Dates_are_read_as_of_their_last_day(string from, string to, string lines) => Assert.That(Lines(Between(World, from, to)), Is.EqualTo(lines));

    [Test]
    public void What_goes_by_between_the_dates_is_not_told()
    {
        var rows = new Rows().Title("A", "B", 2, "2000").Ends("A", "B", "2003").Title("A", "B", 2, "2005").Title("A", "C", 1, "2003").Ends("A", "C", "2004");

        Assert.That(Lines(Between(rows, "2001", "2010")), Is.Empty);
        Assert.That(Between(rows, "2001", "2010").Unchanged, Is.EqualTo(1));
    }

    [Test]
    public void A_title_outside_the_order_opens_nothing() =>
        Assert.That(Lines(Between(new Rows().Title("A", "B", 0, "2005"), "2000", "2010")), Is.Empty);

    [Test]
    public void Another_ladder_is_neither_up_nor_down_and_other_words_at_one_rank_are_a_new_name()
    {
        var rows = new Rows().Title("A", "B", 5, "2000").Title("A", "B", 1, "2005", PartnershipEventKind.Upgrade, ladder: "L3");
        var records = rows.Title("A", "C", 3, "2000").Records;
        var renamed = records.Partnerships[^1] with { Date = Domain.Time.PartialDate.Parse("2005"), Kind = PartnershipEventKind.Rename, Title = "Fine words" };
        var again = renamed with { Date = Domain.Time.PartialDate.Parse("2006"), Kind = PartnershipEventKind.Upgrade };
        records = records with { Partnerships = [.. records.Partnerships, renamed, again] };

        var result = DifferenceAnalysis.Between(records, Ask.On("2010"), new DateOnly(2001, 1, 1), null);
        var later = DifferenceAnalysis.Between(records, Ask.On("2010"), new DateOnly(2005, 12, 31), null);

        Assert.That(Lines(result), Is.EqualTo("A-B OtherLadder 5>1 0.2>1; A-C Rename 3>3 0.6>0.6"));
        Assert.That(Lines(later), Is.Empty, "an upgrade to the same words at the same rank changes nothing");
    }

    [Test]
    public void One_sponsor_alone_can_be_asked_about()
    {
        var result = Between(World, "2002", "2010", "B");

        Assert.That(Lines(result), Is.EqualTo("B-A Downgrade 1>2 1>0.8"));
        Assert.That(result.Rows.Total, Is.EqualTo(2));
    }

    [Test]
    public void Two_records_are_compared_on_the_day_of_each()
    {
        var before = new RecordState(new Rows().Title("A", "B", 3, "2000").Title("A", "X", 3, "2000").Records, Ask.On("2010"));
        var after = new RecordState(new Rows().Title("A", "B", 3, "2001").Title("A", "Y", 3, "2000").Title("A", "Z", 3, "2011").Records, Ask.On("2010"));

        var result = DifferenceAnalysis.Between(before, after, null);

        Assert.That(Lines(result), Is.EqualTo("A-X Closed 3>0 0.6>0; A-Y Opened 0>3 0>0.6"));
        Assert.That(result.Closed[0].Closing, Is.Null, "no row of the other record closed it");
        Assert.That((result.Unchanged, result.Rows.Total), Is.EqualTo((1, 4)), "another date is no change of rank, ladder or title");
    }

    [Test]
    public void Back_and_forth_opened_and_closed_change_places()
    {
        var (one, other) = (new RecordState(World.Records, Ask.On("2002")), new RecordState(World.Records, Ask.On("2010")));

        var (forth, back) = (DifferenceAnalysis.Between(one, other, null), DifferenceAnalysis.Between(other, one, null));

        Assert.That(back.Opened.Select(s => s.Partner), Is.EqualTo(forth.Closed.Select(s => s.Partner)));
        Assert.That(back.Closed.Select(s => s.Partner), Is.EqualTo(forth.Opened.Select(s => s.Partner)));
        Assert.That(back.Count(DifferenceKind.Upgrade), Is.EqualTo(forth.Count(DifferenceKind.Downgrade)));
        Assert.That(back.Unchanged, Is.EqualTo(forth.Unchanged));
    }

    [Test]
    public void The_second_clock_and_the_least_confidence_hold_for_both_dates()
    {
        var rows = new Rows().Title("A", "B", 3, "2000", knownFrom: "2012").Title("A", "C", 3, "2005", confidence: Confidence.Low).Title("A", "D", 3, "2005");

        var result = DifferenceAnalysis.Between(
            rows.Records, Ask.On("2010", knownAsOf: "2011") with { MinConfidence = Confidence.Medium }, new DateOnly(2001, 1, 1), null);

        Assert.That(Lines(result), Is.EqualTo("A-D Opened 0>3 0>0.6"));
        Assert.That(result.Unchanged, Is.Zero);
    }

    [Test]
    public void Dates_that_lead_back_and_a_weight_that_is_none_are_refused()
    {
        Assert.That(() => Between(World, "2010", "2002"), Throws.TypeOf<UsageException>().With.Message.Contains("leads back"));
        Assert.That(
            () => DifferenceAnalysis.Between(World.Records, Ask.On() with { FlatWeight = 2 }, new DateOnly(2001, 1, 1), null),
            Throws.TypeOf<UsageException>().With.Message.Contains("flat"));
    }

    [Test]
    public void From_nothing_every_standing_title_of_the_bundled_data_is_opened()
    {
        var result = DifferenceAnalysis.Between(BundledData.Records, Ask.On("2024"), new DateOnly(1900, 1, 1), "CHN");

        Assert.That((result.Opened.Count, result.Sides.Count), Is.EqualTo((163, 163)));
    }
}
