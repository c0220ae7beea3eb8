using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>The strength of a vertex in all layers together.</summary>
/// <remarks>
/// <para><c>o_i = Σ_l s_i^l</c>, s the sum of the strengths of the vertex's ties in layer l (Battiston, Nicosia and Latora
/// 2014). In units of strength, at least 0; unweighted ties count 1, so that it is the overlapping degree.</para>
/// <para>In directed layers what goes out and what comes in is added. An isolated vertex has 0. O(L n + m) time, O(L n)
/// memory. Example: a vertex with ties of 3 in one layer and 2 in another has 5.</para>
/// </remarks>
public static class OverlappingStrength
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentException">There is no layer, or they differ in vertices or direction.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(IReadOnlyList<CsrGraph> layers, RunContext run)
    {
        var strengths = LayerStrengths.Of(layers, run);
        var values = new double[layers[0].VertexCount];
        for (var v = 0; v < values.Length; v++)
            values[v] = LayerStrengths.Sum(strengths, v);
        return new VertexScores(values);
    }
}
