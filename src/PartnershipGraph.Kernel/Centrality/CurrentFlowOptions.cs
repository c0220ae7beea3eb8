namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="CurrentFlowCloseness"/> and <see cref="CurrentFlowBetweenness"/>.</summary>
public sealed record CurrentFlowOptions
{
    /// <summary>Raw.</summary>
    public static CurrentFlowOptions Default { get; } = new();

    /// <summary>Whether values are divided by the largest one possible in a graph of as many vertices. Default: no.</summary>
    public bool Normalized { get; init; }
}
