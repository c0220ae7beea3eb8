using CsCheck;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Tests.Robustness;

/// <summary>What holds of the intervals of any network, and that the three analyses tell one story.</summary>
internal sealed class IntervalLawTests
{
    private const double tolerance = 1e-12;

    private static readonly DrawOptions draws = new() { Samples = 60, Seed = 5, Threads = 2 };

    [Test]
    public void Pole_intervals_are_those_of_the_hedging_indices() => RandomNetworks.All.Sample(
        drawn =>
        {
            var records = RandomNetworks.Build(drawn).Records;
            var result = Hedge(records, "P", "Q");
            var indices = HedgeIntervalAnalysis.Of(records, result, RandomNetworks.Names, draws, CancellationToken.None);

            foreach (var (id, own) in PoleIntervalsAnalysis.Of(records, result, draws, CancellationToken.None))
            {
                Same(own.Balance, indices.Of(id, "HB"));
                Same(own.Engagement, indices.Of(id, "ENG"));
                Same(own.Shares[0], indices.Of(id, "PAS", "P"));
                Same(own.Shares[1], indices.Of(id, "PAS", "Q"));
            }
        },
        iter: 100);

    [Test]
    public void Intervals_are_in_order_and_in_range_and_two_shares_mirror_each_other() => RandomNetworks.All.Sample(
        drawn =>
        {
            var records = RandomNetworks.Build(drawn).Records;
            foreach (var own in PoleIntervalsAnalysis.Of(records, Hedge(records, "P", "Q"), draws, CancellationToken.None).Values)
            {
                foreach (var interval in own.Shares.Append(own.Balance).Append(own.Engagement))
                {
                    Assert.That(interval.Low, Is.InRange(0.0, 1 + tolerance));
                    Assert.That(interval.High, Is.InRange(interval.Low, 1 + tolerance));
                }

                Assert.That(own.Shares[0].Low + own.Shares[1].High, Is.EqualTo(1).Within(1e-9));
                Assert.That(own.Shares[0].High + own.Shares[1].Low, Is.EqualTo(1).Within(1e-9));
            }
        },
        iter: 100);

    [Test]
    public void Who_is_tied_to_a_pole_and_is_none_has_intervals_and_nobody_else() => RandomNetworks.All.Sample(
        drawn =>
        {
            var records = RandomNetworks.Build(drawn).Records;
            var weights = RandomNetworks.Weights(drawn);
            var expected = Enumerable.Range(2, drawn.Actors - 2).Where(i => weights[i, 0] + weights[i, 1] > 0).Select(i => RandomNetworks.Names[i]);

            Assert.That(PoleIntervalsAnalysis.Of(records, Hedge(records, "P", "Q"), draws, CancellationToken.None).Keys, Is.EquivalentTo(expected));
        },
        iter: 50);

    [Test]
    public void Of_three_poles_equal_ties_give_a_third_each_and_two_of_them_the_entropy_of_two()
    {
        var records = new Rows()
            .Title("P", "E", 4).Title("Q", "E", 4).Title("R", "E", 4)
            .Title("P", "T", 2).Title("Q", "T", 2).Records;
        var intervals = PoleIntervalsAnalysis.Of(records, Hedge(records, "P", "Q", "R"), draws, CancellationToken.None);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(intervals["E"].Shares, Has.Count.EqualTo(3));
        foreach (var share in intervals["E"].Shares)
            Point(share, 1.0 / 3);
        Point(intervals["E"].Balance, 1);
        Point(intervals["T"].Balance, Math.Log(2) / Math.Log(3));
        Point(intervals["T"].Shares[2], 0);
    }

    [Test]
    public void Actors_with_the_same_ties_have_the_same_intervals_and_a_deeper_tie_is_the_larger_share()
    {
        var records = new Rows()
            .Title("P", "A", 2).Title("Q", "A", 4).Title("P", "B", 2).Title("Q", "B", 4).Title("P", "C", 4).Title("Q", "C", 2).Records;
        var intervals = PoleIntervalsAnalysis.Of(records, Hedge(records, "P", "Q"), draws, CancellationToken.None);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(intervals["B"], Is.SameAs(intervals["A"]));
        Assert.That(intervals["A"].Shares[0].Low, Is.GreaterThan(0.5));
        Assert.That(intervals["C"].Shares[0].High, Is.LessThan(0.5));
        Same(intervals["C"].Balance, intervals["A"].Balance);
        Same(intervals["C"].Shares[1], intervals["A"].Shares[0]);
    }

    [Test]
    public void Without_a_tie_to_a_pole_nobody_has_pole_intervals()
    {
        var records = new Rows().States("P", "Q").Title("A", "B", 1).Records;

        Assert.That(PoleIntervalsAnalysis.Of(records, Hedge(records, "P", "Q"), draws, CancellationToken.None), Is.Empty);
    }

    [Test]
    public void Of_actors_that_are_not_in_the_network_no_interval_is_told()
    {
        var records = SixNodes.Rows.Records;
        var drawn = HedgeIntervalAnalysis.Of(records, Hedge(records, "P", "Q"), ["A", "elsewhere"], draws, CancellationToken.None);

        Assert.That(drawn.ById.Keys, Is.EqualTo(new[] { "A" }));
        Assert.That(drawn.Draws, Is.SameAs(draws));
    }

    [Test]
    public void Indices_are_listed_in_the_order_in_which_they_are_told()
    {
        var records = SixNodes.Rows.Records;
        var drawn = HedgeIntervalAnalysis.Of(records, Hedge(records, "P", "Q"), ["A"], draws, CancellationToken.None);

        Assert.That(
            drawn.ById["A"].Select(i => i.Pole is null ? i.Symbol : i.Symbol + " " + i.Pole),
            Is.EqualTo(new[] { "tie P", "tie Q", "PAS P", "PAS Q", "HB", "HBe", "ENG", "HX", "XM P", "XM Q", "XR P", "XR Q" }));
    }

    [Test]
    public void Cancelled_pole_intervals_end()
    {
        var records = SixNodes.Rows.Records;
        var result = Hedge(records, "P", "Q");

        Assert.That(
            () => PoleIntervalsAnalysis.Of(records, result, draws, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void One_draw_is_a_point()
    {
        var values = Values(SixNodes.Rows.Records, "strength", draws with { Samples = 1 });

        Assert.That(values.Select(v => v!.Value.Low), Is.EqualTo(values.Select(v => v!.Value.High)));
    }

    [Test]
    public void What_weighs_nothing_has_the_value_of_the_ranking_at_both_ends() => RandomNetworks.All.Sample(
        drawn =>
        {
            var records = RandomNetworks.Build(drawn).Records;
            var ranking = Ranked(records, "degree");

            Assert.That(
                ValueIntervalsAnalysis.Of(records, ranking, draws, CancellationToken.None).OfType<DrawnInterval>(),
                Is.EqualTo(ranking.Values.OfType<double>().Select(v => new DrawnInterval(v, v))));
            Assert.That(ranking.Values.OfType<double>().Count(), Is.EqualTo(drawn.Actors));
        },
        iter: 50);

    [Test]
    public void Strength_lies_between_nothing_and_the_number_of_partners() => RandomNetworks.All.Sample(
        drawn =>
        {
            var records = RandomNetworks.Build(drawn).Records;
            List<DrawnInterval> strengths = [.. Values(records, "strength", draws).OfType<DrawnInterval>()];
            Assert.That(strengths, Has.Count.EqualTo(drawn.Actors));
            foreach (var (interval, degree) in strengths.Zip(Ranked(records, "degree").Values.OfType<double>()))
            {
                Assert.That(interval.Low, Is.InRange(0.0, interval.High + tolerance));
                Assert.That(interval.High, Is.LessThanOrEqualTo(degree + tolerance));
            }
        },
        iter: 50);

    [Test]
    public void An_actor_without_a_value_in_any_draw_has_no_interval()
    {
        var values = Values(new Rows().Title("A", "B", 2).States("LONE").Records, "closeness_component", draws);

        Assert.That(values.Select(v => v is null), Is.EqualTo(new[] { false, false, true }));
    }

    [Test]
    public void The_order_of_the_rows_and_the_scheme_asked_for_move_no_interval()
    {
        var records = SixNodes.Rows.Records;
        var values = Values(records, "strength", draws);

        Assert.That(Values(BundledData.Reversed(records), "strength", draws), Is.EqualTo(values));
        Assert.That(ValueIntervalsAnalysis.Of(records, Ranked(records, "strength", "square"), draws, CancellationToken.None), Is.EqualTo(values));
    }

    private static HedgeResult Hedge(PartnershipRecords records, params string[] poles) => records.Hedge(Ask.On() with { Poles = poles });

    private static MeasureResult Ranked(PartnershipRecords records, string measure, string weights = "linear") =>
        RankAnalysis.Run(records, Ask.On(weights: weights), measure, CancellationToken.None);

    private static IReadOnlyList<DrawnInterval?> Values(PartnershipRecords records, string measure, DrawOptions options) =>
        ValueIntervalsAnalysis.Of(records, Ranked(records, measure), options, CancellationToken.None);

    private static void Point(DrawnInterval interval, double value) => Same(interval, new DrawnInterval(value, value));

    private static void Same(DrawnInterval interval, DrawnIndex index) =>
        Same(interval, new DrawnInterval(index.Low.Value!.Value, index.High.Value!.Value));

    private static void Same(DrawnInterval interval, DrawnInterval expected)
    {
        Assert.That(interval.Low, Is.EqualTo(expected.Low).Within(tolerance));
        Assert.That(interval.High, Is.EqualTo(expected.High).Within(tolerance));
    }
}
