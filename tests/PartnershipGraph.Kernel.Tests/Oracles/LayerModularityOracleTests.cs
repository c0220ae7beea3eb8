using System.Text.Json;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Layers;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Modularity of layers and of slices against the file that carries them.</summary>
public class LayerModularityOracleTests
{
    private static readonly RunContext run = RunContext.None;

    private JsonElement root;
    private Dictionary<string, JsonElement> oracles = [];

    [OneTimeSetUp]
    public void Read()
    {
        if (OracleFolder.Path is null)
            Assert.Ignore(OracleFolder.WhyMissing);
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(OracleFolder.Path!, "layers_16.json")));
        root = document.RootElement.Clone();
        oracles = root.GetProperty("oracles").EnumerateArray()
            .ToDictionary(o => o.GetProperty("id").GetString()!, StringComparer.Ordinal);
    }

    [Test]
    public void Layers_add_up()
    {
        var blocks = Labels(root.GetProperty("partitions").GetProperty("blocks"));
        var layers = Layers(weighted: true);
        var oracle = oracles["multiplex_modularity_blocks"];
        Assert.That(MultiplexModularity.Compute(layers, Partition.FromLabels(blocks), null, run).Value, Is.EqualTo(Value(oracle)).Within(1e-12));
        var single = layers.Select(layer => Modularity.Compute(layer, Partition.FromLabels(blocks), null, run).Value);
        var expected = oracle.GetProperty("layer_values").EnumerateArray().Select(v => v.GetDouble());
        Assert.That(single, Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void Leiden_of_layers_reaches_the_best_division_known([Values(0, 1, 2, 3, 4)] int seed)
    {
        // The stored value is what the stored division gains over single vertices, ties unweighted.
        var oracle = oracles["multiplex_modularity_best"];
        var layers = Layers(weighted: false);
        double Gain(Partition partition) => MultiplexModularity.Compute(layers, partition, null, run).Value
            - MultiplexModularity.Compute(layers, Partition.FromLabels([.. Enumerable.Range(0, 16)]), null, run).Value;
        Assert.That(Gain(Partition.FromLabels(Labels(oracle.GetProperty("partition")))), Is.EqualTo(Value(oracle)).Within(1e-12));
        var found = MultiplexLeiden.Compute(layers, new MultiplexLeidenOptions { Restarts = 50 }, run with { Seed = seed });
        Assert.That(Gain(found.Partition), Is.GreaterThanOrEqualTo(Value(oracle) - 1e-9));
    }

    [TestCase("temporal_quality_blocks_omega_0.1", 0.1)]
    [TestCase("temporal_quality_blocks_omega_1", 1)]
    public void Slices_and_couplings_add_up(string id, double coupling)
    {
        var blocks = Labels(root.GetProperty("partitions").GetProperty("blocks"));
        Assert.That(Quality([.. blocks, .. blocks, .. blocks], coupling), Is.EqualTo(Value(oracles[id])).Within(1e-12));
    }

    [TestCase("temporal_quality_best_omega_0.1", 0.1)]
    [TestCase("temporal_quality_best_omega_1", 1)]
    public void Leiden_of_slices_reaches_the_best_division_known(string id, double coupling)
    {
        var oracle = oracles[id];
        int[] stored = [.. oracle.GetProperty("partition").EnumerateArray().SelectMany(Labels)];
        Assert.That(Quality(stored, coupling), Is.EqualTo(Value(oracle)).Within(1e-12));
        for (var seed = 0; seed < 5; seed++)
        {
            var options = new TemporalLeidenOptions { Quality = new TemporalOptions { Coupling = coupling } };
            var found = TemporalLeiden.Compute(Layers(weighted: true), options, run with { Seed = seed });
            Assert.That(found.Quality.Value, Is.GreaterThanOrEqualTo(Value(oracle) - 1e-9), $"seed {seed}");
            Assert.That(found.Quality.Value, Is.EqualTo(Quality(found.Partition.GroupOf.ToArray(), coupling)).Within(1e-12));
        }
    }

    private double Quality(int[] labels, double coupling) => TemporalModularity.Compute(
        Layers(weighted: true), Partition.FromLabels(labels), new TemporalOptions { Coupling = coupling }, run).Value;

    private List<CsrGraph> Layers(bool weighted)
    {
        var layers = new List<CsrGraph>();
        foreach (var edges in root.GetProperty("layers").EnumerateArray())
        {
            var builder = new CsrBuilder(root.GetProperty("nodes").GetArrayLength(), new CsrBuildOptions { IsWeighted = weighted });
            foreach (var edge in edges.EnumerateArray())
                builder.Add(edge[0].GetInt32(), edge[1].GetInt32(), edge[2].GetDouble());
            layers.Add(builder.Build().Graph);
        }

        return layers;
    }

    private static double Value(JsonElement oracle) => oracle.GetProperty("values").GetDouble();

    private static int[] Labels(JsonElement labels) => [.. labels.EnumerateArray().Select(label => label.GetInt32())];
}
