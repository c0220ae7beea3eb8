using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Memberships;

/// <summary>One member of one organisation during one spell: one row of memberships.csv.</summary>
/// <param name="Organization">Id of the organisation.</param>
/// <param name="Member">Id of the member.</param>
/// <param name="Span">When it is a member.</param>
/// <param name="Source">Where the row comes from.</param>
public sealed record Membership(string Organization, string Member, DateSpan Span, Citation Source)
{
    /// <summary>The columns of the row that the format does not know, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = Actors.Actor.NoAttributes;
}
