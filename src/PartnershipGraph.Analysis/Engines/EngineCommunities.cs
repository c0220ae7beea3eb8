using PartnershipGraph.Analysis.Communities;

namespace PartnershipGraph.Analysis.Engines;

/// <summary>The communities of a network that lies elsewhere.</summary>
public sealed record EngineCommunities
{
    /// <summary>The network.</summary>
    public required EngineNetwork Network { get; init; }

    /// <summary>How they were looked for.</summary>
    public required CommunityOptions Options { get; init; }

    /// <summary>Actor ids; larger groups first, equal ones by their first id.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Groups { get; init; }

    /// <summary>The connected components, in the same order.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Components { get; init; }

    /// <summary>The modularity of the division; null in a network without ties.</summary>
    public required double? Modularity { get; init; }

    /// <summary>Tie weight by actor, so that the members of a group can be named in its order.</summary>
    public required IReadOnlyDictionary<string, double> Strengths { get; init; }

    /// <summary>Which engine found them, and how.</summary>
    public required EngineStamp Stamp { get; init; }

    /// <summary>Groups from a number for each actor: larger ones first, equal ones by their first id.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> GroupsOf(IReadOnlyList<EngineActor> actors, IReadOnlyList<long> numbers) =>
    [
        .. actors.Zip(numbers).GroupBy(a => a.Second, a => a.First.Id)
            .Select(g => (IReadOnlyList<string>)[.. g])
            .OrderByDescending(g => g.Count).ThenBy(g => g[0], StringComparer.Ordinal),
    ];
}
