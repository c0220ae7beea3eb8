using PartnershipGraph.Kernel.Graphs;
using static System.FormattableString;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Layers are graphs of the same vertices.</summary>
internal static class SameVertices
{
    /// <summary>The number of vertices of layers that may each have a direction and strengths or not; 0 where there are none.</summary>
    /// <exception cref="ArgumentException">Layers differ in it, or one is null.</exception>
    public static int Count(IReadOnlyList<CsrGraph> layers)
    {
        for (var l = 0; l < layers.Count; l++)
        {
            if (layers[l] is null)
                throw new ArgumentException(Invariant($"Layer {l} is null."), nameof(layers));
            if (layers[l].VertexCount != layers[0].VertexCount)
                throw new ArgumentException("The layers differ in the number of vertices.", nameof(layers));
        }

        return layers.Count == 0 ? 0 : layers[0].VertexCount;
    }

    /// <summary>Refuses layers that cannot be compared tie by tie.</summary>
    /// <exception cref="ArgumentException">There is no layer, or one differs in vertices or direction from the first.</exception>
    public static void Require(IReadOnlyList<CsrGraph> layers)
    {
        ArgumentNullException.ThrowIfNull(layers);
        if (layers.Count == 0)
            throw new ArgumentException("There is no layer.", nameof(layers));
        for (var l = 0; l < layers.Count; l++)
        {
            if (layers[l] is not { } layer)
                throw new ArgumentException(Invariant($"Layer {l} is null."), nameof(layers));
            if (layer.VertexCount != layers[0].VertexCount || layer.IsDirected != layers[0].IsDirected)
                throw new ArgumentException(Invariant($"Layer {l} differs from the first in vertices or direction."), nameof(layers));
        }
    }
}
