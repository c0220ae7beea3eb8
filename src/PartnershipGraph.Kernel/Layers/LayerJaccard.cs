using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>How far two layers tie the same pairs: the shared ties as a share of those in either.</summary>
/// <remarks>
/// <para><c>J_ab = |E_a ∩ E_b| / |E_a ∪ E_b|</c> (Jaccard 1901), in [0, 1], 1 of a layer with itself. Strengths do not
/// matter; in directed layers a tie is an arc.</para>
/// <para>Undefined ("no ties") where neither layer has a tie, also of a layer with itself. O(L² n + L m) time, m the ties
/// of all layers, O(L²) memory. Example: layers {0–1, 1–2} and {1–2, 2–3} have 1/3.</para>
/// </remarks>
public static class LayerJaccard
{
    /// <summary>Computes it for every two layers.</summary>
    /// <exception cref="ArgumentException">There is no layer, or they differ in vertices or direction.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static LayerPairScores Compute(IReadOnlyList<CsrGraph> layers, RunContext run)
    {
        SameVertices.Require(layers);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var count = layers.Count;
        var values = new double[count * count];
        for (var a = 0; a < count; a++)
        {
            for (var b = a; b < count; b++)
            {
                run.ThrowIfCancelled();
                var shared = SharedArcs(layers[a], layers[b]);
                var either = layers[a].ArcCount + (long)layers[b].ArcCount - shared;
                values[(a * count) + b] = values[(b * count) + a] = either == 0 ? double.NaN : (double)shared / either;
            }
        }

        return new LayerPairScores(count, values, NullReason.NoTies);
    }

    private static int SharedArcs(CsrGraph first, CsrGraph second)
    {
        var shared = 0;
        for (var v = 0; v < first.VertexCount; v++)
        {
            ReadOnlySpan<int> a = first.Neighbors(v), b = second.Neighbors(v);
            for (int i = 0, j = 0; i < a.Length && j < b.Length;)
            {
                var difference = a[i] - b[j];
                shared += difference == 0 ? 1 : 0;
                i += difference <= 0 ? 1 : 0;
                j += difference >= 0 ? 1 : 0;
            }
        }

        return shared;
    }
}
