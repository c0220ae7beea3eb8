using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Hedging;

[TestFixture]
public sealed class IntermediaryAnalysisTests
{
    [Test]
    public void B_is_the_only_intermediary_of_three_states_and_comes_first()
    {
        var first = Run()[0];
        Assert.That((first.Id, first.Partners, first.Nulled), Is.EqualTo(("B", 3, 6)));
        Assert.That(first.Sole, Is.EqualTo(new[] { "A", "C", "D" }));
        Assert.That((first.Shift, first.Largest), Is.EqualTo((0.0, (ExposureShift?)null)), "nothing stays defined");
    }

    [Test]
    public void Without_D_the_exposure_of_B_to_P_rises()
    {
        var d = Run().Single(k => k.Id == "D");
        Assert.That((d.Partners, d.Nulled), Is.EqualTo((1, 0)));
        Assert.That((d.Largest!.State, d.Largest.Pole), Is.EqualTo(("B", "P")));
        Assert.That(d.Largest.Before, Is.EqualTo(0.457143).Within(1e-4));
        Assert.That(d.Largest.After, Is.EqualTo(0.8).Within(1e-4));

        // To Q B has .2286 before and .32/.8 = .4 after.
        Assert.That(d.ShiftByPole, Is.EqualTo(new[] { 0.342857, 0.171429 }).Within(1e-4));
        Assert.That(d.Shift, Is.EqualTo(0.514286).Within(1e-4));
        Assert.That(d.Largest.Change, Is.EqualTo(0.342857).Within(1e-4));
    }

    [Test]
    public void The_order_is_by_pairs_nulled_then_shift_and_poles_are_none()
    {
        var all = Run();
        Assert.That(all.Select(k => k.Id), Is.EquivalentTo(new[] { "A", "B", "C", "D" }));
        Assert.That(all.Skip(1).Select(k => k.Shift), Is.Ordered.Descending);
    }

    [Test]
    public void Equal_ones_are_listed_by_id()
    {
        // Two twins between B and P.
        var rows = new Rows().Title("P", "Y", 1).Title("P", "X", 1).Title("B", "Y", 2).Title("B", "X", 2).Title("Q", "B", 1);
        Assert.That(Ids(rows).Take(3), Is.EqualTo(new[] { "B", "X", "Y" }), "B carries X and Y alone");
    }

    [Test]
    public void Without_ties_there_is_none() => Assert.That(Ids(new Rows().States("P", "Q", "A")), Is.Empty);

    [Test]
    public void A_cancelled_run_stops() => Assert.That(
        () => IntermediaryAnalysis.Run(SixNodes.Rows.Records, Ask.On() with { Poles = ["P", "Q"] }, new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    private static IReadOnlyList<SwingIntermediary> Run() => Run(SixNodes.Rows);

    private static IEnumerable<string> Ids(Rows rows) => Run(rows).Select(k => k.Id);

    private static IReadOnlyList<SwingIntermediary> Run(Rows rows) =>
        IntermediaryAnalysis.Run(rows.Records, Ask.On() with { Poles = ["P", "Q"] }, CancellationToken.None).Intermediaries;
}
