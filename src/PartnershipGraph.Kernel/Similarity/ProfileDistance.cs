namespace PartnershipGraph.Kernel.Similarity;

/// <summary>How far apart two ties are to the same vertex; arbitrary, and so to be said.</summary>
public enum ProfileDistance
{
    /// <summary><c>|x − y|</c>.</summary>
    Absolute,

    /// <summary><c>(x − y)²</c>, which counts one large difference for more than several small ones.</summary>
    Squared,
}
