using CsCheck;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Prestige;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Prestige;

/// <summary>Which titles count, why others do not, and what prestige is not changed by.</summary>
internal sealed class PrestigeEdgeTests
{
    private const string elsewhere = "not on the ladder of most of the sponsor's titles";
    private const string outside = "the sponsor is not in the network";

    private static PrestigeResult Run(Rows rows, string? state = null, SnapshotOptions? options = null) =>
        PrestigeAnalysis.Run(rows.Records, options ?? Ask.On(), state, CancellationToken.None);

    /// <summary>A's titles lie on the ladder of five, save that of X.</summary>
    private static Rows World => new Rows().Title("A", "B", 1, "2000").Title("A", "C", 3, "2000").Title("A", "X", 1, "2000", ladder: "L3");

    [Test]
    public void Of_several_reasons_that_of_the_first_sponsor_is_told()
    {
        var result = Run(World.Actor("ORG", ActorKind.Organization).Title("ORG", "X", 1, "2000").Title("ORG", "B", 2, "2000"));

        Assert.That(result.TitlesOf("X").Select(t => (t.Sponsor, t.Contribution.WhyNull)), Is.EquivalentTo(new[] { ("A", elsewhere), ("ORG", outside) }));
        Assert.That(Value(result, "X").WhyNull, Is.EqualTo(elsewhere));
    }

    [Test]
    public void A_title_that_does_not_count_takes_nothing_from_those_that_do()
    {
        var result = Run(World.Title("C", "X", 1, "2000").Title("C", "B", 2, "2000"));

        var titles = result.TitlesOf("X");
        Assert.That(titles.Select(t => t.Sponsor), Is.EqualTo(new[] { "C", "A" }), "what does not count comes last");
        Assert.That(Value(result, "X").Value, Is.EqualTo(titles[0].Contribution.Value).And.GreaterThan(0));
        Assert.That((titles[1].Holders, titles[1].Partners), Is.EqualTo((0, 2)));
    }

    [Test]
    public void Rows_of_sponsors_outside_the_network_are_not_what_it_rests_on()
    {
        var rows = World.Actor("ORG", ActorKind.Organization).Title("ORG", "B", 1, "2000", confidence: Confidence.Low).Title("ORG", "B", 1, "2001", PartnershipEventKind.Reaffirm, confidence: Confidence.Low);

        Assert.That(Run(rows).Rows is { High: 3, Low: 0 });
        Assert.That(Run(rows, options: Ask.On() with { Universe = ActorUniverse.All }).Rows is { High: 3, Low: 2 });
    }

    [Test]
    public void Titles_that_were_not_known_or_have_ended_give_no_prestige()
    {
        var rows = new Rows().Title("A", "B", 1, "2000").Title("A", "C", 2, "2000").Ends("A", "C", "2010").Title("A", "D", 3, "2000", knownFrom: "2020");

        Assert.That(Value(Run(rows, options: Ask.On("2015", knownAsOf: "2015")), "C").WhyNull, Is.EqualTo(PrestigeResult.NoTitle));
        Assert.That(Value(Run(rows, options: Ask.On("2015", knownAsOf: "2015")), "B").Value, Is.Zero, "the only one left: all partners stand so high");
        Assert.That(Value(Run(rows, options: Ask.On("2015", knownAsOf: "2020")), "B").Value, Is.GreaterThan(0));
    }

    [Test]
    public void Prestige_is_ranked_with_equals_sharing_the_best_place()
    {
        var result = Run(new Rows().Title("A", "B", 1, "2000").Title("A", "C", 1, "2000").Title("A", "D", 2, "2000"));

        Assert.That(result.Snapshot.Actors.Select(a => a.Id).Zip(result.Ranks), Is.EqualTo(new (string, int?)[] { ("A", null), ("B", 1), ("C", 1), ("D", 3) }));
    }

    [Test]
    public void Other_names_change_no_value_and_an_actor_without_titles_no_order() => RandomNetworks.All.Sample(network =>
    {
        var one = Run(RandomNetworks.Build(network));
        var renamed = Run(RandomNetworks.Build(network, n => "X" + n));
        var more = Run(RandomNetworks.Build(network).States("ZZ"));

        Assert.That(renamed.Values.Select(v => v.Value ?? -1), Is.EqualTo(one.Values.Select(v => v.Value ?? -1)).Within(1e-12));
        Assert.That(renamed.Values.Select(v => v.WhyNull), Is.EqualTo(one.Values.Select(v => v.WhyNull)));
        foreach (var (i, actor) in one.Snapshot.Actors.Index())
        {
            Assert.That(Value(more, actor.Id).Value is null, Is.EqualTo(one.Values[i].Value is null));
            Assert.That(more.TitlesOf(actor.Id).Select(t => t.Exclusivity.Value), Is.EquivalentTo(one.TitlesOf(actor.Id).Select(t => t.Exclusivity.Value)));
        }
    });

    [Test]
    public void What_all_partners_are_given_adds_up_bit_by_bit() => RandomNetworks.All.Sample(network =>
    {
        var result = Run(RandomNetworks.Build(network));
        foreach (var title in result.Titles.Values.SelectMany(t => t))
        {
            Assert.That(title.Exclusivity.Value, Is.EqualTo(Math.Log2((double)title.Partners / title.Holders)).Within(1e-12));
            Assert.That(title.Percentile, Is.GreaterThan(0).And.LessThan(1));
            Assert.That(title.Holders, Is.InRange(1, title.Partners));
        }

        foreach (var own in result.Titles.Values.SelectMany(t => t).GroupBy(t => t.Sponsor))
        {
            Assert.That(own.Average(t => t.Percentile), Is.EqualTo(0.5).Within(1e-12), "mid-ranks of a whole list");
        }
    });

    private static IndexValue Value(PrestigeResult result, string id) => result.Values[result.Snapshot.Actors.Index().Single(a => a.Item.Id == id).Index];
}
