namespace PartnershipGraph.Kernel.Communities;

/// <summary>What makes a division good.</summary>
public enum CommunityQuality
{
    /// <summary>More strength inside groups than a random graph of the same strengths has (see <see cref="Communities.Modularity"/>).</summary>
    Modularity,

    /// <summary>
    /// The constant Potts model: more strength inside groups than γ for every pair (Traag, Van Dooren and Nesterov 2011).
    /// It depends on nothing outside the groups, so that small ones are not overlooked in large graphs.
    /// </summary>
    ConstantPotts,
}
