using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Prestige;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Prestige;

/// <summary>On the six nodes, A and B give three titles each on ranks 2, 3 and 4, and C gives P the only one it gives.</summary>
[TestFixture]
public sealed class PrestigeAnalysisTests
{
    private static readonly PrestigeResult six = Run(SixNodes.Rows);

    [TestCase("Q", .389747)]
    [TestCase("D", .078128)]
    [TestCase("P", .065716)]
    [TestCase("B", 0)]
    [TestCase("C", 0)]
    [TestCase("A", null)]
    public void A_rare_title_of_a_central_sponsor_counts_most(string state, double? expected)
    {
        var value = ValueOf(six, state);
        if (expected is { } number)
            Assert.That(value.Value, Is.EqualTo(number).Within(1e-5));
        else
            Assert.That((value.Value, value.WhyNull), Is.EqualTo(((double?)null, "no title")));
    }

    [Test]
    public void The_sponsor_is_central_by_pagerank_from_sponsor_to_partner()
    {
        var directed = RankAnalysis.Run(SixNodes.Rows.Records, Ask.On() with { Directed = true }, "pagerank", CancellationToken.None);
        Assert.That(six.Centrality.Values, Is.EqualTo(directed.Values));
        Assert.That(directed.Values[0], Is.EqualTo(.112341).Within(1e-6), "A receives nothing, and has what restarts give");
    }

    [Test]
    public void A_value_is_the_sum_of_what_its_titles_add_the_largest_first()
    {
        var titles = six.TitlesOf("Q");
        Assert.That(titles.Select(t => t.Sponsor), Is.EqualTo(new[] { "B", "A" }));
        Assert.That(titles.Sum(t => t.Contribution.Value), Is.EqualTo(ValueOf(six, "Q").Value).Within(1e-12));
        Assert.That(titles.Select(t => (t.Holders, t.Partners)), Is.All.EqualTo((1, 3)));
        Assert.That(titles.Select(t => t.Exclusivity.Value), Is.All.EqualTo(Math.Log2(3)).Within(1e-12));
    }

    [Test]
    public void Places_are_mid_rank_percentiles_within_each_sponsor_s_list()
    {
        Assert.That(six.TitlesOf("P").Select(t => (t.Sponsor, Math.Round(t.Percentile, 12))), Is.EquivalentTo(new[] { ("A", .5), ("C", .5) }));
        Assert.That(six.TitlesOf("Q").Select(t => t.Percentile), Is.All.EqualTo(2.5 / 3).Within(1e-12));
    }

    [Test]
    public void A_title_that_all_partners_hold_adds_nothing_and_is_told()
    {
        var only = six.TitlesOf("P").Single(t => t.Sponsor == "C");
        Assert.That((only.Exclusivity.Value, only.Contribution.Value, only.Spell.Rank.Value), Is.EqualTo(((double?)0, (double?)0, 1)));
    }

    [Test]
    public void Twice_as_many_that_stand_so_high_cost_a_bit_of_each()
    {
        var rows = new Rows().Title("S", "A", 1).Title("S", "B", 5).Title("S", "C", 5).Title("S", "D", 5);
        var before = Run(rows).TitlesOf("A").Single().Exclusivity.Value;
        var after = Run(rows.Title("S", "B", 1, "2010", PartnershipEventKind.Upgrade)).TitlesOf("A").Single().Exclusivity.Value;
        Assert.That(before - after, Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void Partners_of_every_kind_count_for_exclusivity()
    {
        var rows = new Rows().Actor("O", ActorKind.Organization).Title("S", "A", 1).Title("S", "O", 2);
        Assert.That(Run(rows).TitlesOf("A").Single().Exclusivity.Value, Is.EqualTo(1));
    }

    [Test]
    public void A_sponsor_outside_the_network_has_no_centrality_to_lend()
    {
        var rows = new Rows().Actor("O", ActorKind.Organization).Title("O", "A", 1).Title("O", "B", 2);
        Assert.That(ValueOf(Run(rows), "A").WhyNull, Is.EqualTo("the sponsor is not in the network"));
        Assert.That(ValueOf(Run(rows, Ask.On() with { Universe = ActorUniverse.All }), "A").Value, Is.GreaterThan(0));
    }

    [Test]
    public void A_title_on_another_ladder_than_the_sponsor_s_does_not_count_and_is_told()
    {
        var result = Run(new Rows().Title("S", "A", 1).Title("S", "B", 2).Title("S", "C", 1, ladder: "L3"));
        Assert.That(ValueOf(result, "C").WhyNull, Does.StartWith("not on the ladder"));
        Assert.That(result.TitlesOf("A").Single().Partners, Is.EqualTo(2));
    }

    [Test]
    public void Who_is_asked_about_is_in_whatever_its_kind()
    {
        var rows = new Rows().Actor("O", ActorKind.Organization).Title("S", "A", 2).Title("S", "O", 1);
        Assert.That(PrestigeAnalysis.Run(rows.Records, Ask.On(), "O", CancellationToken.None).TitlesOf("O"), Has.Count.EqualTo(1));
        Assert.That(Run(rows).TitlesOf("O"), Is.Empty);
    }

    [Test]
    public void Without_titles_nobody_has_prestige() => Assert.That(Run(new Rows().States("A", "B")).Values.Select(v => v.WhyNull), Is.All.EqualTo("no title"));

    [Test]
    public void Other_layers_are_refused() =>
        Assert.That(() => Run(SixNodes.Rows, Ask.On(layers: "partnership,alliance")), Throws.InstanceOf<UsageException>());

    [Test]
    public void The_order_of_rows_changes_no_bit()
    {
        var options = Ask.On("2024");
        var once = PrestigeAnalysis.Run(BundledData.Records, options, null, CancellationToken.None);
        var again = PrestigeAnalysis.Run(BundledData.Reversed(BundledData.Records), options, null, CancellationToken.None);
        Assert.That(again.Values, Is.EqualTo(once.Values));
        Assert.That(once.Values.Select(v => v.Value).OfType<double>().ToList(), Has.Count.GreaterThan(100).And.All.GreaterThanOrEqualTo(0));
    }

    private static IndexValue ValueOf(PrestigeResult result, string state) =>
        result.Values[result.Snapshot.Actors.Index().First(a => a.Item.Id == state).Index];

    private static PrestigeResult Run(Rows rows, SnapshotOptions? options = null) =>
        PrestigeAnalysis.Run(rows.Records, options ?? Ask.On(), null, CancellationToken.None);
}
