using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>How evenly the ties of a vertex spread over the layers: 0 for all in one, 1 for the same strength in each.</summary>
/// <remarks>
/// <para><c>P_i = L/(L − 1) (1 − Σ_l (s_i^l/o_i)²)</c> with L layers, s the strength in each and o that in all (Battiston,
/// Nicosia and Latora 2014). In [0, 1]. Unweighted ties count 1; in directed layers what goes out and what comes in is added.</para>
/// <para>Undefined ("isolated") for a vertex without ties in any layer; with a single layer for all ("one layer"). O(L n + m)
/// time, O(L n) memory. Example: strengths 3 and 1 in two layers give 2 (1 − 10/16) = .75.</para>
/// </remarks>
public static class MultiplexParticipation
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentException">There is no layer, or they differ in vertices or direction.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(IReadOnlyList<CsrGraph> layers, RunContext run)
    {
        var strengths = LayerStrengths.Of(layers, run);
        var values = new double[layers[0].VertexCount];
        for (var v = 0; v < values.Length; v++)
            values[v] = layers.Count == 1 ? double.NaN : Spread(strengths, v);
        return new VertexScores(values, layers.Count == 1 ? NullReason.OneLayer : NullReason.Isolated);
    }

    private static double Spread(double[][] strengths, int vertex)
    {
        var all = LayerStrengths.Sum(strengths, vertex);
        if (all == 0)
            return double.NaN;
        var concentration = 0.0;
        foreach (var layer in strengths)
            concentration += layer[vertex] / all * (layer[vertex] / all);
        return Math.Clamp(strengths.Length / (strengths.Length - 1.0) * (1 - concentration), 0, 1);
    }
}
