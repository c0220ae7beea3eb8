using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Communities;

/// <summary>The communities of a network.</summary>
/// <param name="Snapshot">The network.</param>
/// <param name="Options">How they were looked for.</param>
/// <param name="Groups">Actor ids; larger groups first, equal ones by their first id. An actor without ties is a group of its own.</param>
/// <param name="Modularity">The modularity of the division; null in a network without ties.</param>
public sealed record CommunityResult(
    Snapshot Snapshot, CommunityOptions Options, IReadOnlyList<IReadOnlyList<string>> Groups, double? Modularity)
{
    /// <summary>The connected components of the network, whatever way its ties go, in the same order: no path leads from one to another.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Components { get; init; }

    /// <summary>The sets within which each reaches each along the ties' directions; those of <see cref="Components"/> in an undirected network.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> StrongComponents { get; init; }

    /// <summary>The reason, where the modularity is undefined.</summary>
    public string? WhyNull => Modularity is null ? "no ties" : null;
}
