using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>The sum of the reciprocals of a vertex's distances to all others, 0 for those it cannot reach.</summary>
/// <remarks>
/// <para><c>H(v) = Σ_{t≠v} 1/d(v, t)</c> (Marchiori and Latora 2000; Boldi and Vigna 2014), raw. In units of strength
/// (0 … n − 1 for hops). Normalised values are divided by n − 1: the mean reciprocal distance, up to 1 for hops; by lengths
/// there is no largest value, and no vertex exceeds the strongest tie. Directed distances are those along the arcs, or
/// against them on request. An isolated vertex has 0, normalised or not; the empty graph has no values.</para>
/// <para>O(n m) for hops, O(n m + n² log n) for strengths, memory O(n + m). Example: in the path 0–1–2 the values are
/// 1.5, 2, 1.5.</para>
/// </remarks>
public static class Harmonic
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, HarmonicOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= HarmonicOptions.Default;
        options.Validate();
        var divisor = options.Normalized && graph.VertexCount > 1 ? graph.VertexCount - 1.0 : 1;
        return DistanceSums.Compute(graph, options.Distances, run, distances => distances.SumOfReciprocals() / divisor);
    }
}
