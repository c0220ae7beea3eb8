namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>How the two sides of a pair become one tie, where both are coded.</summary>
public enum TieCombination
{
    /// <summary>The lower weight: what both sides say.</summary>
    Min,

    /// <summary>The mean.</summary>
    Mean,

    /// <summary>The higher weight: what at least one side says.</summary>
    Max,
}
