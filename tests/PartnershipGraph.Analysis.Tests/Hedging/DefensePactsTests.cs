using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using static PartnershipGraph.Domain.Alliances.AllianceKind;

namespace PartnershipGraph.Analysis.Tests.Hedging;

/// <summary>An ally is no hedger by its titles alone, whatever layers the ties come from.</summary>
[TestFixture]
public sealed class DefensePactsTests
{
    private static Rows Titles => new Rows().States("P", "Q", "R").Title("P", "A", 3).Title("Q", "A", 2);

    [TestCase(2, "allied hedger")]
    [TestCase(3, "allied hedger")]
    [TestCase(4, "allied with P")]
    public void An_ally_with_a_tie_of_exactly_60_to_another_pole_is_an_allied_hedger(int rank, string expected)
    {
        var rows = new Rows().Pact(Defense, "A", "P").Title("Q", "A", rank);
        Assert.That(rows.Hedge().Of("A").Class.ToString(), Is.EqualTo(expected));
        Assert.That(rows.Hedge(Ask.On(layers: "partnership,alliance")).Of("A").Class.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void The_tie_that_makes_an_ally_a_hedger_can_be_chosen()
    {
        var rows = new Rows().Pact(Defense, "A", "P").Title("Q", "A", 3);
        Assert.That(rows.Hedge(null, new HedgeThresholds { AlliedTie = 0.61 }).Of("A").Class.ToString(), Is.EqualTo("allied with P"));
    }

    [Test]
    public void A_deep_tie_to_the_ally_itself_makes_no_hedger() =>
        Assert.That(new Rows().States("Q").Pact(Defense, "A", "P").Title("P", "A", 1).Hedge().Of("A").Class.ToString(), Is.EqualTo("allied with P"));

    [Test]
    public void Every_allied_pole_is_named()
    {
        var e = new Rows().States("R").Pact(Defense, "A", "P").Pact(Defense, "A", "Q").Title("P", "A", 4)
            .Hedge(Ask.On() with { Poles = ["P", "Q", "R"] }).Of("A");
        Assert.That(e.Class.ToString(), Is.EqualTo("allied with P, Q"));
        Assert.That(e.AlliedWith, Is.EqualTo(new[] { "P", "Q" }));
    }

    [Test]
    public void With_two_allied_poles_a_deep_tie_to_either_is_one_to_another_pole()
    {
        var e = new Rows().Pact(Defense, "A", "P").Pact(Defense, "A", "Q").Hedge(Ask.On(layers: "partnership,alliance")).Of("A");
        Assert.That(e.Class.ToString(), Is.EqualTo("allied hedger"));
        Assert.That(e.AlliedWith, Is.EqualTo(new[] { "P", "Q" }));
    }

    [Test]
    public void Other_promises_are_no_defence_pact([Values(Offense, Neutrality, Consultation, Nonaggression, Entente, Mnna)] AllianceKind kind)
    {
        var e = Titles.Pact(kind, "A", "P").Hedge().Of("A");
        Assert.That(e.AlliedWith, Is.Empty);
        Assert.That(e.Class.ToString(), Is.EqualTo("broad hedger"));
    }

    [Test]
    public void A_promise_of_defence_that_is_not_returned_is_no_defence_pact() =>
        Assert.That(Titles.Member("Pact", "A", Consultation).Member("Pact", "P", Defense).Hedge().Of("A").AlliedWith, Is.Empty);

    [Test]
    public void A_pact_counts_while_it_is_in_force()
    {
        var rows = Titles.Pact(Defense, "A", "P", "1990", "2010");
        Assert.That(rows.Hedge(Ask.On("2009")).Of("A").AlliedWith, Is.EqualTo(new[] { "P" }));
        Assert.That(rows.Hedge(Ask.On("2010")).Of("A").AlliedWith, Is.Empty);
        Assert.That(rows.Hedge(Ask.On("2009", "2012")).Of("A").AlliedWith, Is.EqualTo(new[] { "P" }));
        Assert.That(rows.Hedge(Ask.On("2024", "2009")).Of("A").AlliedWith, Is.Empty, "only titles have a second clock");
    }

    [Test]
    public void A_row_below_the_least_confidence_makes_no_ally()
    {
        var rows = Titles.Member("Pact", "A", Defense, confidence: Confidence.High).Member("Pact", "P", Defense, confidence: Confidence.Low);
        Assert.That(rows.Hedge().Of("A").Class.ToString(), Is.EqualTo("allied hedger"));
        Assert.That(rows.Hedge(Ask.On() with { MinConfidence = Confidence.Medium }).Of("A").Class.ToString(), Is.EqualTo("broad hedger"));
    }

    [Test]
    public void Poles_that_are_allied_with_each_other_stay_poles()
    {
        var e = Titles.Pact(Defense, "P", "Q").Hedge().Of("P");
        Assert.That(e.Class.ToString(), Is.EqualTo("pole"));
        Assert.That(e.AlliedWith, Is.Empty);
    }

    [Test]
    public void Alliances_are_read_whatever_layers_are_asked_for() => Assert.That(
        HedgeAnalysis.TablesOf(new SnapshotOptions { AsOf = default }), Is.EqualTo(Domain.DataTables.Titles | Domain.DataTables.Alliances));
}
