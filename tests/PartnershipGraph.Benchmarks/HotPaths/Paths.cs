using BenchmarkDotNet.Attributes;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Benchmarks.HotPaths;

/// <summary>A search from every vertex: the daily case of 200 of them.</summary>
public class Paths : HotPath
{
    private static readonly BetweennessOptions hops = new() { Length = PathLength.Hops };
    private static readonly DistanceOptions byHops = new() { Length = PathLength.Hops };

    /// <inheritdoc/>
    public override IEnumerable<string> Names => ["dip200"];

    /// <summary>Betweenness of vertices, by lengths.</summary>
    [Benchmark(OperationsPerInvoke = Often)]
    public VertexScores WeightedBetweenness() => Repeat(() => Betweenness.Compute(Costs, options: null, Run));

    /// <summary>Betweenness of ties, by lengths.</summary>
    [Benchmark(OperationsPerInvoke = Often)]
    public PairScores WeightedEdgeBetweenness() => Repeat(() => EdgeBetweenness.Compute(Costs, options: null, Run));

    /// <summary>Betweenness of vertices, by hops.</summary>
    [Benchmark(OperationsPerInvoke = Often)]
    public VertexScores HopBetweenness() => Repeat(() => Betweenness.Compute(Strengths, hops, Run));

    /// <summary>Closeness by lengths.</summary>
    [Benchmark(OperationsPerInvoke = Often)]
    public VertexScores WeightedCloseness() => Repeat(() => Closeness.Compute(Costs, options: null, Run));

    /// <summary>Closeness by hops.</summary>
    [Benchmark(OperationsPerInvoke = Often)]
    public VertexScores HopCloseness() => Repeat(() => Closeness.Compute(Strengths, new ClosenessOptions { Distances = byHops }, Run));

    /// <summary>Harmonic centrality by lengths.</summary>
    [Benchmark(OperationsPerInvoke = Often)]
    public VertexScores WeightedHarmonic() => Repeat(() => Harmonic.Compute(Costs, options: null, Run));

    /// <summary>Harmonic centrality by hops.</summary>
    [Benchmark(OperationsPerInvoke = Often)]
    public VertexScores HopHarmonic() => Repeat(() => Harmonic.Compute(Strengths, new HarmonicOptions { Distances = byHops }, Run));
}
