using CsCheck;
using PartnershipGraph.Analysis.Robustness.Unknowns;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Robustness.Unknowns;

[TestFixture]
public sealed class UnknownTiesTests
{
    [Test]
    public void The_worked_example_has_the_printed_intervals()
    {
        var b = Entry(SixNodes.Rows, "B", ("B", "P"));
        AssertInterval(b.Scalars["HX"], 0, 0.8);
        AssertInterval(b.Scalars["HB"], 0, 1);
        AssertInterval(b.Scalars["HBe"], 0, 1);
        AssertInterval(b.ByPole["PAS"][1], 0.4444, 1);
        AssertInterval(b.ByPole["PAS"][0], 0, 0.5556);
        AssertInterval(b.Scalars["ENG"], 0.4, 0.9);
    }

    [Test]
    public void The_classes_are_those_on_the_grid_of_levels()
    {
        // B's tie to P from none to 1 beside .8 to Q: shares of P 0, .2, .333, .429, .5, .556.
        var b = Entry(SixNodes.Rows, "B", ("B", "P"));
        Assert.That(b.Classes.Select(c => c.ToString()), Is.EqualTo(new[] { "broad hedger", "leans Q", "strict hedger", "tied to Q only" }));
    }

    [Test]
    public void The_gap_of_direct_and_indirect_is_taken_on_the_grid()
    {
        // XM of B is .4571 and .2286 whatever B's own tie is: the indirect share of Q is a third.
        var gap = Entry(SixNodes.Rows, "B", ("B", "P")).ByPole["IDG"];
        AssertInterval(gap[1], (1 / 3.0) - 1, (1 / 3.0) - (0.8 / 1.8));
        AssertInterval(gap[0], (2 / 3.0) - (1 / 1.8), 2 / 3.0);
    }

    [Test]
    public void A_partner_of_an_unknown_end_has_a_range_of_exposure_and_keeps_the_rest()
    {
        // D's only partner is B: XM(D, P) is B's tie to P.
        var d = Entry(SixNodes.Rows, "D", ("B", "P"));
        AssertInterval(d.ByPole["XM"][0], 0, 1);
        AssertInterval(d.ByPole["XR"][0], 0, 0.6);
        AssertInterval(d.ByPole["XM"][1], 0.8, 0.8);
        AssertInterval(d.Scalars["XCUT"], 0, 1);
        Assert.That((d.IsEnd, d.Coverage, d.HasPlace), Is.EqualTo((false, 1.0, true)));
        Assert.That(d.Classes.Select(c => c.ToString()), Is.EqualTo(new[] { "disengaged" }));
    }

    [Test]
    public void Under_four_fifths_of_its_pole_ties_an_actor_has_no_place()
    {
        var b = Entry(SixNodes.Rows, "B", ("B", "P"));
        Assert.That((b.IsEnd, b.Coverage, b.HasPlace), Is.EqualTo((true, 0.5, false)));
        var between = Entry(SixNodes.Rows, "B", ("B", "D"));
        Assert.That((between.IsEnd, between.Coverage, between.HasPlace), Is.EqualTo((true, 1.0, true)));
    }

    [Test]
    public void What_is_undefined_in_some_cases_says_why()
    {
        var d = Entry(SixNodes.Rows, "D", ("D", "P"));
        Assert.That(d.Scalars["HB"], Is.EqualTo(new Interval(0, 0, "no pole tie")));
        AssertInterval(d.Scalars["HX"], 0, 0);
        var lone = Entry(SixNodes.Rows.States("LONE"), "LONE", ("LONE", "B"));
        Assert.That(lone.ByPole["XM"][1], Is.EqualTo(new Interval(0.8, 0.8, "no partner but poles")));
    }

    [Test]
    public void What_is_recorded_of_an_unknown_tie_counts_for_nothing()
    {
        var recorded = Entry(SixNodes.Rows, "A", ("A", "P"));
        var deeper = Entry(SixNodes.Rows.Title("P", "A", 5), "A", ("P", "A"));
        Assert.That(deeper.Scalars, Is.EqualTo(recorded.Scalars));
        AssertInterval(recorded.Scalars["HX"], 0, 0.8);
    }

    [Test]
    public void Two_unknown_pole_ties_of_one_actor_can_be_even_or_nothing()
    {
        var a = Entry(SixNodes.Rows, "A", ("A", "P"), ("A", "Q"));
        Assert.That(a.Scalars["HB"], Is.EqualTo(new Interval(0, 1, "no pole tie")));
        AssertInterval(a.Scalars["HX"], 0, 1);
        Assert.That(a.Coverage, Is.Zero);
    }

    [Test]
    public void Actors_far_from_an_unknown_tie_are_not_listed() => Assert.That(
        Run(SixNodes.Rows, ("C", "P")).Entries.Select(e => e.Id), Is.EqualTo(new[] { "B", "C" }), "C's partners are B and a pole");

    [Test]
    public void Every_possible_weight_lies_within_the_interval() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[0, 4]).Sample((rank, pair) =>
        {
            var (a, b) = new[] { ("A", "P"), ("B", "P"), ("D", "B"), ("D", "Q"), ("A", "C") }[pair];
            var rows = new Rows();
            foreach (var tie in SixNodes.Expected.Ties.Select(t => (A: t[0].GetString()!, B: t[1].GetString()!, Rank: t[2].GetInt32())))
            {
                if ((tie.A, tie.B) != (a, b) && (tie.B, tie.A) != (a, b))
                    rows.Title(tie.A, tie.B, tie.Rank);
            }

            var case1 = rows.Title(a, b, rank).Hedge();
            foreach (var entry in Run(rows, (a, b)).Entries)
            {
                var values = case1.Of(entry.Id).Values(case1.Poles);
                foreach (var (symbol, interval) in entry.Scalars)
                    AssertWithin(values[symbol], interval, $"{symbol} of {entry.Id}");
                foreach (var (symbol, intervals) in entry.ByPole)
                {
                    for (var p = 0; p < 2; p++)
                        AssertWithin(values[$"{symbol} {case1.Poles[p]}"], intervals[p], $"{symbol} of {entry.Id}");
                }

                Assert.That(entry.Classes, Does.Contain(case1.Of(entry.Id).Class));
            }
        }, iter: 100);

    [Test]
    public void More_than_twelve_unknown_ties_are_drawn_and_the_ends_are_among_the_draws()
    {
        var rows = SixNodes.Rows.States([.. Enumerable.Range(0, 14).Select(k => FormattableString.Invariant($"S{k}"))]);
        var ties = Enumerable.Range(0, 14).Select(k => ("B", FormattableString.Invariant($"S{k}"))).ToArray();
        var result = Run(rows, ties);
        Assert.That(result.IsExact, Is.False);
        Assert.That(Run(rows, ties[..2]).IsExact, Is.True);
        var b = result.Entries.Single(e => e.Id == "B");
        Assert.That(b.ByPole["XM"][0].High, Is.EqualTo(0.457143).Within(1e-4), "with none of them");
        Assert.That(b.ByPole["XM"][0].Low, Is.EqualTo(0.64 / 15.4).Within(1e-4), "with all of them");
    }

    [Test]
    public void A_pair_that_is_none_is_refused()
    {
        Assert.That(() => Run(SixNodes.Rows, ("B", "B")), Throws.TypeOf<UsageException>().With.Message.Contains("itself"));
        Assert.That(() => Run(SixNodes.Rows, ("B", "NOBODY")), Throws.TypeOf<UsageException>().With.Message.Contains("NOBODY"));
        Assert.That(() => Run(SixNodes.Rows, ("B", "P"), ("P", "B")), Throws.TypeOf<UsageException>().With.Message.Contains("twice"));
    }

    [Test]
    public void Looking_heeds_cancellation() => Assert.That(
        () => UnknownTiesAnalysis.Run(SixNodes.Rows.Records, SixNodes.Rows.Hedge(), [("B", "P")], new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    private static UnknownTies Run(Rows rows, params (string A, string B)[] ties) =>
        UnknownTiesAnalysis.Run(rows.Records, rows.Hedge(), ties, CancellationToken.None);

    private static UnknownEntry Entry(Rows rows, string id, params (string A, string B)[] ties) => Run(rows, ties).Entries.Single(e => e.Id == id);

    private static void AssertInterval(Interval interval, double low, double high)
    {
        Assert.That(interval.Low, Is.EqualTo(low).Within(1e-4));
        Assert.That(interval.High, Is.EqualTo(high).Within(1e-4));
    }

    private static void AssertWithin(double? value, Interval interval, string what)
    {
        if (value is { } v)
            Assert.That(v, Is.InRange(interval.Low!.Value - 1e-9, interval.High!.Value + 1e-9), what);
        else
            Assert.That(interval.WhyNull, Is.Not.Null, what);
    }
}
