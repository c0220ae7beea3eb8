using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Storage.Neo4j.Engine;

namespace PartnershipGraph.IntegrationTests.Engine;

/// <summary>What the server computes is what the kernel computes, within what two programs may differ by.</summary>
internal sealed class EngineValueTests
{
    private static readonly string[] whole = ["degree", "in_degree", "out_degree", "core_number", "triangles"];
    private static readonly string[] hops = ["closeness_wf", "closeness_wf_in", "closeness_wf_out", "closeness_component", "closeness_component_in", "closeness_component_out", "harmonic", "harmonic_in", "harmonic_out"];
    private static readonly string[] undirectedOnly = ["core_number", "triangles", "clustering"];

    private static IEnumerable<string> Weighted => GdsMeasures.Names.Except(hops);

    [OneTimeSetUp]
    public Task BundledAsync() => GdsServer.HoldBundledAsync();

    [TearDown]
    public async Task NothingIsLeftAsync() => Assert.That(await GdsServer.GraphsAsync(), Is.Empty);

    [TestCaseSource(nameof(Weighted))]
    public Task By_weights(string measure) => SameAsync(Options(2024), measure);

    [TestCase("betweenness", "max")]
    [TestCase("pagerank", "mean")]
    public Task However_sides_are_joined(string measure, string combine) => SameAsync(Options(2012) with { Combine = Enum.Parse<TieCombination>(combine, ignoreCase: true) }, measure);

    [TestCaseSource(nameof(Weighted))]
    public async Task With_direction(string measure)
    {
        if (undirectedOnly.Contains(measure, StringComparer.Ordinal))
            Assert.Ignore("refused with direction");
        await SameAsync(Options(2024) with { Directed = true }, measure);
    }

    [TestCaseSource(nameof(hops))]
    public async Task By_hops(string measure)
    {
        var binary = Options(2015) with { Weights = WeightSchemes.Parse("binary") };
        await SameAsync(binary, measure);
        await SameAsync(binary with { Directed = true }, measure);
    }

    [TestCase("betweenness", "partnership,alliance", 2024)]
    [TestCase("strength", "rivalry", 2020)]
    public Task In_other_layers_and_thinner_networks(string measure, string layers, int year) => SameAsync(Options(year) with { Layers = Layer.ParseList(layers) }, measure);

    [TestCase("pagerank")]
    [TestCase("degree")]
    public Task Before_there_were_ties(string measure) => SameAsync(Options(1900) with { Weights = WeightSchemes.Parse("binary") }, measure);

    [Test]
    public async Task Communities_are_as_good_and_the_same_again()
    {
        var options = Options(2024) with { Layers = Layer.TitlesAndAlliances };
        var ours = await OursAsync(options);
        await using var engine = GdsServer.Open();
        foreach (var method in Enum.GetValues<CommunityMethod>())
        {
            var search = new CommunityOptions { Method = method, Restarts = 3 };
            var theirs = await engine.CommunitiesAsync(options, search, CancellationToken.None);
            var again = await engine.CommunitiesAsync(options, search, CancellationToken.None);
            var kernel = CommunityAnalysis.Of(ours, search, CancellationToken.None);

            using var scope = Assert.EnterMultipleScope();
            Assert.That(theirs.Groups, Is.EqualTo(again.Groups), "one seed, one answer");
            Assert.That(theirs.Components, Is.EqualTo(kernel.Components));
            Assert.That(theirs.Groups.SelectMany(g => g), Is.EquivalentTo(ours.Actors.Select(a => a.Id)));
            Assert.That(theirs.Modularity, Is.EqualTo(ModularityOf(ours, theirs.Groups)).Within(1e-9));
            if (method != CommunityMethod.LabelPropagation)
                Assert.That(theirs.Modularity, Is.GreaterThan(0.97 * kernel.Modularity!.Value));
        }
    }

    private static SnapshotOptions Options(int year) => new() { AsOf = new DateOnly(year, 12, 31) };

    private static async Task<Snapshot> OursAsync(SnapshotOptions options) =>
        SnapshotBuilder.Build(await FolderStore.Bundled().ReadAsync(options.Tables, CancellationToken.None), options);

    private static async Task SameAsync(SnapshotOptions options, string measure)
    {
        var ours = RankAnalysis.Of(await OursAsync(options), measure, CancellationToken.None);
        await using var engine = GdsServer.Open();
        var theirs = await engine.RankAsync(options, measure, CancellationToken.None);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(theirs.Network.Actors.Select(a => (a.Id, a.Name)), Is.EqualTo(ours.Snapshot.Actors.Select(a => (a.Id, a.Name))));
        Assert.That(theirs.Scores.Converged, Is.EqualTo(ours.Converged));
        Assert.That(theirs.Scores.WhyNull, Is.EqualTo(ours.Nulls.Values.FirstOrDefault()));
        Assert.That(theirs.Stamp.Version, Does.Match(@"^\d+\.\d+"));
        for (var i = 0; i < ours.Values.Count; i++)
        {
            var expected = ours.Values[i];
            var tolerance = whole.Contains(measure, StringComparer.Ordinal) ? 0 : 1e-9 * Math.Max(1, expected ?? 0);
            Assert.That(theirs.Scores.Values[i], expected is null ? Is.Null : Is.EqualTo(expected).Within(tolerance), $"{measure} of {ours.Snapshot.Actors[i].Id}");
        }
    }

    /// <summary>Newman's formula, written out: the share of the weight within groups, less what strengths alone would give.</summary>
    private static double ModularityOf(Snapshot snapshot, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var group = groups.Index().SelectMany(g => g.Item.Select(id => (id, g.Index))).ToDictionary(g => g.id, g => g.Index, StringComparer.Ordinal);
        var total = snapshot.Ties.Sum(t => t.Weight);
        var inside = snapshot.Ties.Where(t => group[t.Source] == group[t.Target]).Sum(t => t.Weight);
        var strengths = snapshot.Ties.SelectMany(t => new[] { (group[t.Source], t.Weight), (group[t.Target], t.Weight) }).GroupBy(t => t.Item1).Select(g => g.Sum(t => t.Weight));
        return (inside / total) - strengths.Sum(s => Math.Pow(s / (2 * total), 2));
    }
}
