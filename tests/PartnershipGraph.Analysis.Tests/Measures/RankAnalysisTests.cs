using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Measures;

[TestFixture]
public sealed class RankAnalysisTests
{
    private static IEnumerable<string> Worked => SixNodes.Expected.Measures.Keys;

    private static IEnumerable<string> All => MeasureCatalog.All.Select(m => m.Name);

    [TestCaseSource(nameof(Worked))]
    public void A_measure_has_its_hand_computed_values(string measure)
    {
        var values = ById(Run(SixNodes.Rows, measure));
        foreach (var (id, value) in SixNodes.Expected.Measures[measure])
            Assert.That(values[id], Is.EqualTo(value!.Value).Within(1e-4), $"{measure} of {id}");
    }

    [Test]
    public void Paths_are_as_long_as_one_over_the_weight_and_not_as_the_weight() =>
        Assert.That(ById(Run(SixNodes.Rows, "betweenness"))["C"], Is.EqualTo(2).Within(1e-9), "0 where a weight is taken for a length");

    [TestCaseSource(nameof(All))]
    public void A_measure_lists_every_actor_with_a_value_or_a_reason(string measure)
    {
        Rows[] networks =
        [
            SixNodes.Rows.States("LONE", "Z"), new Rows().States("A", "B"), new Rows().States("A"), new Rows().Title("A", "B", 1),
        ];
        foreach (var directed in new[] { false, true })
        {
            foreach (var rows in networks)
            {
                var result = Run(rows, measure, Ask.On() with { Directed = directed });
                Assert.That(result.Measure, Is.EqualTo(measure));
                Assert.That(result.Values, Has.Count.EqualTo(result.Snapshot.Actors.Count));
                var undefined = ById(result).Where(v => v.Value is null).Select(v => v.Key);
                Assert.That(result.Nulls.Keys, Is.EquivalentTo(undefined));
                Assert.That(result.Nulls.Values, Is.All.Not.Empty);
                Assert.That(result.Values.Where(v => v is not null).All(v => double.IsFinite(v!.Value)));
            }
        }
    }

    [Test]
    public void Closeness_within_the_component_is_undefined_for_an_isolate_and_for_nobody_else()
    {
        var result = Run(SixNodes.Rows.States("LONE"), "closeness_component");
        Assert.That(result.Nulls.Keys, Is.EqualTo(new[] { "LONE" }));
        Assert.That(result.Ranks[result.Snapshot.Actors.Select(a => a.Id).ToList().IndexOf("LONE")], Is.Null);
    }

    [Test]
    public void The_eigenvector_of_a_network_without_ties_is_undefined_and_not_converged()
    {
        var result = Run(new Rows().States("A", "B", "C"), "eigenvector");
        Assert.That(result.Converged, Is.False);
        Assert.That(result.Values, Is.All.Null);
        Assert.That(result.Nulls.Keys, Is.EquivalentTo(new[] { "A", "B", "C" }));
    }

    [Test]
    public void An_iteration_that_finds_its_answer_says_so()
    {
        var result = Run(SixNodes.Rows, "eigenvector");
        var values = ById(result);
        Assert.That(result.Converged);
        Assert.That(values.Values.Sum(v => v * v), Is.EqualTo(1).Within(1e-9), "the vector has length 1");
        foreach (var (id, share) in new[] { ("A", 0.985), ("C", 0.714), ("D", 0.361), ("P", 0.786), ("Q", 0.956) })
            Assert.That(values[id] / values["B"], Is.EqualTo(share).Within(6e-4), id);
    }

    [Test]
    public void Directed_measures_tell_sponsors_from_partners()
    {
        var rows = new Rows().Title("S", "A", 1).Title("S", "B", 3).Title("A", "S", 2);
        var options = Ask.On() with { Directed = true };
        Assert.That(ById(Run(rows, "out_degree", options)), Is.EqualTo(new Dictionary<string, double?> { ["A"] = 1, ["B"] = 0, ["S"] = 2 }));
        Assert.That(ById(Run(rows, "in_degree", options)), Is.EqualTo(new Dictionary<string, double?> { ["A"] = 1, ["B"] = 1, ["S"] = 1 }));
        Assert.That(ById(Run(rows, "out_strength", options))["S"], Is.EqualTo(1.6).Within(1e-12));
        Assert.That(ById(Run(rows, "in_strength", options))["S"], Is.EqualTo(0.8).Within(1e-12));
    }

    [Test]
    public void Ranks_stand_in_the_order_of_the_actors()
    {
        var result = Run(SixNodes.Rows, "strength");
        var ranked = result.Snapshot.Actors.Zip(result.Ranks, (a, r) => FormattableString.Invariant($"{a.Id}{r}"));
        Assert.That(ranked, Is.EqualTo(new[] { "A2", "B1", "C5", "D6", "P3", "Q3" }));
    }

    [Test]
    public void A_name_that_is_no_measure_is_refused_with_those_that_are([Values("", "Strength", "popularity")] string measure)
    {
        Assert.That(MeasureCatalog.Has(measure), Is.False);
        Assert.That(() => Run(SixNodes.Rows, measure), Throws.TypeOf<UsageException>().With.Message.Contains("closeness_component"));
    }

    [Test]
    public void Measures_are_listed_by_name_each_with_its_meaning()
    {
        Assert.That(All, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(All, Is.Unique.And.All.Matches<string>(m => MeasureCatalog.Has(m!)));
        Assert.That(MeasureCatalog.All.Select(m => m.Meaning), Is.All.Not.Empty);
    }

    private static MeasureResult Run(Rows rows, string measure, SnapshotOptions? options = null) =>
        RankAnalysis.Run(rows.Records, options ?? Ask.On(), measure, CancellationToken.None);

    private static Dictionary<string, double?> ById(MeasureResult result) =>
        result.Snapshot.Actors.Zip(result.Values).ToDictionary(x => x.First.Id, x => x.Second, StringComparer.Ordinal);
}
