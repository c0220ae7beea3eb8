namespace PartnershipGraph.Kernel.Components;

/// <summary>Lists the ties that nothing leads around, in the order in which they are left.</summary>
internal readonly struct BridgeSearch() : ILowPointListener
{
    /// <summary>The bridges, the smaller vertex first.</summary>
    public List<(int Source, int Target)> Found { get; } = [];

    /// <inheritdoc/>
    public void Enter(int vertex, bool isRoot)
    {
        // Only what is left tells of bridges.
    }

    /// <inheritdoc/>
    public void Leave(int vertex, int parent, int reach)
    {
        if (reach > 0)
        {
            Found.Add((Math.Min(vertex, parent), Math.Max(vertex, parent)));
        }
    }
}
