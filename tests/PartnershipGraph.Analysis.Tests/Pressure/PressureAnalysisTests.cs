using PartnershipGraph.Analysis.Pressure;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Pressure;

[TestFixture]
public sealed class PressureAnalysisTests
{
    [Test]
    public void The_worked_example_has_its_hand_computed_balance()
    {
        var balance = Run(Example).Balance;
        Assert.That(balance.ByHostileTies, Is.EqualTo(new[] { 1, 1, 0, 0 }), "A–B–Q and A–P–Q");
        Assert.That(balance.Share.Value, Is.EqualTo(0.5).Within(1e-12));
        Assert.That(balance.WeightedShare.Value, Is.EqualTo(0.447807).Within(1e-4));
        Assert.That((balance.Ties, balance.Hostile, balance.TitledRivals), Is.EqualTo((8, 1, 0)));
        Assert.That((balance.Frustration, balance.IsExact), Is.EqualTo((1.0, true)));
        Assert.That(balance.Normalised.Value, Is.EqualTo(0.75).Within(1e-12));
    }

    [Test]
    public void The_tension_is_on_A_and_nobody_else()
    {
        var result = Run(Example);
        Assert.That(Of(result, "A").Tension, Is.EqualTo(0.6).Within(1e-12));
        Assert.That(result.States.Where(s => s.Id != "A").Select(s => s.Tension), Is.All.Zero);
        Assert.That(result.States.Select(s => (s.Id, s.PoleTriads, s.Triads)).Where(s => s.Triads > 0), Is.EqualTo(new[] { ("A", 1, 1) }));
        Assert.That(result.Rivals.Single().Apexes, Is.EqualTo(new[] { "A" }));
    }

    [Test]
    public void With_one_open_rivalry_of_the_poles_tension_is_hedging_intensity()
    {
        var (pressure, hedge) = (Run(Example), Example.Hedge());
        foreach (var e in hedge.States.Where(e => e.Hx.WhyNull is null))
            Assert.That(Of(pressure, e.Id).Tension, Is.EqualTo(e.Hx.Value!.Value).Within(1e-12), e.Id);
    }

    [Test]
    public void Tension_is_as_large_as_the_rivalry_and_0_without_one()
    {
        Assert.That(Of(Run(SixNodes.Rows.Rivals("P", "Q", 0.5)), "A").Tension, Is.EqualTo(0.3).Within(1e-12));
        var none = Run(SixNodes.Rows);
        Assert.That(Of(none, "A").Tension, Is.Zero);
        Assert.That(none.Balance.Share.Value, Is.EqualTo(1), "one triad + + +");
        Assert.That(none.Rivals, Is.Empty);
    }

    [Test]
    public void It_is_summed_over_the_rival_pairs_of_poles()
    {
        var rows = SixNodes.Rows.Rivals("P", "Q", 1).Rivals("Q", "B", 1);
        var result = Run(rows, "P", "Q", "B");
        Assert.That(Of(result, "A").Tension, Is.EqualTo(0.6 + 0.4).Within(1e-12), "min(.6, .8) and min(.8, .4)");
        Assert.That(Of(result, "Q").Tension, Is.Zero, "a pole is no friend of itself");
    }

    [Test]
    public void Rivals_are_hostile_whatever_title_they_bear()
    {
        // A and Q bear a title of .8 and are rivals: A is no friend of both poles any more, and P Q A has two hostile ties.
        var result = Run(Example.Rivals("A", "Q", 0.5));
        Assert.That(result.Balance.TitledRivals, Is.EqualTo(1));
        Assert.That(result.Balance.Ties, Is.EqualTo(8));
        Assert.That(result.Balance.ByHostileTies, Is.EqualTo(new[] { 0, 1, 1, 0 }));
        Assert.That(Of(result, "A").HostileTo, Is.EqualTo(new[] { "Q" }));
        Assert.That(Of(result, "A").PoleTriads, Is.Zero);
        Assert.That(Of(result, "B").Triads, Is.EqualTo(1), "a friend of A and of Q");
        Assert.That(Of(result, "A").Tension, Is.EqualTo(0.6).Within(1e-12), "tension is of the ties as declared");
    }

    [Test]
    public void A_rivalry_that_ended_or_of_an_actor_outside_counts_nothing()
    {
        var rows = SixNodes.Rows.Rivals("P", "Q", 1, "1990", "2020").Actor("OLD", Domain.Actors.ActorKind.State, "1900", "1950").Rivals("P", "OLD", 1);
        Assert.That(Run(rows).Balance.Hostile, Is.Zero);
    }

    [Test]
    public void Without_closed_triads_and_without_ties_shares_are_undefined()
    {
        var path = Run(new Rows().Title("P", "A", 1).Title("A", "Q", 1)).Balance;
        Assert.That(path.Share.WhyNull, Is.EqualTo("no closed triad"));
        Assert.That(path.WeightedShare.WhyNull, Is.EqualTo("no closed triad"));
        Assert.That(path.Normalised.Value, Is.EqualTo(1));
        Assert.That(Run(new Rows().States("P", "Q")).Balance.Normalised.WhyNull, Is.EqualTo("no ties"));
    }

    [Test]
    public void The_rows_of_rivalries_are_counted() =>
        Assert.That(Run(Example).Rows.Total - Run(SixNodes.Rows).Rows.Total, Is.EqualTo(1));

    [Test]
    public void Rivals_of_poles_come_first_then_those_with_most_friends_of_both()
    {
        var rows = Example.Rivals("C", "A", 1).Rivals("D", "C", 1);
        Assert.That(Run(rows).Rivals.Select(r => r.A + r.B), Is.EqualTo(new[] { "PQ", "AC", "CD" }));
        Assert.That(Run(rows).Rivals[1].Apexes, Is.EqualTo(new[] { "P", "B" }), "P by .6, B by .4");
    }

    private static Rows Example => SixNodes.Rows.Rivals("P", "Q", 1);

    private static PressureEntry Of(PressureResult result, string id) => result.States.Single(s => s.Id == id);

    private static PressureResult Run(Rows rows, params string[] poles) =>
        PressureAnalysis.Run(rows.Records, Ask.On() with { Poles = poles.Length > 0 ? poles : ["P", "Q"] }, CancellationToken.None);
}
