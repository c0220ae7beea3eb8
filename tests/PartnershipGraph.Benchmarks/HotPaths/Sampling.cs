using BenchmarkDotNet.Attributes;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Paths;

namespace PartnershipGraph.Benchmarks.HotPaths;

/// <summary>Betweenness from 64 sources, where that from all would take hours.</summary>
public class Sampling : HotPath
{
    /// <inheritdoc/>
    public override IEnumerable<string> Names => ["sf20k", "sf200k"];

    /// <summary>By lengths.</summary>
    [Benchmark]
    public SampledScores Weighted() => SampledBetweenness.Compute(Costs, new SampledBetweennessOptions { Samples = 64 }, Run);

    /// <summary>By hops.</summary>
    [Benchmark]
    public SampledScores Hops() =>
        SampledBetweenness.Compute(Strengths, new SampledBetweennessOptions { Samples = 64, Length = PathLength.Hops }, Run);
}
