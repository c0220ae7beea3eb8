namespace PartnershipGraph.Kernel.Components;

/// <summary>Whom a <see cref="LowPointSearch"/> tells what it finds.</summary>
internal interface ILowPointListener
{
    /// <summary>A vertex is reached for the first time, from a parent or as the root of a component.</summary>
    void Enter(int vertex, bool isRoot);

    /// <summary>A vertex that was found from a parent is left for good.</summary>
    /// <param name="vertex">The vertex.</param>
    /// <param name="parent">The vertex from which it was entered.</param>
    /// <param name="reach">
    /// Below 0 where something found through the vertex is tied to what was entered before the parent, 0 where to the parent and
    /// no further, above 0 where to neither.
    /// </param>
    void Leave(int vertex, int parent, int reach);
}
