using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Formats.Countries;

/// <summary>What a Correlates of War number means for a time: one row of state-codes.csv.</summary>
/// <param name="Cow">The number; null for a place that has an ISO code and no number.</param>
/// <param name="Id">The actor's id: the ISO 3166-1 alpha-3 code; for a state that is gone its former ISO code, else its COW abbreviation.</param>
/// <param name="Iso3">The ISO 3166-1 alpha-3 code; empty where there is none.</param>
/// <param name="Name">The English name.</param>
/// <param name="Span">When the number stands for this state.</param>
internal sealed record StateCode(int? Cow, string Id, string Iso3, string Name, DateSpan Span)
{
    /// <summary>Whether the number stood for the state on some day of the year.</summary>
    public bool HoldsIn(int year) => Span.Intersect(Years.Of(year)) is not null;
}
