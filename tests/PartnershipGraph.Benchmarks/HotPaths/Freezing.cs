using BenchmarkDotNet.Attributes;
using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Benchmarks.HotPaths;

/// <summary>From ties to compressed rows.</summary>
public class Freezing
{
    private SampleGraph drawn = null!;

    /// <summary>The graph, by its name in <c>compare</c>.</summary>
    [Params("dip200", "sf200k")]
    public string Sample { get; set; } = "dip200";

    /// <summary>Draws the graph.</summary>
    [GlobalSetup]
    public void Draw() => drawn = SampleGraphs.Draw(Sample);

    /// <summary>Adds tie by tie and builds.</summary>
    [Benchmark]
    public CsrGraph Build() => Frozen.Of(drawn, TieWeights.Strength);
}
