namespace PartnershipGraph.Domain.Titles;

/// <summary>
/// How wide a title says the tie is. A label may hold several ("Comprehensive and Global"); 全面 and 全方位 are
/// different words, although English often renders either by either.
/// </summary>
[Flags]
public enum TitleScope
{
    /// <summary>No word of scope.</summary>
    None = 0,

    /// <summary>全面, comprehensive, full.</summary>
    Comprehensive = 1,

    /// <summary>全方位, all-round.</summary>
    AllRound = 2,

    /// <summary>全球, global.</summary>
    Global = 4,

    /// <summary>广泛, extensive: a word of scope that lifts no title.</summary>
    Extensive = 8,
}
