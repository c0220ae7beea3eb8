using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Robustness;

[TestFixture]
public sealed class ClassSharesTests
{
    [Test]
    public void A_class_that_rests_on_no_spacing_holds_in_every_draw()
    {
        // C is allied with P and tied to nobody else, D is tied to no pole; the poles are poles.
        var shares = Shares(SixNodes.Rows);
        foreach (var id in new[] { "C", "D", "P", "Q" })
            Assert.That((shares.OfDraws[id], shares.OfSchemes[id]), Is.EqualTo((1.0, 1.0)), id);
    }

    [Test]
    public void An_allied_hedger_is_one_as_often_as_its_other_tie_is_deep()
    {
        // A's tie to Q is the largest of four uniforms: at least .6 in 1 − .6⁴ of the draws.
        const double expected = 1 - (0.6 * 0.6 * 0.6 * 0.6);
        var share = Shares(SixNodes.Rows).OfDraws["A"];
        Assert.That(share, Is.EqualTo(expected).Within(3 * Math.Sqrt(expected * (1 - expected) / 10_000)));
    }

    [Test]
    public void A_class_holds_under_the_schemes_that_give_it()
    {
        // B, tied to Q at rank 2, is engaged from .4 on: not under geometric:0.5 (.5 / 2 = .25 is), so under all.
        // A's tie to Q is .8 linear, .5 geometric, .894, .64, 1, 1, .865: an allied hedger but under geometric.
        var shares = Shares(SixNodes.Rows);
        Assert.That(shares.OfSchemes["B"], Is.EqualTo(1));
        Assert.That(shares.OfSchemes["A"], Is.EqualTo(6 / 7.0).Within(1e-12));
        Assert.That(shares.Schemes, Has.Count.EqualTo(7));
    }

    [Test]
    public void A_share_is_that_of_the_class_that_is_printed()
    {
        // Under geometric:0.5 A is "allied with P", which is the rest of the draws and one scheme of seven.
        var linear = Shares(SixNodes.Rows).OfDraws["A"];
        var geometric = Shares(SixNodes.Rows, "geometric:0.5");
        Assert.That(geometric.OfDraws["A"], Is.EqualTo(1 - linear).Within(1e-12));
        Assert.That(geometric.OfSchemes["A"], Is.EqualTo(1 / 7.0).Within(1e-12));
    }

    [Test]
    public void Ties_of_one_depth_to_both_poles_hedge_strictly_in_every_draw_unless_they_are_shallow()
    {
        var shares = Shares(new Rows().Title("S", "P", 1).Title("S", "Q", 1).Title("W", "P", 4).Title("W", "Q", 4));
        Assert.That(shares.OfDraws["S"], Is.EqualTo(1));

        // Engaged is W where the second of four sorted uniforms is at least .2: 1 less P(at least two of four below .2) = .8192.
        Assert.That(shares.OfDraws["W"], Is.EqualTo(0.8192).Within(3 * Math.Sqrt(0.8192 * 0.1808 / 10_000)));
    }

    [Test]
    public void Two_sides_joined_by_their_mean_are_weighed_one_by_one()
    {
        var rows = new Rows().Title("S", "P", 1).Title("P", "S", 5).Title("S", "Q", 3);
        var options = Ask.On() with { Combine = TieCombination.Mean, Poles = ["P", "Q"] };
        var network = new SpacedNetwork(rows.Records, rows.Network(options));
        var work = network.NewWorkspace();
        var spacing = network.Draw(1, 5, work).ToArray();
        var low = spacing[network.Weights.ToList().FindIndex(w => Math.Abs(w - 0.2) < 1e-9)];
        Assert.That(network.Between("S", "P")!.Value.Weight(spacing), Is.EqualTo((1 + low) / 2).Within(1e-12));
        Assert.That(network.Between("P", "S"), Is.EqualTo(network.Between("S", "P")));
    }

    [Test]
    public void A_side_that_was_closed_weighs_nothing_in_a_mean()
    {
        var rows = new Rows().Title("S", "P", 1).Title("P", "S", 2).Ends("P", "S", "2010").Title("S", "Q", 3);
        var options = Ask.On() with { Combine = TieCombination.Mean };
        var network = new SpacedNetwork(rows.Records, rows.Network(options));
        Assert.That(network.Between("P", "S")!.Value.Weight(network.Draw(1, 5, network.NewWorkspace())), Is.EqualTo(0.5));
    }

    [Test]
    public void The_same_seed_gives_the_same_shares_at_any_number_of_threads()
    {
        var one = Shares(SixNodes.Rows, threads: 1).OfDraws;
        Assert.That(Shares(SixNodes.Rows, threads: 3).OfDraws, Is.EqualTo(one));
        Assert.That(Shares(SixNodes.Rows, seed: 5).OfDraws, Is.Not.EqualTo(one));
    }

    [Test]
    public void The_order_of_the_rows_decides_nothing()
    {
        var records = SixNodes.Rows.Records;
        var reversed = BundledData.Reversed(records);
        var options = Ask.On() with { Poles = ["P", "Q"] };
        Assert.That(Of(reversed, options).OfDraws, Is.EqualTo(Of(records, options).OfDraws));

        static ClassShares Of(Domain.PartnershipRecords r, SnapshotOptions o) =>
            ClassRobustnessAnalysis.Of(r, r.Hedge(o), new DrawOptions { Samples = 500 }, CancellationToken.None);
    }

    [Test]
    public void A_lone_pact_counts_as_deep_as_it_is_among_the_titles()
    {
        // 1/3 on a ladder of five lies between .2 and .4; by itself it engages no one (.167).
        var rows = new Rows().Pact(AllianceKind.Mnna, "A", "P").Title("B", "Q", 5).Title("B", "P", 4);
        var options = Ask.On(layers: "partnership,alliance") with { Poles = ["P", "Q"] };
        var result = rows.Hedge(options);
        Assert.That(result.Of("A").Class.ToString(), Is.EqualTo("disengaged"));
        var shares = ClassRobustnessAnalysis.Of(rows.Records, result, new DrawOptions(), CancellationToken.None);
        Assert.That(shares.OfDraws["A"], Is.GreaterThan(0.5).And.LessThan(1));
        Assert.That(shares.OfSchemes["A"], Is.EqualTo(1));
    }

    private static ClassShares Shares(Rows rows, string weights = "linear", int seed = 1, int threads = 2)
    {
        var result = rows.Hedge(Ask.On(weights: weights) with { Poles = ["P", "Q"] });
        return ClassRobustnessAnalysis.Of(rows.Records, result, new DrawOptions { Seed = seed, Threads = threads }, CancellationToken.None);
    }
}
