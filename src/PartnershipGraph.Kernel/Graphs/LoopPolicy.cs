namespace PartnershipGraph.Kernel.Graphs;

/// <summary>What becomes of a tie from a vertex to itself.</summary>
public enum LoopPolicy
{
    /// <summary>It is left out and counted; the vertex stays.</summary>
    Drop,

    /// <summary>Adding it is refused.</summary>
    Error,
}
