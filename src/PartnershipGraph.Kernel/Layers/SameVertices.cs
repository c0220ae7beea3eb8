using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Layers are graphs of the same vertices; each may have a direction and strengths or not.</summary>
internal static class SameVertices
{
    /// <summary>The number of vertices; 0 where there are no layers.</summary>
    /// <exception cref="ArgumentException">Layers differ in it.</exception>
    public static int Count(IReadOnlyList<CsrGraph> layers)
    {
        var n = layers.Count == 0 ? 0 : layers[0].VertexCount;
        return layers.All(layer => layer.VertexCount == n)
            ? n
            : throw new ArgumentException("The layers differ in the number of vertices.", nameof(layers));
    }
}
