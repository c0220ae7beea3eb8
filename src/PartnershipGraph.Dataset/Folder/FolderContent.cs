using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Dataset.Folder;

/// <summary>What a new data folder holds that has no titles yet: who there is and what lies beside titles.</summary>
/// <param name="Actors">Every actor that the other rows name.</param>
public sealed record FolderContent(IReadOnlyList<Actor> Actors)
{
    /// <summary>Members of alliances.</summary>
    public IReadOnlyList<AllianceMember> Alliances { get; init; } = [];

    /// <summary>Measured attributes of actors.</summary>
    public IReadOnlyList<AttributeFact> Attributes { get; init; } = [];

    /// <summary>Measured ties.</summary>
    public IReadOnlyList<SubstanceFact> Substance { get; init; } = [];
}
