namespace PartnershipGraph.Kernel.Paths;

/// <summary>What makes a path long.</summary>
public enum PathLength
{
    /// <summary>
    /// The sum of 1/strength over its ties: strong ties are short. In an unweighted graph the same as <see cref="Hops"/>.
    /// </summary>
    InverseStrength,

    /// <summary>The number of its ties.</summary>
    Hops,
}
