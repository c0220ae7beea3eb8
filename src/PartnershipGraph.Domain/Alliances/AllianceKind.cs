namespace PartnershipGraph.Domain.Alliances;

/// <summary>What an alliance promises. Stronger promises first.</summary>
public enum AllianceKind
{
    /// <summary>Mutual defence.</summary>
    Defense,

    /// <summary>Joint attack.</summary>
    Offense,

    /// <summary>Neutrality in a war.</summary>
    Neutrality,

    /// <summary>Consultation in a crisis.</summary>
    Consultation,

    /// <summary>No attack on each other.</summary>
    Nonaggression,

    /// <summary>An understanding.</summary>
    Entente,

    /// <summary>A status conferred by the United States (Major Non-NATO Ally and the like); no defence pact.</summary>
    Mnna,
}
