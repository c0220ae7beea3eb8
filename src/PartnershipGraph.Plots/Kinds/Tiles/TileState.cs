namespace PartnershipGraph.Plots.Kinds.Tiles;

/// <summary>What is known of a title.</summary>
internal enum TileState
{
    /// <summary>Nothing is recorded.</summary>
    None,

    /// <summary>There may be one, and it is not recorded which.</summary>
    Unknown,

    /// <summary>There was one, and it was ended or suspended.</summary>
    Ended,

    /// <summary>One stands.</summary>
    Title,
}
