using BenchmarkDotNet.Attributes;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Benchmarks.HotPaths;

/// <summary>Products of the matrix of strengths with a vector, over and over.</summary>
public class Spectra : HotPath
{
    /// <inheritdoc/>
    public override IEnumerable<string> Names => ["dip200", "sf200k"];

    /// <summary>PageRank to ten digits.</summary>
    [Benchmark]
    public VertexScores Ranks() => PageRank.Compute(Strengths, new PageRankOptions { Tolerance = 1e-10 }, Run);

    /// <summary>The leading eigenvector.</summary>
    [Benchmark]
    public VertexScores LeadingVector() => Eigenvector.Compute(Strengths, options: null, Run);
}
