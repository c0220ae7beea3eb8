namespace PartnershipGraph.Kernel.Components;

/// <summary>Counts for each vertex how many parts fall off when it is taken out.</summary>
/// <param name="vertexCount">Number of vertices.</param>
internal readonly struct CutSearch(int vertexCount) : ILowPointListener
{
    private readonly int[] parts = new int[vertexCount];

    /// <summary>Whether a component falls apart without the vertex.</summary>
    public bool IsCut(int vertex) => parts[vertex] > 0;

    /// <summary>What is found through a root is all that there is: a single part does not fall off.</summary>
    public void Enter(int vertex, bool isRoot)
    {
        if (isRoot)
        {
            parts[vertex] = -1;
        }
    }

    /// <inheritdoc/>
    public void Leave(int vertex, int parent, int reach)
    {
        if (reach >= 0)
        {
            parts[parent]++;
        }
    }
}
