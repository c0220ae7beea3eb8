namespace PartnershipGraph.Analysis.Ties;

/// <summary>What a file says of the direction of a tie.</summary>
public enum TieDirection
{
    /// <summary>Nothing: who reads it decides.</summary>
    Unsaid,

    /// <summary>It leads from the first vertex to the second.</summary>
    OneWay,

    /// <summary>It has no direction.</summary>
    BothWays,
}
