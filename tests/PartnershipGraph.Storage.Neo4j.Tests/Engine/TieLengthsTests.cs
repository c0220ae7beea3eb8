using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Storage.Neo4j.Engine;

namespace PartnershipGraph.Storage.Neo4j.Tests.Engine;

/// <summary>Lengths that a procedure may compare bit by bit.</summary>
internal sealed class TieLengthsTests
{
    private IReadOnlyCollection<Ladder> ladders = null!;

    [OneTimeSetUp]
    public async Task LaddersAsync() => ladders = [.. (await FolderStore.Bundled().ReadAsync(DataTables.Titles, CancellationToken.None)).Ladders.Values];

    [TestCase("linear", "min", "partnership")]
    [TestCase("linear", "max", "partnership,alliance")]
    [TestCase("binary", "mean", "partnership")]
    [TestCase("geometric:0.5", "min", "partnership")]
    public void Every_length_is_a_whole_number(string scheme, string combine, string layers)
    {
        var options = Options(scheme, combine, layers);

        var unit = TieLengths.UnitOf(ladders, options);

        var weights = Analysis.Engines.TieWeights.Possible(ladders, options)!;
        Assert.That(weights, Is.Not.Empty);
        Assert.That(weights.Select(w => Math.Abs((unit / w) - Math.Round(unit / w))), Is.All.LessThan(1e-6));
        Assert.That(weights.Select(w => Math.Round(unit / w) * w / unit), Is.All.EqualTo(1).Within(1e-12));
    }

    [TestCase("sqrt", "min", "partnership")]
    [TestCase("linear", "mean", "partnership")]
    [TestCase("linear", "min", "partnership,substance:trade_share")]
    [TestCase("linear", "min", "rivalry")]
    public void Where_there_is_no_unit_betweenness_is_refused(string scheme, string combine, string layers) =>
        Assert.That(
            () => TieLengths.UnitOf(ladders, Options(scheme, combine, layers)), Throws.TypeOf<UsageException>().With.Message.Contains("betweenness").And.Message.Contains("whole"));

    [Test]
    public void So_is_a_network_whose_longest_path_would_be_rounded() => Assert.That(
        () => TieLengths.RequireExact(ladders, Options("linear", "min", "partnership"), 1L << 52), Throws.TypeOf<UsageException>());

    private static SnapshotOptions Options(string scheme, string combine, string layers) => new()
    {
        AsOf = new DateOnly(2024, 12, 31),
        Weights = WeightSchemes.Parse(scheme),
        Combine = Enum.Parse<TieCombination>(combine, ignoreCase: true),
        Layers = Layer.ParseList(layers),
    };
}
