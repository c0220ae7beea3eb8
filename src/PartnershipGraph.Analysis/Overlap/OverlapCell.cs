namespace PartnershipGraph.Analysis.Overlap;

/// <summary>A cell of the 2×2: allied with the one power or not, partnered with the other or not.</summary>
public enum OverlapCell
{
    /// <summary>Allied with the one and partnered with the other.</summary>
    AlliedHedger,

    /// <summary>Allied with the one, not partnered with the other.</summary>
    AlliedOnly,

    /// <summary>Not allied, partnered with the other.</summary>
    Leaning,

    /// <summary>Neither.</summary>
    Unattached,
}
