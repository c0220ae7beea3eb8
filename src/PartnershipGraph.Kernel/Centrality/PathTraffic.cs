using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary><see cref="Betweenness"/> and <see cref="EdgeBetweenness"/> from the same searches.</summary>
/// <remarks>
/// What either measure gives by itself, to the last bit, in little more than the time of one. Definitions, ranges, trivial
/// graphs and complexity as there. Example: in the path 0–1–2 vertices have 0, 1, 0 and both ties 2.
/// </remarks>
public static class PathTraffic
{
    /// <summary>Computes both.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static PathTrafficScores Compute(CsrGraph graph, BetweennessOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= BetweennessOptions.Default;
        options.Validate();

        var (vertices, ties) = PathCredit.Of(graph, options.Length, vertices: true, ties: true, run);
        if (options.Normalized)
        {
            PathCredit.Normalize(vertices, Betweenness.OtherPairs(graph), graph.IsDirected);
            PathCredit.Normalize(ties, EdgeBetweenness.Pairs(graph), graph.IsDirected);
        }

        var ends = TieEnds.Of(graph);
        return new PathTrafficScores(new VertexScores(vertices), new PairScores(ends.Sources, ends.Targets, ties));
    }
}
