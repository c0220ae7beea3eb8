namespace PartnershipGraph.Domain.Titles;

/// <summary>What the two sides are said to do together.</summary>
public enum TitleVerb
{
    /// <summary>Nothing is named.</summary>
    None,

    /// <summary>合作, cooperative, of cooperation.</summary>
    Cooperative,

    /// <summary>协作, coordination, collaboration, interaction.</summary>
    Coordination,
}
