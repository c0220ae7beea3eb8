using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Robustness;

/// <summary>The worked example of the methods on how to publish a ranking honestly, on strength.</summary>
[TestFixture]
public sealed class RankRobustnessTests
{
    private const int seed = 1;
    private const int draws = 10_000;

    [TestCase("geometric:0.5", 0.071429)]
    [TestCase("square", 0.5)]
    [TestCase("threshold:3", 0.755929)]
    [TestCase("binary", 0.925820)]
    [TestCase("sqrt", 0.966092)]
    [TestCase("trade", 1.0)]
    public void The_ranking_under_a_scheme_agrees_with_the_linear_one_as_printed(string scheme, double tau) =>
        Assert.That(Robust().TauB[scheme].Value, Is.EqualTo(tau).Within(1e-4));

    [Test]
    public void A_gentle_geometric_scheme_agrees_almost_wholly()
    {
        var gentle = Robust(Ask.On(weights: "geometric:0.8"));
        Assert.That(gentle.TauB["linear"].Value, Is.EqualTo(0.966092).Within(1e-4));
    }

    [Test]
    public void The_schemes_are_held_against_the_one_asked_for()
    {
        Assert.That(Robust().TauB.Keys, Is.EqualTo(new[] { "geometric:0.5", "sqrt", "square", "threshold:3", "binary", "trade" }));
        var square = Robust(Ask.On(weights: "square"));
        Assert.That(square.TauB["square"].Value, Is.EqualTo(1));
        Assert.That(square.TauB["linear"].Value, Is.EqualTo(0.5).Within(1e-4));
    }

    [Test]
    public void Where_all_are_tied_there_is_no_agreement_to_speak_of()
    {
        var robust = Robust(new Rows().Title("A", "B", 4), Ask.On());
        Assert.That(robust.TauB["binary"].Value, Is.Null);
        Assert.That(robust.TauB["binary"].WhyNull, Is.Not.Empty);
    }

    [TestCase("B", 0.817)]
    [TestCase("P", 0.092)]
    [TestCase("Q", 0.091)]
    public void An_actor_is_first_as_often_as_printed(string id, double share) =>
        Assert.That(Shares(Robust(), id).Shares[0], Is.EqualTo(share).Within(3 * Error(share) + 0.0005), "rounded to three digits");

    [Test]
    public void D_is_last_in_every_draw()
    {
        var ranks = Shares(Robust(), "D");
        Assert.That(ranks.Shares, Is.EqualTo(new[] { 0, 0, 0, 0, 0, 1.0 }));
        Assert.That((ranks.MostProbable, ranks.Probability, ranks.MiddleNinety), Is.EqualTo((6, 1.0, (6, 6))));
    }

    [Test]
    public void One_actor_is_stronger_than_another_as_often_as_printed()
    {
        Assert.That(Stronger("B", "C"), Is.EqualTo(0.945).Within(3 * Error(0.945) + 0.0005));
        Assert.That(Stronger("P", "Q"), Is.EqualTo(0.5).Within(3 * Error(0.5)));
    }

    [Test]
    public void The_shares_of_the_ranks_of_an_actor_sum_to_1()
    {
        foreach (var ranks in Robust().Ranks)
            Assert.That(ranks!.Shares.Sum(), Is.EqualTo(1).Within(1e-9));
    }

    [Test]
    public void The_same_seed_gives_the_same_bits_at_any_number_of_threads()
    {
        var one = Robust(threads: 1).Ranks.Select(r => r!.Shares).ToList();
        Assert.That(Robust(threads: 4).Ranks.Select(r => r!.Shares), Is.EqualTo(one));
        Assert.That(Robust(seed: 2).Ranks.Select(r => r!.Shares), Is.Not.EqualTo(one));
    }

    [Test]
    public void The_scheme_asked_for_does_not_change_the_draws() => Assert.That(
        Robust(Ask.On(weights: "geometric:0.5")).Ranks.Select(r => r!.Shares), Is.EqualTo(Robust().Ranks.Select(r => r!.Shares)));

    [Test]
    public void Equal_values_share_the_best_rank()
    {
        var robust = Robust(new Rows().Title("A", "B", 2).Title("C", "D", 4), Ask.On());
        Assert.That(Shares(robust, "A").Shares, Is.EqualTo(new double[] { 1, 0, 0, 0 }));
        Assert.That(Shares(robust, "B").Shares, Is.EqualTo(new double[] { 1, 0, 0, 0 }));
        Assert.That(Shares(robust, "D").Shares, Is.EqualTo(new double[] { 0, 0, 1, 0 }));
    }

    [Test]
    public void An_actor_without_a_value_has_no_ranks()
    {
        var robust = Robust(SixNodes.Rows.States("LONE"), Ask.On(), measure: "closeness_component", samples: 20);
        Assert.That(Shares(robust, "LONE"), Is.Null);
        Assert.That(Shares(robust, "B"), Is.Not.Null);
    }

    [Test]
    public void Measures_on_paths_take_fewer_draws()
    {
        Assert.That(RankRobustnessAnalysis.DefaultSamples("betweenness"), Is.EqualTo(1_000));
        Assert.That(RankRobustnessAnalysis.DefaultSamples("strength"), Is.EqualTo(10_000));
    }

    [Test]
    public void No_draws_are_refused() => Assert.That(() => Robust(samples: 0), Throws.TypeOf<UsageException>().With.Message.Contains("--samples"));

    [Test]
    public void Drawing_heeds_cancellation()
    {
        var ranking = RankAnalysis.Run(SixNodes.Rows.Records, Ask.On(), "strength", CancellationToken.None);
        Assert.That(
            () => RankRobustnessAnalysis.Of(SixNodes.Rows.Records, ranking, new DrawOptions(), new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static double Error(double share) => Math.Sqrt(share * (1 - share) / draws);

    private static double Stronger(string a, string b)
    {
        var network = new SpacedNetwork(SixNodes.Rows.Records, SixNodes.Rows.Network());
        var work = network.NewWorkspace();
        return Enumerable.Range(0, draws).Count(draw =>
        {
            var spacing = network.Draw(seed, draw, work).ToArray();
            return Strength(a) > Strength(b);

            double Strength(string id) => network.Ties.Where(t => network.Ids[t.Source] == id || network.Ids[t.Target] == id).Sum(t => t.Weight(spacing));
        }) / (double)draws;
    }

    private static RankShares Shares(RankRobustness robust, string id) =>
        robust.Ranks[robust.Ranking.Snapshot.Actors.Select(a => a.Id).ToList().IndexOf(id)]!;

    private static RankRobustness Robust(SnapshotOptions? options = null, int seed = seed, int threads = 2, int samples = draws) =>
        Robust(SixNodes.Rows, options ?? Ask.On(), seed, threads, samples);

    private static RankRobustness Robust(
        Rows rows, SnapshotOptions options, int seed = seed, int threads = 2, int samples = draws, string measure = "strength") => RankRobustnessAnalysis.Of(
            rows.Records,
            RankAnalysis.Run(rows.Records, options, measure, CancellationToken.None),
            new DrawOptions { Samples = samples, Seed = seed, Threads = threads },
            CancellationToken.None);
}
