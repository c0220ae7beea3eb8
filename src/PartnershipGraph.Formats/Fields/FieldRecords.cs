using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Fields;

/// <summary>What files of the field hold, as rows of the canonical tables.</summary>
public sealed record FieldRecords
{
    /// <summary>The actors that the rows speak of, by id.</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>Members of alliances.</summary>
    public required IReadOnlyList<AllianceMember> Alliances { get; init; }

    /// <summary>Measured attributes of actors.</summary>
    public required IReadOnlyList<AttributeFact> Attributes { get; init; }

    /// <summary>Measured ties.</summary>
    public required IReadOnlyList<SubstanceFact> Substance { get; init; }

    /// <summary>What became of every row.</summary>
    public required MergeReport Merge { get; init; }

    /// <summary>What a reader must know of these rows: sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The last year that the rows speak of; null where they are dated otherwise, or there are none.</summary>
    public int? LastYear { get; init; }
}
