using PartnershipGraph.Kernel.Graphs;
using static System.FormattableString;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Refuses graphs that are not layers of one graph.</summary>
internal static class SameVertices
{
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
