using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Storage.Neo4j.Rows;

namespace PartnershipGraph.Storage.Neo4j.Reading;

/// <summary>A declaration and the end that its relationship tells.</summary>
/// <param name="Event">The declaration.</param>
/// <param name="To">When the tie ends; null: in force.</param>
internal sealed record StoredTitle(PartnershipEvent Event, PartialDate? To)
{
    /// <summary>Reads one; null where it lacks what a row has.</summary>
    public static StoredTitle? Read(string sponsor, string partner, RowValues row, IReadOnlyDictionary<string, Ladder> ladders) =>
        PartnershipRow.Read(sponsor, partner, row, ladders) is { } e && row.Span() is { } span ? new StoredTitle(e, span.End) : null;
}
