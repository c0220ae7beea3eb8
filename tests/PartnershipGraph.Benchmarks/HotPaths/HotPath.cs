using BenchmarkDotNet.Attributes;
using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Benchmarks.HotPaths;

/// <summary>
/// What all measurements of the kernel share: a sample graph, frozen, on one and on two threads. No server is needed:
/// <c>--filter '*HotPaths*'</c>.
/// </summary>
[WarmupCount(6)]
public abstract class HotPath
{
    /// <summary>How often a question is asked in one invocation, so that it takes milliseconds.</summary>
    protected const int Often = 16;

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

    /// <summary>Asks a question often enough to be timed.</summary>
    /// <returns>The last answer, so that none is left out.</returns>
    protected static T Repeat<T>(Func<T> ask)
        where T : class
    {
        T? answer = null;
        for (var i = 0; i < Often; i++)
            answer = ask();
        return answer!;
    }
}
