namespace PartnershipGraph.Kernel.Similarity;

/// <summary>What the two vertices that are compared count for in their own profiles.</summary>
public enum SelfTies
{
    /// <summary>Neither of the two is a place: profiles run over all other vertices.</summary>
    LeftOut,

    /// <summary>Both are places, and each is tied to itself by the largest tie possible.</summary>
    Largest,
}
