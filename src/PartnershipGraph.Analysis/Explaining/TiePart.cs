namespace PartnershipGraph.Analysis.Explaining;

/// <summary>What part a tie plays in a value.</summary>
public enum TiePart
{
    /// <summary>It is the actor's own, and its weight stands in the arithmetic.</summary>
    Own,

    /// <summary>It joins two others, and its weight stands in the arithmetic.</summary>
    Onward,

    /// <summary>It joins two others, and stands in the arithmetic as part of a sum, a count or a largest weight.</summary>
    Counted,
}
