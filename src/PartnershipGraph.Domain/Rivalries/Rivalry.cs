using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Rivalries;

/// <summary>Two rivals during one spell: one row of rivalries.csv.</summary>
/// <param name="A">Id of one rival.</param>
/// <param name="B">Id of the other; the order means nothing.</param>
/// <param name="Magnitude">0 to 1; 1 = open.</param>
/// <param name="Span">When.</param>
/// <param name="Source">Where the row comes from.</param>
public sealed record Rivalry(string A, string B, double Magnitude, DateSpan Span, Citation Source)
{
    /// <summary>The columns of the row that the format does not know, by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = Actors.Actor.NoAttributes;
}
