namespace PartnershipGraph.Analysis.Matrices;

/// <summary>What is known of a pair. None, unknown and ended are different answers.</summary>
public enum TieCellState
{
    /// <summary>The titles of one of the two were collected, and none ties them.</summary>
    None,

    /// <summary>Nobody collected the titles of either.</summary>
    Unknown,

    /// <summary>A title stood and was suspended or ended: a weight of 0.</summary>
    Ended,

    /// <summary>A tie stands.</summary>
    Tied,
}
