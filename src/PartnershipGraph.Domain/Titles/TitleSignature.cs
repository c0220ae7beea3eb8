namespace PartnershipGraph.Domain.Titles;

/// <summary>What two labels must share to be the same title.</summary>
public readonly record struct TitleSignature(
    TitleHead Head,
    TitleScope Scope,
    bool Strategic,
    TitleVerb Verb,
    TitleDurability Durability,
    TitleElevation Elevation,
    TitleSector Sector,
    bool SharedFuture,
    bool Development,
    bool CatchAll);
