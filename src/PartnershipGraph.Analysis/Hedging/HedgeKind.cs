namespace PartnershipGraph.Analysis.Hedging;

/// <summary>The kinds of class that an actor can be put into, in the order in which the rules are tried.</summary>
public enum HedgeKind
{
    /// <summary>One of the poles.</summary>
    Pole,

    /// <summary>Allied with a pole by a defence pact and deeply tied to another.</summary>
    AlliedHedger,

    /// <summary>Allied with a pole by a defence pact.</summary>
    Allied,

    /// <summary>Hardly tied to the poles.</summary>
    Disengaged,

    /// <summary>Almost evenly tied.</summary>
    StrictHedger,

    /// <summary>Roughly evenly tied.</summary>
    BroadHedger,

    /// <summary>Tied to one pole only, by the record: no leaning.</summary>
    TiedToOne,

    /// <summary>Tied to several, to one of them more deeply.</summary>
    Leans,
}
