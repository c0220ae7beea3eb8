using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Links;

/// <summary>Shared neighbours, each counting the less the more neighbours it has (Adamic and Adar 2003).</summary>
/// <remarks>
/// <para><c>Σ_{z∈N(a)∩N(b)} 1/ln k_z</c>, at least 0, without a unit.</para>
/// <para>Over all non-adjacent pairs with a common neighbour, in rising order of the smaller, then the larger vertex; other pairs
/// are left out. Direction and strengths are ignored. Isolated vertices are in no pair; the empty graph has none.
/// O(Σ_v k_v²) time, memory O(n + m) and the pairs. A single pair: O(k_a + k_b), O(n + m) in a directed graph, whatever the
/// pair: adjacent ones too. Example: the ends of the path 0–1–2 have 1/ln 2 = 1.4427.</para>
/// </remarks>
public static class AdamicAdar
{
    /// <summary>Scores every non-adjacent pair with a common neighbour.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static PairScores Compute(CsrGraph graph, RunContext run) =>
        CandidatePairs.Score(graph, run, degree => 1 / Elementary.Ln(degree), (sum, _, _) => sum);

    /// <summary>The score of two vertices; 0 where they share no neighbour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex, or the two are one.</exception>
    public static GraphScore OfPair(CsrGraph graph, int a, int b)
    {
        var ties = CommonTies.Check(graph, a, b);
        return new GraphScore(CommonTies.Sum(ties, a, b, degree => 1 / Elementary.Ln(degree)));
    }
}
