namespace PartnershipGraph.Domain.Titles;

/// <summary>The qualifiers that one word, or several together, put on a title.</summary>
internal readonly record struct Qualifiers(
    TitleScope Scope = TitleScope.None,
    bool Strategic = false,
    TitleVerb Verb = TitleVerb.None,
    TitleDurability Durability = TitleDurability.None,
    TitleEra Era = TitleEra.None,
    TitleElevation Elevation = TitleElevation.None,
    TitleSector Sector = TitleSector.None)
{
    /// <summary>Whether the words already say what the tie is: strategic, or of some scope.</summary>
    public bool Decides => Strategic || Scope != TitleScope.None;

    /// <summary>Both sets of qualifiers; of two verbs the stronger.</summary>
    public static Qualifiers operator |(Qualifiers one, Qualifiers other) => new(
        one.Scope | other.Scope,
        one.Strategic || other.Strategic,
        (TitleVerb)Math.Max((int)one.Verb, (int)other.Verb),
        one.Durability | other.Durability,
        one.Era | other.Era,
        one.Elevation | other.Elevation,
        one.Sector | other.Sector);

    /// <summary>What stays of a clause beside the head: the era and the length of time, which are the whole label's.</summary>
    public Qualifiers Flavour() => new(Era: Era, Durability: Durability & TitleDurability.LongTerm);

    /// <summary>A reading of these qualifiers; the script, the head and what the whole label says are still to be set.</summary>
    public TitleReading ToReading() => new()
    {
        Scope = Scope,
        Strategic = Strategic,
        Verb = Verb,
        Durability = Durability,
        Era = Era,
        Elevation = Elevation,
        Sector = Sector,
    };
}
