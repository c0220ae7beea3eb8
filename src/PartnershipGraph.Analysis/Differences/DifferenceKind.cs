namespace PartnershipGraph.Analysis.Differences;

/// <summary>What became of a side between two records.</summary>
public enum DifferenceKind
{
    /// <summary>A title stands where none stood.</summary>
    Opened,

    /// <summary>No title stands where one stood.</summary>
    Closed,

    /// <summary>A higher rank on the same ladder.</summary>
    Upgrade,

    /// <summary>A lower rank on the same ladder.</summary>
    Downgrade,

    /// <summary>Other words at the same rank of the same ladder.</summary>
    Rename,

    /// <summary>A title of another ladder: higher and lower do not compare.</summary>
    OtherLadder,
}
