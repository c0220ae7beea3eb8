using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Links;

/// <summary>The product of two degrees: those with many ties get more (Barabási and Albert 1999; Newman 2001).</summary>
/// <remarks>
/// <para><c>k_a k_b</c>, a whole number from 1 (from 0 for a single pair).</para>
/// <para>Over all non-adjacent pairs with a common neighbour, in rising order of the smaller, then the larger vertex; other pairs
/// are left out. Direction and strengths are ignored. Isolated vertices are in no pair; the empty graph has none.
/// O(Σ_v k_v²) time, memory O(n + m) and the pairs. A single pair: O(k_a + k_b), O(n + m) in a directed graph, whatever the
/// pair: adjacent ones too. Example: the ends of the path 0–1–2 have 1.</para>
/// </remarks>
public static class PreferentialAttachment
{
    /// <summary>Scores every non-adjacent pair with a common neighbour.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static PairScores Compute(CsrGraph graph, RunContext run) =>
        CandidatePairs.Score(graph, run, _ => 1, (_, a, b) => (double)a * b);

    /// <summary>The score of two vertices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex, or the two are one.</exception>
    public static GraphScore OfPair(CsrGraph graph, int a, int b)
    {
        var ties = CommonTies.Check(graph, a, b);
        return new GraphScore((double)ties.Degree(a) * ties.Degree(b));
    }
}
