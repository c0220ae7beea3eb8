namespace PartnershipGraph.Domain.Votes;

/// <summary>How a state voted.</summary>
public enum VoteChoice
{
    /// <summary>In favour.</summary>
    Yes,

    /// <summary>Against.</summary>
    No,

    /// <summary>Present, neither.</summary>
    Abstain,

    /// <summary>Not present.</summary>
    Absent,
}
