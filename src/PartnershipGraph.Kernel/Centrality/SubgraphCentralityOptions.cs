namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="SubgraphCentrality"/>.</summary>
public sealed record SubgraphCentralityOptions
{
    /// <summary>Raw.</summary>
    public static SubgraphCentralityOptions Default { get; } = new();

    /// <summary>
    /// Whether values are divided by the largest one possible, that of a complete graph: (e^(n−1) + (n−1)/e)/n. Default: no.
    /// </summary>
    public bool Normalized { get; init; }
}
