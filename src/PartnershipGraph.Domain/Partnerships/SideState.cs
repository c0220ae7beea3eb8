namespace PartnershipGraph.Domain.Partnerships;

/// <summary>What one side of a pair says of the tie. "Not recorded" and "ended" are different answers.</summary>
public enum SideState
{
    /// <summary>No row of this side counts for the tie.</summary>
    NeverCoded,

    /// <summary>A suspension or an end stands last.</summary>
    Closed,

    /// <summary>A title stands.</summary>
    Open,
}
