using BenchmarkDotNet.Attributes;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Layouts;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Benchmarks;

/// <summary>Layouts of graphs with twenty groups; no server is needed: <c>--filter '*Layouts*'</c>.</summary>
public class Layouts
{
    private const int groups = 20;
    private CsrGraph graph = null!;

    /// <summary>Vertices.</summary>
    [Params(200, 5_000)]
    public int Vertices { get; set; }

    /// <summary>How many threads work.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    /// <summary>Ten ties a vertex, four in five of them inside a group.</summary>
    [GlobalSetup]
    public void Draw()
    {
        var builder = new CsrBuilder(Vertices, new CsrBuildOptions { Parallels = ParallelPolicy.Max });
        var (size, state) = (Vertices / groups, 1u);
        for (var tie = 0; tie < 10 * Vertices; tie++)
        {
            var from = Next(Vertices);
            builder.Add(from, Next(5) > 0 ? (from / size * size) + Next(size) : Next(Vertices), 0.2 * (1 + Next(5)));
        }

        graph = builder.Build().Graph;

        int Next(int bound) => (int)((state = (state * 1_664_525) + 1_013_904_223) / (4_294_967_296.0 / bound));
    }

    /// <summary>One layout with the default options.</summary>
    /// <returns>The places.</returns>
    [Benchmark]
    public VertexPositions Layout() => ForceLayout.Compute(graph, null, RunContext.None with { MaxDegreeOfParallelism = Threads });
}
