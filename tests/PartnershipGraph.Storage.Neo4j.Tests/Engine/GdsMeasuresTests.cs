using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Storage.Neo4j.Engine;

namespace PartnershipGraph.Storage.Neo4j.Tests.Engine;

/// <summary>What is computed in the server, and what is refused by name.</summary>
internal sealed class GdsMeasuresTests
{
    private static readonly SnapshotOptions titles = new() { AsOf = new DateOnly(2024, 12, 31) };

    private static IEnumerable<string> All => MeasureCatalog.All.Select(m => m.Name);

    [Test]
    public void Each_is_a_measure_of_ours() => Assert.That(GdsMeasures.Names, Is.SubsetOf(All));

    [TestCaseSource(nameof(All))]
    public void A_measure_is_had_or_refused_by_its_name_with_the_reason(string measure)
    {
        var needsEqualTies = measure.StartsWith("closeness", StringComparison.Ordinal) || measure.StartsWith("harmonic", StringComparison.Ordinal);
        if (GdsMeasures.Names.Contains(measure) && !needsEqualTies)
            Assert.That(GdsMeasures.For(measure, titles).Procedure.Name, Does.StartWith("gds."));
        else
            Assert.That(() => GdsMeasures.For(measure, titles), Throws.TypeOf<UsageException>().With.Message.Contains(measure).And.Message.Contains(": "));
    }

    [TestCase("closeness_wf", "hops")]
    [TestCase("closeness_component", "hops")]
    [TestCase("harmonic", "hops")]
    public void What_takes_weights_otherwise_is_had_only_where_all_ties_are_alike(string measure, string why)
    {
        var binary = titles with { Weights = WeightSchemes.Parse("binary") };

        Assert.That(GdsMeasures.For(measure, binary).WhyEqualTies, Does.Contain(why));
        Assert.That(() => GdsMeasures.For(measure, titles), Throws.TypeOf<UsageException>().With.Message.Contains(why).And.Message.Contains("--weights binary"));
        Assert.That(() => GdsMeasures.For(measure, binary with { Layers = Layer.TitlesAndAlliances }), Throws.TypeOf<UsageException>());
        Assert.That(() => GdsMeasures.For(measure, binary with { Combine = TieCombination.Mean }), Throws.TypeOf<UsageException>(), "half a tie is twice as long");
    }

    [TestCase("core_number")]
    [TestCase("triangles")]
    [TestCase("clustering")]
    public void What_takes_no_direction_is_refused_with_one(string measure) =>
        Assert.That(() => GdsMeasures.For(measure, titles with { Directed = true }), Throws.TypeOf<UsageException>().With.Message.Contains("--directed"));

    [TestCase("degree", "UNDIRECTED")]
    [TestCase("in_strength", "REVERSE")]
    [TestCase("out_degree", "NATURAL")]
    public void Ties_are_counted_the_way_that_the_measure_says(string measure, string orientation)
    {
        Assert.That(GdsMeasures.For(measure, titles with { Directed = true }).Procedure.Configuration["orientation"], Is.EqualTo(orientation));
        Assert.That(GdsMeasures.For(measure, titles).Procedure.Configuration.Keys, Has.None.EqualTo("orientation"), "a tie without direction stands there both ways");
    }

    [Test]
    public void No_procedure_asks_for_more_threads_than_the_open_library_has()
    {
        foreach (var measure in GdsMeasures.Names.Where(m => m is "degree" or "pagerank" or "betweenness"))
            Assert.That(GdsMeasures.For(measure, titles).Procedure.Configuration["concurrency"], Is.LessThanOrEqualTo(4L));
    }
}
