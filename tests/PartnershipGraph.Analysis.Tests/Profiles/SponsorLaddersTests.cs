using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Tests.Profiles;

[TestFixture]
public sealed class SponsorLaddersTests
{
    [Test]
    public void Every_tier_counts_partners_of_every_kind_and_empty_ones_are_listed()
    {
        var rows = new Rows().Actor("ORG", ActorKind.Organization).Actor("TER", ActorKind.Territory).Actor("COL", ActorKind.Collective)
            .Title("S", "A", 2).Title("S", "ORG", 2).Title("S", "TER", 2).Title("S", "COL", 4);
        var ladder = Of(rows)!;
        Assert.That(ladder.Tiers.Select(t => t.Holders.Count), Is.EqualTo(new[] { 0, 3, 0, 1, 0 }));
        Assert.That(ladder.Tiers[1].Holders.Select(h => h.Opening.Partner), Is.EqualTo(new[] { "A", "ORG", "TER" }));
        Assert.That(ladder.Tiers.Select(t => t.Rank.Value), Is.EqualTo(new[] { 1, 2, 3, 4, 5 }));
        Assert.That(ladder.Partners, Is.EqualTo(4));
    }

    [Test]
    public void The_latest_title_outside_the_order_is_kept_for_each_partner()
    {
        var rows = new Rows()
            .Title("S", "A", 2).Title("S", "A", 0, "2005").Title("S", "A", 0, "2009").Title("S", "B", 0, "2007").Title("S", "C", 0, "2030");
        var ladder = Of(rows)!;
        Assert.That(ladder.Unranked.Select(e => $"{e.Partner} {e.Date}"), Is.EqualTo(new[] { "A 2009", "B 2007" }));
        Assert.That(ladder.Partners, Is.EqualTo(1));
    }

    [Test]
    public void The_ladder_is_the_one_that_most_titles_stand_on_and_the_others_are_told()
    {
        var rows = new Rows().Title("S", "A", 2, ladder: "L3").Title("S", "B", 1, ladder: "L3").Title("S", "C", 2, ladder: "L4");
        var ladder = Of(rows)!;
        Assert.That(ladder.Ladder.Id, Is.EqualTo("L3"));
        Assert.That(ladder.OnOtherLadders.Single().Opening.Partner, Is.EqualTo("C"));
        Assert.That(ladder.Partners, Is.EqualTo(3), "every partner counts");
    }

    [Test]
    public void A_tier_is_named_by_the_plainest_title_that_several_hold_or_by_its_only_one()
    {
        var records = new Rows().Title("S", "A", 1).Title("S", "B", 2).Title("S", "C", 2).Title("S", "D", 2).Title("S", "E", 2).Title("S", "F", 2).Records;
        string[] titles = ["Only one", "Strategic Partnership of Trust", "Strategic Partnership of Trust", "Strategic Partnership", "Strategic Partnership", "Plain"];
        records = records with { Partnerships = [.. records.Partnerships.Select((e, i) => e with { Title = titles[i] })] };
        var ladder = SponsorLadders.Of(records.Ladders, TitleBook.Compile(records.Partnerships, Ask.On().AsOf), "S", Ask.On().AsOf)!;
        Assert.That(ladder.Tiers.Take(2).Select(t => t.Name!.Title), Is.EqualTo(new[] { "Only one", "Strategic Partnership" }));
    }

    [Test]
    public void A_tier_without_a_common_title_has_the_plainest_name_in_use_whatever_the_order_of_the_file()
    {
        LadderTitle[] titles = [Named(1, "Very new name", "2019-06-05"), Named(1, "Old name", "1996"), Named(1, "A much later name", "2020")];
        foreach (var order in new[] { titles, titles.Reverse().ToArray() })
        {
            var rows = new Rows().Ladder("L2", [.. order, Named(2, "Other", "1990")]).Title("S", "B", 2, "1998", ladder: "L2");
            Assert.That(Of(rows, "1995-12-31")?.Tiers[0].Name, Is.Null, "a name that came later is not told");
            Assert.That(Of(rows, "2019-06-05")!.Tiers[0].Name!.Title, Is.EqualTo("Old name"));
        }
    }

    [Test]
    public void A_tier_without_holders_and_without_a_name_in_use_tells_none()
    {
        var rows = new Rows().Ladder("L2", Named(1, "Future", "2030"), Named(2, "Present", "1990")).Title("S", "B", 2, ladder: "L2");
        Assert.That(Of(rows)!.Tiers[0].Name, Is.Null);
    }

    [Test]
    public void Titles_of_a_tier_are_counted_most_held_first()
    {
        var records = new Rows().Title("S", "A", 2).Title("S", "B", 2).Title("S", "C", 2).Records;
        records = records with { Partnerships = [.. records.Partnerships.Select((e, i) => e with { Title = i == 0 ? "Another" : "Common" })] };
        var book = SnapshotBuilder.Build(records, Ask.On()).Book;
        var tier = SponsorLadders.Of(records.Ladders, book, "S", Ask.On().AsOf)!.Tiers[1];
        Assert.That(tier.Titles, Is.EqualTo(new[] { new TitleCount("Common", "", 2), new TitleCount("Another", "", 1) }));
    }

    [Test]
    public void A_sponsor_of_nothing_has_no_ladder() => Assert.That(Of(new Rows().Title("A", "S", 1)), Is.Null);

    [Test]
    public void Sponsors_are_listed_by_their_partners_most_first()
    {
        var rows = new Rows()
            .Title("X", "A", 1).Title("S", "A", 2).Title("S", "B", 2).Title("B", "A", 1).Title("Y", "A", 1).Ends("Y", "A", "2010")
            .Title("Z", "A", 0);
        var network = rows.Network();
        var all = SponsorLadders.All(rows.Records.Ladders, network.Book, network.Options.AsOf);
        Assert.That(all.Select(l => l.Sponsor), Is.EqualTo(new[] { "S", "B", "X" }));
    }

    private static SponsorLadder? Of(Rows rows, string asOf = "2024-12-31")
    {
        var network = rows.Network(Ask.On(asOf));
        return SponsorLadders.Of(rows.Records.Ladders, network.Book, "S", network.Options.AsOf);
    }

    private static LadderTitle Named(int rank, string title, string from) =>
        new() { Rank = new Rank(rank), Title = title, Use = new DateSpan(PartialDate.Parse(from).FirstDay, null) };
}
