using BenchmarkDotNet.Attributes;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Benchmarks.HotPaths;

/// <summary>Vertices and the neighbours of their neighbours.</summary>
public class Neighbourhoods : HotPath
{
    /// <inheritdoc/>
    public override IEnumerable<string> Names => ["dip200", "sf200k"];

    /// <summary>Burt's constraint.</summary>
    [Benchmark]
    public VertexScores Constraints() => Constraint.Compute(Strengths, Run);

    /// <summary>Triangles of every vertex.</summary>
    [Benchmark]
    public VertexScores TrianglesOfEach() => Triangles.Compute(Strengths, Run);

    /// <summary>Clustering after Barrat.</summary>
    [Benchmark]
    public VertexScores BarratClustering() =>
        LocalClustering.Compute(Strengths, new ClusteringOptions { Variant = ClusteringVariant.Barrat }, Run);

    /// <summary>Core numbers.</summary>
    [Benchmark]
    public VertexScores Cores() => CoreDecomposition.Compute(Strengths, Run);
}
