namespace PartnershipGraph.Domain.Titles;

/// <summary>The noun that a title names.</summary>
public enum TitleHead
{
    /// <summary>None of the nouns of a tie: the text is no title.</summary>
    None,

    /// <summary>伙伴, 伙伴关系, partner, partnership.</summary>
    Partnership,

    /// <summary>关系 without 伙伴, relation, relations, relationship.</summary>
    Relation,

    /// <summary>共同体, community.</summary>
    Community,
}
