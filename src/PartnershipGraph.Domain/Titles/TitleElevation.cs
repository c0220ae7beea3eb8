namespace PartnershipGraph.Domain.Titles;

/// <summary>Words that raise a title above the plain one of the same kind.</summary>
[Flags]
public enum TitleElevation
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>特殊, 特别, special.</summary>
    Special = 1,

    /// <summary>特惠, privileged.</summary>
    Privileged = 2,

    /// <summary>加强型, enhanced.</summary>
    Enhanced = 4,

    /// <summary>同盟, 盟友, allied, alliance: a declared level of its own in post-Soviet usage.</summary>
    Allied = 8,
}
