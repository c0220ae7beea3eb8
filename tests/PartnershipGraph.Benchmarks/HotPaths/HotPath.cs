using BenchmarkDotNet.Attributes;
using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Benchmarks.HotPaths;

/// <summary>
/// What all measurements of the kernel share: a sample graph, frozen, on one and on two threads. No server is needed:
/// <c>kernel --filter '*'</c>.
/// </summary>
public abstract class HotPath
{
    /// <summary>How many threads work.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    /// <summary>The graph, by its name in <c>compare</c>.</summary>
    [ParamsSource(nameof(Names))]
    public string Sample { get; set; } = "dip200";

    /// <summary>The graphs that are small enough for each question of the class.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>Ties by strength.</summary>
    protected CsrGraph Strengths { get; private set; } = null!;

    /// <summary>Ties whose lengths, 1/strength, are real costs.</summary>
    protected CsrGraph Costs { get; private set; } = null!;

    /// <summary>How the kernel is run.</summary>
    protected RunContext Run => RunContext.None with { MaxDegreeOfParallelism = Threads };

    /// <summary>Draws and freezes the graph.</summary>
    [GlobalSetup]
    public void Freeze()
    {
        var drawn = SampleGraphs.Draw(Sample);
        (Strengths, Costs) = (Frozen.Of(drawn, TieWeights.Strength), Frozen.Of(drawn, TieWeights.RealCost));
    }
}
