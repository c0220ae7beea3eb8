namespace PartnershipGraph.Kernel.Similarity;

/// <summary>The coefficients of <see cref="ProfileSimilarity"/>, in the order they are told.</summary>
public enum SimilarityCoefficient
{
    /// <summary>Shared partners over all partners.</summary>
    Jaccard,

    /// <summary>Shared strength over all strength.</summary>
    WeightedJaccard,

    /// <summary>The cosine of the angle between the profiles.</summary>
    Cosine,

    /// <summary>Signorino and Ritter's S.</summary>
    S,

    /// <summary>Cohen's weighted κ.</summary>
    Kappa,

    /// <summary>Scott's π.</summary>
    Pi,

    /// <summary>S less what S would be if the ties of the two had nothing to do with each other.</summary>
    A,
}
