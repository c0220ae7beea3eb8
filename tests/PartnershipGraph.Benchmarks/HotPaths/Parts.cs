using BenchmarkDotNet.Attributes;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Benchmarks.HotPaths;

/// <summary>What hangs together, and by what.</summary>
public class Parts : HotPath
{
    /// <inheritdoc/>
    public override IEnumerable<string> Names => ["dip200", "sf200k"];

    /// <summary>Connected components.</summary>
    [Benchmark]
    public Partition Connected() => ConnectedComponents.Compute(Strengths, Run);

    /// <summary>Bridges.</summary>
    [Benchmark]
    public TieEnds BridgesOf() => Bridges.Compute(Strengths, Run);

    /// <summary>Articulation points.</summary>
    [Benchmark]
    public ReadOnlyMemory<int> Articulations() => ArticulationPoints.Compute(Strengths, Run);
}
