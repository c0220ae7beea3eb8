using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Rivalries;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>Who is whose rival on a day, by rivalries.csv.</summary>
internal sealed class Rivals(IEnumerable<Rivalry> told, DateOnly day)
{
    private readonly IReadOnlyList<Rivalry> open = [.. told.Where(r => r.Magnitude > 0 && r.Span.Holds(day))];

    /// <summary>Ids of the rivals of an actor (ordinal); empty where none is recorded.</summary>
    public IReadOnlyList<string> Of(string actor) =>
    [
        .. open.Where(r => r.A == actor || r.B == actor).Select(r => r.A == actor ? r.B : r.A).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The rows that say so of any of these actors.</summary>
    public IEnumerable<Citation> RowsOf(params IReadOnlyCollection<string> actors) =>
        open.Where(r => actors.Contains(r.A) || actors.Contains(r.B)).Select(r => r.Source);
}
