using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Actors;

/// <summary>A state, territory, organisation or collective: one row of actors.csv.</summary>
public sealed record Actor
{
    /// <summary>The identifier every other row uses; any token, compared by its code points.</summary>
    public required string Id { get; init; }

    /// <summary>The English name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of actor it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code; empty where there is none.</summary>
    public string Iso2 { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-3 code; empty where there is none.</summary>
    public string Iso3 { get; init; } = "";

    /// <summary>Correlates of War number; empty where there is none.</summary>
    public string Cow { get; init; } = "";

    /// <summary>World region; empty where none is given.</summary>
    public string Region { get; init; } = "";

    /// <summary>Subregion; empty where none is given.</summary>
    public string Subregion { get; init; } = "";

    /// <summary>The capital or seat; empty where none is given.</summary>
    public string Capital { get; init; } = "";

    /// <summary>Latitude of the capital in degrees, -90 to 90.</summary>
    public double? Latitude { get; init; }

    /// <summary>Longitude of the capital in degrees, -180 to 180.</summary>
    public double? Longitude { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>When the actor exists.</summary>
    public DateSpan Existence { get; init; }

    /// <summary>The columns of the row that the format does not know, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = NoAttributes;

    /// <summary>The empty set of attributes.</summary>
    public static IReadOnlyDictionary<string, string> NoAttributes { get; } = new Dictionary<string, string>();
}
