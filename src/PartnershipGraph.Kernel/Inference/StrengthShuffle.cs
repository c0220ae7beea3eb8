using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>A null model: the same ties, their strengths dealt out anew, each way of dealing as likely.</summary>
/// <remarks>
/// Keeps who is tied to whom and the multiset of strengths; undirected, directed, disconnected and empty graphs alike. A
/// graph without strengths is its own answer. O(n + m) time and memory. Example: with ties of .2 and .8 there are two answers.
/// </remarks>
public sealed record StrengthShuffle : INullModel
{
    /// <inheritdoc/>
    public CsrGraph Draw(CsrGraph graph, int draw, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentOutOfRangeException.ThrowIfNegative(draw);
        run.ThrowIfCancelled();
        if (!graph.IsWeighted)
            return graph;
        var ties = TieList.Of(graph);
        var random = Draws.Generator(run.Seed, draw);
        ties.ShuffleStrengths(ref random);
        return ties.Graph();
    }
}
