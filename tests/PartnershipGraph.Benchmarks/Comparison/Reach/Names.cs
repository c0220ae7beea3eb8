using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Comparison.Reach;

/// <summary>Sides as a reader knows them.</summary>
internal static class Names
{
    public static string Of(Side side)
    {
        var name = side.Library switch
        {
            Side.GraphTool => "graph-tool",
            Side.NetworkX => "NetworkX",
            _ => side.Library,
        };
        return Side.HasThreads(side.Library) ? FormattableString.Invariant($"{name} {side.Threads}") : name;
    }
}
