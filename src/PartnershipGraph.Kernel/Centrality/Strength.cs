using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>The sum of the strengths of a vertex's ties (weighted degree; Barrat and others 2004).</summary>
/// <remarks>
/// In the unit of the strengths, 0 for an isolated vertex; in an unweighted graph the degree. In a directed graph read
/// both ways it is in plus out. There is no largest value, and so nothing to normalise by. O(n + m).
/// Example: ties 0–1 of .8 and 1–2 of .4 give .8, 1.2, .4.
/// </remarks>
public static class Strength
{
    /// <summary>Adds up the ties of every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range, or a normalised strength is asked for.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, DegreeOptions? options, RunContext run)
    {
        if (options is not null)
            Require.That(!options.Normalized, nameof(options.Normalized), options.Normalized, "A strength has no largest value.");
        return new VertexScores(
            DirectedSums.Compute(graph, options, run, static (ties, vertex) => Sums.LeftToRight(ties.Strengths(vertex))));
    }
}
