namespace PartnershipGraph.Kernel.Clustering;

/// <summary>How <see cref="LocalClustering"/> weighs triangles.</summary>
public enum ClusteringVariant
{
    /// <summary>Every triangle counts 1 (Watts and Strogatz 1998).</summary>
    Unweighted,

    /// <summary>By the strengths of the two ties at the vertex (Barrat and others 2004).</summary>
    Barrat,

    /// <summary>By the geometric mean of the strengths of its three ties (Onnela and others 2005).</summary>
    Onnela,
}
