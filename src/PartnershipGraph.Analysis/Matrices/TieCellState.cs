namespace PartnershipGraph.Analysis.Matrices;

/// <summary>What is known of a pair. None, unknown and ended are different answers.</summary>
public enum TieCellState
{
    /// <summary>Somebody recorded what one of the two says, and it says nothing of the other.</summary>
    None,

    /// <summary>Nobody recorded what either says.</summary>
    Unknown,

    /// <summary>A title stood and was suspended or ended: a weight of 0.</summary>
    Ended,

    /// <summary>A tie stands.</summary>
    Tied,
}
