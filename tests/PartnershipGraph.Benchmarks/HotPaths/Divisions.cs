using BenchmarkDotNet.Attributes;
using PartnershipGraph.Kernel.Communities;

namespace PartnershipGraph.Benchmarks.HotPaths;

/// <summary>Communities: one start, as a peer's call makes.</summary>
public class Divisions : HotPath
{
    /// <inheritdoc/>
    public override IEnumerable<string> Names => ["dip200", "pp20k", "pp200k"];

    /// <summary>Leiden, two rounds.</summary>
    [Benchmark]
    public CommunityResult LeidenOfTwoRounds() => Leiden.Compute(Strengths, new LeidenOptions { Restarts = 1, MaxIterations = 2 }, Run);

    /// <summary>Louvain until nothing moves.</summary>
    [Benchmark]
    public CommunityResult LouvainToTheEnd() => Louvain.Compute(Strengths, new LouvainOptions { Restarts = 1 }, Run);

    /// <summary>Label propagation.</summary>
    [Benchmark]
    public CommunityResult Labels() => LabelPropagation.Compute(Strengths, options: null, Run);
}
