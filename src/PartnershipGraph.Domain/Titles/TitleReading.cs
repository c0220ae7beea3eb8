namespace PartnershipGraph.Domain.Titles;

/// <summary>
/// What the words of a label say, whatever their order: the qualifiers that decide a rank and those that only colour it.
/// Two labels with the same qualifiers are the same title, though one is Chinese and the other English.
/// </summary>
public sealed record TitleReading
{
    /// <summary>The language whose words were read.</summary>
    public TitleScript Script { get; init; }

    /// <summary>The noun named.</summary>
    public TitleHead Head { get; init; }

    /// <summary>The words of scope that belong to the head, not to a clause beside it.</summary>
    public TitleScope Scope { get; init; }

    /// <summary>Whether the tie itself is strategic; false where only a stability, an interest or a benefit is.</summary>
    public bool Strategic { get; init; }

    /// <summary>What is done together.</summary>
    public TitleVerb Verb { get; init; }

    /// <summary>The words of duration.</summary>
    public TitleDurability Durability { get; init; }

    /// <summary>The age claimed.</summary>
    public TitleEra Era { get; init; }

    /// <summary>The words that raise the title.</summary>
    public TitleElevation Elevation { get; init; }

    /// <summary>The fields named as qualifiers of the head.</summary>
    public TitleSector Sector { get; init; }

    /// <summary>命运共同体, shared future, common destiny: named anywhere in the label.</summary>
    public bool SharedFuture { get; init; }

    /// <summary>A development partnership (发展伙伴关系), announced beside the standing title and not in its place.</summary>
    public bool Development { get; init; }

    /// <summary>Whether the label says "other": the title a ladder keeps for what fits nowhere else on it.</summary>
    public bool CatchAll { get; init; }

    /// <summary>Whether the label holds nothing but qualifiers and head, as the names of tiers do.</summary>
    public bool Bare { get; init; }

    /// <summary>
    /// Whether the title is confined to a field. An economic title is, unless it is strategic as well
    /// ("Comprehensive Strategic and Economic Partnership" is general, "Comprehensive Economic Partnership" is not).
    /// </summary>
    public bool Sectoral => (Sector & ~TitleSector.Economic) != TitleSector.None || (Sector != TitleSector.None && !Strategic);

    /// <summary>
    /// Whether the label is a layer laid over the standing title, whose rank it then takes: a community, or a development
    /// partnership. A label that names its partnership too ("…伙伴关系和命运共同体") is placed by that.
    /// </summary>
    public bool Layer => Head == TitleHead.Community || Development;

    /// <summary>The part of the reading by which two labels are the same title: era and mere long duration are left out.</summary>
    public TitleSignature Signature => new(
        Head,
        Scope,
        Strategic,
        Verb,
        Durability & ~TitleDurability.LongTerm,
        Elevation,
        Sectoral ? Sector : TitleSector.None,
        SharedFuture,
        Development,
        CatchAll);
}
