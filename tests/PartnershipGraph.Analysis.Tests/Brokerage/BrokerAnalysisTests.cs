using PartnershipGraph.Analysis.Brokerage;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Brokerage;

[TestFixture]
public sealed class BrokerAnalysisTests
{
    private static readonly BlocTable blocs = new(
        "hand",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["P"] = "W", ["C"] = "W", ["Q"] = "E", ["B"] = "E", ["A"] = "N", ["D"] = "N" });

    [TestCase("A", 0, 0, 0, 4)]
    [TestCase("B", 0, 2, 2, 4)]
    [TestCase("C", 0, 0, 1, 0)]
    [TestCase("P", 0, 0, 1, 0)]
    [TestCase("Q", 0, 0, 0, 0)]
    [TestCase("D", 0, 0, 0, 0)]
    public void The_worked_example_has_its_roles(string id, double coordinator, double itinerant, double gatekeeper, double liaison)
    {
        var e = Of(Run(blocs), id);
        Assert.That((e.Coordinator, e.Itinerant, e.Gatekeeper, e.Liaison), Is.EqualTo((coordinator, itinerant, gatekeeper, liaison)));
        Assert.That(e.Representative, Is.EqualTo(e.Gatekeeper), "they differ by direction only");
        Assert.That(e.Total, Is.EqualTo(coordinator + itinerant + (2 * gatekeeper) + liaison));
    }

    [TestCase("A", 0, 0, 1.6)]
    [TestCase("B", 0.8, 1.0, 1.2)]
    [TestCase("C", 0, 0.2, 0)]
    [TestCase("P", 0, 0.3, 0)]
    public void And_its_weighted_roles(string id, double itinerant, double gatekeeper, double liaison)
    {
        var e = Of(Run(blocs, weighted: true), id);
        Assert.That(e.Itinerant, Is.EqualTo(itinerant).Within(1e-12));
        Assert.That(e.Gatekeeper, Is.EqualTo(gatekeeper).Within(1e-12));
        Assert.That(e.Representative, Is.EqualTo(gatekeeper).Within(1e-12));
        Assert.That(e.Liaison, Is.EqualTo(liaison).Within(1e-12));
    }

    [Test]
    public void The_classes_of_hedging_make_the_blocs_of_the_example()
    {
        var sides = PoleBlocs.Of(SixNodes.Rows.Hedge());
        Assert.That(sides.Of["P"], Is.EqualTo("P"));
        Assert.That(sides.Of["C"], Is.EqualTo("P"), "allied with P");
        Assert.That(sides.Of["B"], Is.EqualTo("Q"), "tied to Q only");
        Assert.That(sides.Of["A"], Is.EqualTo(PoleBlocs.Between), "an allied hedger");
        Assert.That(sides.Of["D"], Is.EqualTo(PoleBlocs.Between), "disengaged");
        Assert.That(sides.By, Does.Contain("P, Q"));
        Assert.That(Of(Run(sides), "A").Liaison, Is.EqualTo(4));
    }

    [Test]
    public void An_actor_that_no_bloc_is_named_for_is_of_none()
    {
        var some = new BlocTable("hand", new Dictionary<string, string>(StringComparer.Ordinal) { ["A"] = "N" });
        var result = Run(some);
        Assert.That(Of(result, "B").Bloc, Is.EqualTo(BlocTable.None));
        Assert.That(Of(result, "A").Itinerant, Is.EqualTo(4), "an outsider between members of one bloc");
        Assert.That(result.States.Sum(s => s.Total), Is.EqualTo(Run(blocs).States.Sum(s => s.Total)), "the sum of roles does not depend on blocs");
    }

    [Test]
    public void With_direction_who_speaks_for_its_own_is_not_who_lets_others_in()
    {
        // a → v → b, v and b of one bloc.
        var rows = new Rows().Title("a", "v", 1).Title("v", "b", 1);
        var table = new BlocTable("hand", new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "X", ["v"] = "Y", ["b"] = "Y" });
        var v = Of(BrokerAnalysis.Run(rows.Records, Ask.On() with { Directed = true }, table, false, CancellationToken.None), "v");
        Assert.That((v.Gatekeeper, v.Representative, v.Total), Is.EqualTo((1.0, 0.0, 1.0)));
    }

    [Test]
    public void Rivalries_are_refused() => Assert.That(
        () => BrokerAnalysis.Run(SixNodes.Rows.Records, Ask.On() with { Layers = [new Layer(LayerKind.Rivalry)] }, blocs, false, CancellationToken.None),
        Throws.TypeOf<UsageException>());

    private static BrokerResult Run(BlocTable table, bool weighted = false) =>
        BrokerAnalysis.Run(SixNodes.Rows.Records, Ask.On(), table, weighted, CancellationToken.None);

    private static BrokerEntry Of(BrokerResult result, string id) => result.States.Single(s => s.Id == id);
}
