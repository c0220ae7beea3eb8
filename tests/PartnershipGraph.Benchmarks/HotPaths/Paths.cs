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
    [Benchmark]
    public VertexScores WeightedBetweenness() => Betweenness.Compute(Costs, options: null, Run);

    /// <summary>Betweenness of ties, by lengths.</summary>
    [Benchmark]
    public PairScores WeightedEdgeBetweenness() => EdgeBetweenness.Compute(Costs, options: null, Run);

    /// <summary>Betweenness of vertices, by hops.</summary>
    [Benchmark]
    public VertexScores HopBetweenness() => Betweenness.Compute(Strengths, hops, Run);

    /// <summary>Closeness by lengths.</summary>
    [Benchmark]
    public VertexScores WeightedCloseness() => Closeness.Compute(Costs, options: null, Run);

    /// <summary>Closeness by hops.</summary>
    [Benchmark]
    public VertexScores HopCloseness() => Closeness.Compute(Strengths, new ClosenessOptions { Distances = byHops }, Run);

    /// <summary>Harmonic centrality by lengths.</summary>
    [Benchmark]
    public VertexScores WeightedHarmonic() => Harmonic.Compute(Costs, options: null, Run);

    /// <summary>Harmonic centrality by hops.</summary>
    [Benchmark]
    public VertexScores HopHarmonic() => Harmonic.Compute(Strengths, new HarmonicOptions { Distances = byHops }, Run);
}
