using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Engines;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Blocs;

/// <summary>The communities of a network, wherever they were found.</summary>
internal sealed record CommunitiesAnswer
{
    public required CommunityOptions Search { get; init; }

    /// <summary>The name of every actor, by id.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Actor ids; larger groups first.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Groups { get; init; }

    /// <summary>The connected components, in the same order.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Components { get; init; }

    /// <summary>The sets within which each reaches each.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> StrongComponents { get; init; }

    /// <summary>Null in a network without ties.</summary>
    public required double? Modularity { get; init; }

    /// <summary>The tie weight of those that have any, by id.</summary>
    public required IReadOnlyDictionary<string, double> Strengths { get; init; }

    public required ResultStamp Stamp { get; init; }

    /// <summary>Whether chance has a part in the search.</summary>
    public bool IsDrawn => Stamp.Engine is null || IsDrawnInStore(Search.Method);

    /// <summary>The reason, where the modularity is undefined.</summary>
    public string? WhyNull => Modularity is null ? "no ties" : null;

    /// <summary>Whether chance has a part in a search inside the store: only in Leiden's.</summary>
    public static bool IsDrawnInStore(CommunityMethod method) => method == CommunityMethod.Leiden;

    public static CommunitiesAnswer Of(CommunityResult result, ResultStamp stamp) => new()
    {
        Search = result.Options,
        Names = result.Snapshot.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal),
        Groups = result.Groups,
        Components = result.Components,
        StrongComponents = result.StrongComponents,
        Modularity = result.Modularity,
        Strengths = result.Snapshot.Strengths(),
        Stamp = stamp,
    };

    /// <summary>An engine that takes networks without direction only has one kind of components.</summary>
    public static CommunitiesAnswer Of(EngineCommunities result) => new()
    {
        Search = result.Options,
        Names = result.Network.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal),
        Groups = result.Groups,
        Components = result.Components,
        StrongComponents = result.Components,
        Modularity = result.Modularity,
        Strengths = result.Strengths,
        Stamp = ResultStamp.Of(result.Network, result.Stamp),
    };
}
