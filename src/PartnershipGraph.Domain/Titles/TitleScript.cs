namespace PartnershipGraph.Domain.Titles;

/// <summary>The language by whose words a label was read.</summary>
public enum TitleScript
{
    /// <summary>English words.</summary>
    English,

    /// <summary>Chinese words, in simplified or traditional script.</summary>
    Chinese,
}
