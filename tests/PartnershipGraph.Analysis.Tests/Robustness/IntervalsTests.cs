using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Analysis.Tests.Robustness;

/// <summary>How far pole indices and values depend on the spacing of the tiers.</summary>
internal sealed class IntervalsTests
{
    private static readonly DrawOptions draws = new() { Samples = 500 };
    private static readonly SnapshotOptions options = new() { AsOf = new DateOnly(2024, 12, 31), Layers = Layer.TitlesAndAlliances, Poles = ["P", "Q"] };

    [Test]
    public void Equal_ties_are_even_under_every_spacing_and_a_tie_to_one_pole_never_is()
    {
        var intervals = Poles(new Rows().Title("P", "E", 3).Title("Q", "E", 3).Title("P", "O", 2));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(intervals["E"].Balance, Is.EqualTo(new DrawnInterval(1, 1)));
        Assert.That(intervals["E"].Shares, Is.All.EqualTo(new DrawnInterval(0.5, 0.5)));
        Assert.That(intervals["E"].Engagement.Low, Is.LessThan(0.6).And.GreaterThan(0));
        Assert.That(intervals["O"].Balance, Is.EqualTo(new DrawnInterval(0, 0)));
        Assert.That(intervals["O"].Shares[0], Is.EqualTo(new DrawnInterval(1, 1)));
        Assert.That(intervals["O"].Engagement.High, Is.LessThanOrEqualTo(0.5));
    }

    [Test]
    public void Ends_are_percentiles_of_what_the_draws_give()
    {
        // On a ladder of two tiers the lower one weighs U, a uniform number: PAS of it against the top is U / (1 + U).
        var rows = new Rows().Title("P", "S", 1, ladder: "L2").Title("Q", "S", 2, ladder: "L2");
        var own = Poles(rows, new DrawOptions { Samples = 20_000 })["S"];

        using var scope = Assert.EnterMultipleScope();
        Assert.That(own.Shares[1].Low, Is.EqualTo(0.05 / 1.05).Within(0.01));
        Assert.That(own.Shares[1].High, Is.EqualTo(0.95 / 1.95).Within(0.01));
        Assert.That(own.Engagement.Low, Is.EqualTo(1.05 / 2).Within(0.01));
        Assert.That(own.Balance.High, Is.EqualTo(2 * 0.95 / 1.95).Within(0.01));
    }

    [Test]
    public void Poles_and_who_is_tied_to_none_have_no_interval() =>
        Assert.That(Poles(SixNodes.Rows).Keys, Is.EquivalentTo(["A", "B", "C"]));

    [Test]
    public void The_same_seed_gives_the_same_on_any_number_of_threads_and_another_seed_does_not()
    {
        var one = Poles(SixNodes.Rows, draws with { Threads = 1 })["A"];

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Poles(SixNodes.Rows, draws with { Threads = 3 })["A"].Balance, Is.EqualTo(one.Balance));
        Assert.That(Poles(SixNodes.Rows, draws with { Seed = 2 })["A"].Balance, Is.Not.EqualTo(one.Balance));
    }

    [Test]
    public void Values_have_an_interval_for_each_actor_and_what_counts_ties_has_points()
    {
        var strength = Values(SixNodes.Rows, "strength");
        var degree = Values(SixNodes.Rows, "degree");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(strength.Select(i => i!.Value), Is.All.Matches<DrawnInterval>(i => i.Low > 0 && i.Low < i.High));
        Assert.That(degree.Select(i => i!.Value), Is.All.Matches<DrawnInterval>(i => i.Low == i.High && i.Low >= 1));
    }

    [Test]
    public void A_single_tier_weighs_the_same_in_every_draw_and_a_lower_one_does_not()
    {
        var values = Values(new Rows().States("Z").Title("A", "B", 1).Title("A", "C", 5), "strength");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(values[1], Is.EqualTo(new DrawnInterval(1, 1)));
        Assert.That(values[2]!.Value.High, Is.LessThan(1));
        Assert.That(values[0]!.Value.Low, Is.EqualTo(1 + values[2]!.Value.Low).Within(1e-12), "A holds both ties");
        Assert.That(values[3], Is.EqualTo(new DrawnInterval(0, 0)), "no tie is zero in every draw");
    }

    [Test]
    public void Draws_without_a_value_are_left_out()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(DrawnInterval.Of([double.NaN, 3, 1, double.NaN, 2]), Is.EqualTo(new DrawnInterval(Quantiles.Of([1, 2, 3], 0.05), Quantiles.Of([1, 2, 3], 0.95))));
        Assert.That(DrawnInterval.Of([double.NaN]), Is.Null);
    }

    [Test]
    public void Impossible_draws_are_refused_and_cancelling_ends_them()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(() => Poles(SixNodes.Rows, new DrawOptions { Samples = 0 }), Throws.TypeOf<UsageException>().With.Message.Contains("--samples"));
        Assert.That(() => Values(SixNodes.Rows, "strength", new DrawOptions { Samples = DrawOptions.MostKept + 1 }), Throws.TypeOf<UsageException>());
        Assert.That(
            () => ValueIntervalsAnalysis.Of(SixNodes.Rows.Records, Ranked(SixNodes.Rows.Records, "strength"), draws, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Schemes_are_ranked_in_the_order_in_which_they_are_swept()
    {
        var sweep = new SchemeSweep(BundledData.Records, options with { Poles = [], Layers = Layer.Titles });
        var rankings = sweep.Rankings("strength", CancellationToken.None);
        var ranges = sweep.Ranges("strength", CancellationToken.None);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(rankings.Select(r => r.Snapshot.Options.Weights.Id), Is.EqualTo(sweep.Swept));
        foreach (var (i, actor) in rankings[0].Snapshot.Actors.Index().Take(50))
            Assert.That(ranges[actor.Id], Is.EqualTo(new RankRange(rankings.Min(r => r.Ranks[i])!.Value, rankings.Max(r => r.Ranks[i])!.Value)));
    }

    [Test]
    public void What_dominates_is_the_same_with_and_without_draws()
    {
        var records = SixNodes.Rows.Records;
        var ranking = Ranked(records, "strength");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(RankRobustnessAnalysis.Dominates(records, ranking), Is.EqualTo(RankRobustnessAnalysis.Of(records, ranking, draws, CancellationToken.None).Dominates).And.Not.Empty);
        Assert.That(RankRobustnessAnalysis.Dominates(records, Ranked(records, "pagerank")), Is.Null);
    }

    [TestCase(2, 0.9, 0.7)]
    [TestCase(3, 0.95, 0.85)]
    public void Bands_of_shares_are_bands_of_the_balance(int poles, double strict, double broad)
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(new HedgeThresholds().StrictBalance(poles), Is.EqualTo(strict).Within(1e-12));
        Assert.That(new HedgeThresholds().BroadBalance(poles), Is.EqualTo(broad).Within(1e-12));
    }

    private static IReadOnlyDictionary<string, PoleIntervals> Poles(Rows rows, DrawOptions? options = null)
    {
        var records = rows.Records;
        return PoleIntervalsAnalysis.Of(records, HedgeAnalysis.Run(records, IntervalsTests.options, null, CancellationToken.None), options ?? draws, CancellationToken.None);
    }

    private static IReadOnlyList<DrawnInterval?> Values(Rows rows, string measure, DrawOptions? options = null) =>
        ValueIntervalsAnalysis.Of(rows.Records, Ranked(rows.Records, measure), options ?? draws, CancellationToken.None);

    private static MeasureResult Ranked(PartnershipRecords records, string measure) =>
        RankAnalysis.Run(records, options with { Poles = [], Layers = Layer.Titles }, measure, CancellationToken.None);
}
