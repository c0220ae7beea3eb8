using PartnershipGraph.Analysis.Priorities;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Priorities;

[TestFixture]
public sealed class AreaShareTests
{
    [Test]
    public void Partners_are_counted_by_region_and_rank_and_set_against_an_even_share()
    {
        var result = Run(World.NorthAndSouth);
        Assert.That((result.States, result.Partners, result.LeftOut), Is.EqualTo((8, 4, 0)), "the sponsor is no partner of its own");
        Assert.That(result.Regions.Select(r => r.Region), Is.EqualTo(new[] { "N", "S" }), "the largest ratio first");
        var (north, south) = (result.Regions[0], result.Regions[1]);
        Assert.That((north.States, north.Partners, south.States, south.Partners), Is.EqualTo((2, 2, 6, 2)));
        Assert.That(north.ByRank, Is.EqualTo(new[] { 1, 0, 1, 0, 0 }));
        Assert.That(south.ByRank, Is.EqualTo(new[] { 1, 0, 0, 0, 1 }));
        Assert.That((north.Share.Value, south.Share.Value), Is.EqualTo(((double?)1, (double?)(2.0 / 6))));
        Assert.That(north.Ratio.Value, Is.EqualTo(0.5 / 0.25).Within(1e-12));
        Assert.That(south.Ratio.Value, Is.EqualTo(0.5 / 0.75).Within(1e-12));
        Assert.That(north.WeightRatio.Value, Is.EqualTo(1.6 / 2.8 / 0.25).Within(1e-12));
        Assert.That(south.WeightRatio.Value, Is.EqualTo(1.2 / 2.8 / 0.75).Within(1e-12));
    }

    [Test]
    public void Subregions_divide_their_region()
    {
        var result = Run(World.NorthAndSouth);
        Assert.That(result.Subregions.Select(a => (a.Subregion, a.States, a.Partners)), Is.EqualTo(new[]
        {
            ("N even", 1, 1), ("N odd", 1, 1), ("S even", 3, 1), ("S odd", 3, 1),
        }));
        Assert.That(result.Regions.Select(r => r.Subregion), Is.All.Null);
    }

    [Test]
    public void A_region_whose_states_were_not_there_yet_has_nulls_and_stands_last()
    {
        var rows = World.NorthAndSouth.Actor("T1", ActorKind.State, from: "2030");
        var late = Run(rows).Regions[^1];
        Assert.That((late.Region, late.States, late.Partners), Is.EqualTo(("T", 0, 0)));
        foreach (var value in new[] { late.Share, late.Ratio, late.WeightRatio })
        {
            Assert.That(value.Value, Is.Null);
            Assert.That(value.WhyNull, Is.EqualTo("no states"));
        }

        Assert.That(Run(rows, Ask.On("2031")).Regions[^1].Share.Value, Is.Zero, "a state without a title is a known zero");
    }

    [Test]
    public void A_sponsor_without_partners_has_shares_of_zero_and_no_ratio()
    {
        var result = Run(World.NorthAndSouth, sponsor: "S6");
        Assert.That(result.Ladder, Is.Null);
        Assert.That(result.Regions.Select(r => r.Share.Value), Is.All.Zero);
        Assert.That(result.Regions.Select(r => r.Ratio.WhyNull), Is.All.EqualTo("no partners"));
        Assert.That(result.Rows.Total, Is.Zero);
    }

    [Test]
    public void Only_what_stands_on_the_day_counts()
    {
        var rows = World.NorthAndSouth.Ends("S", "N1", "2010").Title("S", "S3", 2, "2012").Title("S", "S4", 0).Title("S2", "S", 1);
        Assert.That(Run(rows, Ask.On("2009")).Regions[0].Partners, Is.EqualTo(2));
        var later = Run(rows, Ask.On("2012"));
        Assert.That(later.Regions.Single(r => r.Region == "N").Partners, Is.EqualTo(1));
        Assert.That(later.Regions.Single(r => r.Region == "S").Partners, Is.EqualTo(3), "neither a title outside the order nor one received");
        Assert.That(later.Rows.Total, Is.EqualTo(6), "the row that closed a title shaped the answer too");
    }

    [Test]
    public void A_title_on_another_ladder_is_a_partner_outside_the_ranks()
    {
        var south = Run(World.NorthAndSouth.Title("S", "S3", 1, ladder: "L2")).Regions.Single(r => r.Region == "S");
        Assert.That((south.Partners, south.OnOtherLadders), Is.EqualTo((3, 1)));
        Assert.That(south.ByRank.Sum(), Is.EqualTo(2));
        Assert.That(south.Weight, Is.EqualTo(2.2).Within(1e-12));
    }

    [Test]
    public void An_organisation_is_left_out_and_counted_unless_every_kind_is_asked_for()
    {
        var rows = World.NorthAndSouth.Actor("N9", ActorKind.Organization).Title("S", "N9", 2);
        var states = Run(rows);
        Assert.That((states.Partners, states.LeftOut), Is.EqualTo((4, 1)));
        var all = Run(rows, Ask.On() with { Universe = ActorUniverse.All });
        Assert.That((all.Partners, all.LeftOut, all.States), Is.EqualTo((5, 0, 9)));
    }

    [Test]
    public void Suspended_titles_and_unsure_rows_are_left_out()
    {
        var rows = World.NorthAndSouth.Ends("S", "S1", "2015", PartnershipEventKind.Suspend).Title("S", "S5", 1, confidence: Domain.Provenance.Confidence.Low);
        Assert.That(Run(rows).Partners, Is.EqualTo(4));
        Assert.That(Run(rows, Ask.On() with { MinConfidence = Domain.Provenance.Confidence.Medium }).Partners, Is.EqualTo(3));
    }

    [Test]
    public void Other_layers_are_refused_and_the_tables_named()
    {
        Assert.That(() => Run(World.NorthAndSouth, Ask.On(layers: "alliance")), Throws.TypeOf<UsageException>().With.Message.Contains("partnership alone"));
        Assert.That(PriorityAnalysis.Tables, Is.EqualTo(DataTables.Titles | DataTables.Memberships));
    }

    private static PriorityResult Run(Rows rows, SnapshotOptions? options = null, string sponsor = "S") =>
        PriorityAnalysis.Run(rows.In(World.Place), options ?? Ask.On(), sponsor);
}
