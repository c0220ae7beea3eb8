using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Hedging;

/// <summary>The worked example, index by index.</summary>
[TestFixture]
public sealed class SixNodesTests
{
    private static IEnumerable<string> Names => SixNodes.Expected.Indices.Keys;

    [TestCaseSource(nameof(Names))]
    public void An_index_has_its_hand_computed_values(string index)
    {
        var result = SixNodes.Rows.Hedge();
        foreach (var (id, value) in SixNodes.Expected.Indices[index])
        {
            Assert.That(
                result.Of(id).Values(result.Poles)[index],
                value is null ? Is.Null : Is.EqualTo(value.Value).Within(1e-4), $"{index} of {id}");
        }
    }

    [Test]
    public void The_classes_are_those_of_the_worked_example() => Assert.That(
        SixNodes.Rows.Hedge().States.ToDictionary(s => s.Id, s => s.Class.ToString(), StringComparer.Ordinal),
        Is.EqualTo(SixNodes.Expected.Classes));

    [Test]
    public void Degree_and_strength_stand_beside_the_indices()
    {
        var result = SixNodes.Rows.Hedge();
        foreach (var e in result.States)
        {
            Assert.That(e.Strength, Is.EqualTo(SixNodes.Expected.Measures["strength"][e.Id]).Within(1e-12));
            Assert.That(e.Degree, Is.EqualTo(SixNodes.Expected.Measures["degree"][e.Id]));
        }
    }

    [Test]
    public void Shares_and_gaps_of_two_poles_are_each_others_complement()
    {
        foreach (var e in SixNodes.Rows.Hedge().States.Where(e => e.Pas.WhyNull is null))
        {
            Assert.That(e.Pas.Values.Sum(), Is.EqualTo(1).Within(1e-12), e.Id);
            Assert.That(e.Idg.Values.Sum(), Is.Zero.Within(1e-12), e.Id);
        }
    }

    [Test]
    public void An_alliance_layer_makes_the_pole_tie_as_deep_as_the_pact()
    {
        var a = SixNodes.Rows.Hedge(Ask.On(layers: "partnership,alliance")).Of("A");
        Assert.That(a.PoleTies, Is.EqualTo(new[] { 1, 0.8 }));
        Assert.That(a.Hx.Value, Is.EqualTo(0.8));
        Assert.That(a.Class.ToString(), Is.EqualTo("allied hedger"));
    }

    [TestCase("geometric:0.5", 0.25, 0.6667)]
    [TestCase("square", 0.36, 0.72)]
    [TestCase("trade", 0.7294, 0.9151)]
    [TestCase("threshold:3", 1, 1)]
    public void The_weight_scheme_decides_how_deep_and_how_balanced_a_hedge_looks(string scheme, double intensity, double balance)
    {
        var a = SixNodes.Rows.Hedge(Ask.On(weights: scheme)).Of("A");
        Assert.That(a.Hx.Value, Is.EqualTo(intensity).Within(1e-4));
        Assert.That(a.Hb.Value, Is.EqualTo(balance).Within(1e-4));
    }

    [Test]
    public void The_result_names_its_poles_its_thresholds_and_its_network()
    {
        var result = SixNodes.Rows.Hedge();
        Assert.That(result.Poles, Is.EqualTo(new[] { "P", "Q" }));
        Assert.That(result.Thresholds, Is.EqualTo(new HedgeThresholds()));
        Assert.That(result.States.Select(s => s.Id), Is.EqualTo(result.Snapshot.Actors.Select(a => a.Id)));
    }

    [TestCase("A", 0)]
    [TestCase("B", 1)]
    [TestCase("C", 0)]
    [TestCase("P", 0)]
    public void Partners_tied_to_every_pole_are_counted(string id, int crossing) =>
        Assert.That(SixNodes.Rows.Hedge().Of(id).Crossing, Is.EqualTo(crossing));
}
