using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Hedging;

[TestFixture]
public sealed class HedgeAnalysisTests
{
    [TestCase("P")]
    [TestCase("P", "P")]
    [TestCase("P", "Q", "P")]
    [TestCase("A", "B", "C", "D", "P", "Q")]
    public void Other_than_two_to_five_different_poles_are_refused(params string[] poles) => Assert.That(
        () => SixNodes.Rows.Hedge(Ask.On() with { Poles = poles }),
        Throws.TypeOf<UsageException>().With.Message.Contains("two to five"));

    [Test]
    public void Directed_ties_are_refused() =>
        Assert.That(() => SixNodes.Rows.Hedge(Ask.On() with { Directed = true }), Throws.TypeOf<UsageException>());

    [Test]
    public void The_work_can_be_cancelled()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.That(
            () => HedgeAnalysis.Run(SixNodes.Rows.Records, Ask.On() with { Poles = ["P", "Q"] }, null, stopped.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Every_actor_has_an_entry_an_organisation_that_is_a_pole_too()
    {
        var rows = SixNodes.Rows.Actor("EU", ActorKind.Organization).Title("EU", "A", 2);
        var result = rows.Hedge(Ask.On() with { Poles = ["EU", "P"] });
        Assert.That(result.States.Select(s => s.Id), Is.EqualTo(new[] { "A", "B", "C", "D", "EU", "P", "Q" }));
        Assert.That(result.Of("A").PoleTies, Is.EqualTo(new[] { 0.8, 0.6 }).Within(1e-15));
        Assert.That(result.Of("EU").Class.ToString(), Is.EqualTo("pole"));
    }

    [Test]
    public void Two_poles_alone_are_a_network()
    {
        var result = new Rows().Title("P", "Q", 2).Hedge();
        Assert.That(result.States.Select(s => s.Class.ToString()), Is.All.EqualTo("pole"));
        Assert.That(result.Of("P").Tdep.Values, Is.EqualTo(new double?[] { null, 1 }));
        Assert.That(result.Of("P").Xr.Values, Is.EqualTo(new double?[] { null, 0 }));
    }

    [Test]
    public void A_network_without_a_tie_has_an_entry_for_everybody()
    {
        var result = new Rows().States("A", "P", "Q").Hedge(Ask.On(weights: "level"));
        Assert.That(result.States.Select(s => s.Class.ToString()), Is.EqualTo(new[] { "disengaged", "pole", "pole" }));
    }
}
