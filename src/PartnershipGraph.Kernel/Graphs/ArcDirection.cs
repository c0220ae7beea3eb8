namespace PartnershipGraph.Kernel.Graphs;

/// <summary>Which way arcs are followed; of no effect in an undirected graph.</summary>
public enum ArcDirection
{
    /// <summary>From source to target.</summary>
    Out,

    /// <summary>From target to source.</summary>
    In,

    /// <summary>Both ways, an arc in each direction counting twice.</summary>
    Both,
}
