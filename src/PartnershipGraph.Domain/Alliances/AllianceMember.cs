using System.Collections.Frozen;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Alliances;

/// <summary>One member of one alliance during one spell: one row of alliances.csv.</summary>
/// <param name="Alliance">The alliance's name.</param>
/// <param name="Member">Id of the member.</param>
/// <param name="Kind">What the member promises.</param>
/// <param name="Span">When it is a member.</param>
/// <param name="Source">Where the row comes from.</param>
public sealed record AllianceMember(string Alliance, string Member, AllianceKind Kind, DateSpan Span, Citation Source)
{
    /// <summary>The columns of the row that the format does not know, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = Actors.Actor.NoAttributes;

    /// <summary>
    /// Members of the same alliance to whom this row makes no tie, although their spells meet: where a store keeps the ties
    /// themselves, one may have been taken away by hand. A folder has them only if its rows came from such a store.
    /// </summary>
    public IReadOnlySet<string> NotAlliedWith { get; init; } = FrozenSet<string>.Empty;
}
