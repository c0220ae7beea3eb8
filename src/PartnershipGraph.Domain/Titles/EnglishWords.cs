using System.Collections.Frozen;

namespace PartnershipGraph.Domain.Titles;

/// <summary>The English words of titles, cleaned. What they do: METHODS.md 8.</summary>
internal static class EnglishWords
{
    public const string Strategic = "strategic";
    public const string Partner = "partner";
    public const string Relation = "relation";
    public const string Community = "community";

    /// <summary>The nouns without one of which a text is no title.</summary>
    public static readonly string[] Ties = [Partner, Relation, Community];

    /// <summary>The words that qualify a title.</summary>
    public static readonly FrozenDictionary<string, Qualifiers> Table = new Dictionary<string, Qualifiers>(StringComparer.Ordinal)
    {
        ["comprehensive"] = new(Scope: TitleScope.Comprehensive),
        ["full"] = new(Scope: TitleScope.Comprehensive),
        ["allround"] = new(Scope: TitleScope.AllRound),
        ["global"] = new(Scope: TitleScope.Global),
        ["extensive"] = new(Scope: TitleScope.Extensive),
        [Strategic] = new(Strategic: true),
        ["cooperative"] = new(Verb: TitleVerb.Cooperative),
        ["cooperation"] = new(Verb: TitleVerb.Cooperative),
        ["coordination"] = new(Verb: TitleVerb.Coordination),
        ["coordinative"] = new(Verb: TitleVerb.Coordination),
        ["coordinated"] = new(Verb: TitleVerb.Coordination),
        ["collaboration"] = new(Verb: TitleVerb.Coordination),
        ["collaborative"] = new(Verb: TitleVerb.Coordination),
        ["interaction"] = new(Verb: TitleVerb.Coordination),
        ["allweather"] = new(Durability: TitleDurability.AllWeather),
        ["permanent"] = new(Durability: TitleDurability.Permanent),
        ["eternal"] = new(Durability: TitleDurability.Permanent),
        ["longterm"] = new(Durability: TitleDurability.LongTerm),
        ["stable"] = new(Durability: TitleDurability.LongTerm),
        ["enduring"] = new(Durability: TitleDurability.LongTerm),
        ["newera"] = new(Era: TitleEra.NewEra),
        ["21stcentury"] = new(Era: TitleEra.Century),
        ["newtype"] = new(Era: TitleEra.NewType),
        ["new"] = new(Era: TitleEra.NewType),
        ["special"] = new(Elevation: TitleElevation.Special),
        ["privileged"] = new(Elevation: TitleElevation.Privileged),
        ["enhanced"] = new(Elevation: TitleElevation.Enhanced),
        ["allied"] = new(Elevation: TitleElevation.Allied),
        ["alliance"] = new(Elevation: TitleElevation.Allied),
        ["green"] = new(Sector: TitleSector.Green),
        ["climate"] = new(Sector: TitleSector.Green),
        ["environmental"] = new(Sector: TitleSector.Green),
        ["environment"] = new(Sector: TitleSector.Green),
        ["energy"] = new(Sector: TitleSector.Energy),
        ["hydrogen"] = new(Sector: TitleSector.Energy),
        ["nuclear"] = new(Sector: TitleSector.Energy),
        ["water"] = new(Sector: TitleSector.Water),
        ["maritime"] = new(Sector: TitleSector.Water),
        ["ocean"] = new(Sector: TitleSector.Water),
        ["blue"] = new(Sector: TitleSector.Water),
        ["digital"] = new(Sector: TitleSector.Digital),
        ["cyber"] = new(Sector: TitleSector.Digital),
        ["technology"] = new(Sector: TitleSector.Digital),
        ["technological"] = new(Sector: TitleSector.Digital),
        ["space"] = new(Sector: TitleSector.Digital),
        ["defense"] = new(Sector: TitleSector.Security),
        ["security"] = new(Sector: TitleSector.Security),
        ["military"] = new(Sector: TitleSector.Security),
        ["economic"] = new(Sector: TitleSector.Economic),
        ["trade"] = new(Sector: TitleSector.Economic),
        ["investment"] = new(Sector: TitleSector.Economic),
        ["agricultural"] = new(Sector: TitleSector.Other),
        ["agriculture"] = new(Sector: TitleSector.Other),
        ["health"] = new(Sector: TitleSector.Other),
        ["minerals"] = new(Sector: TitleSector.Other),
        ["mineral"] = new(Sector: TitleSector.Other),
        ["migration"] = new(Sector: TitleSector.Other),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Nouns that take "strategic" for themselves: a strategic stability is no strategic tie.</summary>
    public static readonly FrozenSet<string> StrategicOfItself = FrozenSet.Create(
        StringComparer.Ordinal,
        "stability", "interest", "interests", "significance", "importance", "trust", "mutual", "mutually", "benefit", "benefits",
        "reciprocal", "communication", "dialogue", "consensus", "autonomy", "competitor", "competition", "competitive", "rival", "rivalry");

    /// <summary>Words before which the phrase around the head begins: "Treaty on …", "decision to elevate to …".</summary>
    public static readonly FrozenSet<string> PhraseStarts = FrozenSet.Create(
        StringComparer.Ordinal,
        "on", "of", "for", "to", "in", "into", "as", "a", "an", "the", "their", "with", "within", "under", "by", ":", ";");

    /// <summary>Words behind the head that open a clause of flavour, whose words are not the head's.</summary>
    public static readonly FrozenSet<string> FlavourStarts = FrozenSet.Create(
        StringComparer.Ordinal,
        "featuring", "based", "within", "under", "that", "which", "in", "on", "with", "entering", "progressing", "between", "marked",
        "characterized", "towards", "to", "as", "at", "amid", ":", ";");

    /// <summary>Words that carry no meaning of their own in a title.</summary>
    public static readonly FrozenSet<string> Fillers =
        FrozenSet.Create(StringComparer.Ordinal, "and", "of", "for", "the", "a", "in", "or", "/", ",");

    /// <summary>Words that may stand between "partnership in" and the field it is confined to.</summary>
    public static readonly FrozenSet<string> FieldFillers =
        FrozenSet.Create(StringComparer.Ordinal, "the", "field", "fields", "area", "areas", "sector", "of");

    /// <summary>Words of several parts, and British spellings, with the one form under which they are compared.</summary>
    private static readonly (string From, string To)[] spellings =
    [
        (" all round", " allround"),
        (" all directional", " allround"),
        (" all dimensional", " allround"),
        (" omni directional", " allround"),
        (" omnidirectional", " allround"),
        (" all weather", " allweather"),
        (" long term", " longterm"),
        (" long lasting", " longterm"),
        (" new era", " newera"),
        (" new type", " newtype"),
        (" twenty first century", " 21stcentury"),
        (" 21st century", " 21stcentury"),
        (" 21 century", " 21stcentury"),
        (" shared future", " sharedfuture"),
        (" common future", " sharedfuture"),
        (" shared destiny", " sharedfuture"),
        (" common destiny", " sharedfuture"),
        (" co oper", " cooper"),
        (" co ordin", " coordin"),
        ("neighbour", "neighbor"),
        ("defence", "defense"),
        ("characteris", "characteriz"),
        (" & ", " and "),
    ];

    /// <summary>The text with every word in its one spelling.</summary>
    public static string Respell(string text)
    {
        if (!text.Any(char.IsAsciiLetter))
            return text;
        var padded = " " + text;
        foreach (var (from, to) in spellings)
            padded = padded.Replace(from, to, StringComparison.Ordinal);
        return padded[1..];
    }
}
