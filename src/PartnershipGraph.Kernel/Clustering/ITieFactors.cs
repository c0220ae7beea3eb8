namespace PartnershipGraph.Kernel.Clustering;

/// <summary>The two numbers of every arc that <see cref="SharedNeighbours{TFactors}"/> multiplies.</summary>
internal interface ITieFactors
{
    /// <summary>What the arc from the end of larger degree gives.</summary>
    double Mark(int arc);

    /// <summary>What the arc from the end of lesser degree gives.</summary>
    double Weight(int arc);
}
