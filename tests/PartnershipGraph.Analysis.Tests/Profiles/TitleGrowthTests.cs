using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Profiles;

[TestFixture]
public sealed class TitleGrowthTests
{
    [Test]
    public void Every_year_counts_the_titles_that_stand_at_its_end_and_the_last_one_those_of_the_day()
    {
        var rows = new Rows().Title("S", "A", 2, "2018-03").Title("S", "B", 1, "2020-12-31").Title("S", "A", 1, "2021-06-02", PartnershipEventKind.Upgrade);
        var years = Of(rows, "2021-06-01");
        Assert.That(years.Select(y => y.Day.Year), Is.EqualTo(new[] { 2018, 2019, 2020, 2021 }));
        Assert.That(years.Select(y => y.ByRank[0]), Is.EqualTo(new[] { 0, 0, 1, 1 }));
        Assert.That(years.Select(y => y.Partners), Is.EqualTo(new[] { 1, 1, 2, 2 }));
        Assert.That(years[^1].Day, Is.EqualTo(new DateOnly(2021, 6, 1)));
    }

    [Test]
    public void The_ladder_stays_the_same_and_titles_on_others_are_left_out()
    {
        var rows = new Rows().Title("S", "A", 1, "2018", ladder: "L3").Title("S", "B", 1, "2019").Title("S", "C", 2, "2020");
        Assert.That(Of(rows, "2020").Select(y => y.Partners), Is.EqualTo(new[] { 1, 2 }), "it begins with the first partner on the ladder");
    }

    [Test]
    public void It_begins_with_a_partner_and_not_with_a_row_that_is_left_out()
    {
        var rows = new Rows().Title("S", "A", 1, "2001", confidence: Confidence.Low).Title("S", "B", 0, "2003").Title("S", "C", 1, "2005");
        var options = Ask.On("2006") with { MinConfidence = Confidence.High };
        var told = ToldRecords.Of(rows.Records, options);
        var years = TitleGrowth.Of(told, options.AsOf, "S", rows.Records.Ladders["L5"]);
        Assert.That(years.Select(y => y.Day.Year), Is.EqualTo(new[] { 2005, 2006 }));
    }

    [Test]
    public void A_sponsor_without_titles_has_no_years() =>
        Assert.That(TitleGrowth.Of(new Rows().States("S").Title("T", "A", 1).Records, Ask.On().AsOf, "S", new Rows().Title("S", "A", 1).Records.Ladders["L5"]), Is.Empty);

    private static IReadOnlyList<YearOfTitles> Of(Rows rows, string asOf) =>
        TitleGrowth.Of(rows.Records, Ask.On(asOf).AsOf, "S", rows.Records.Ladders["L5"]);
}
