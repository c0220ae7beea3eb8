using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Coverage;

/// <summary>What coverage must know of a row: when it holds, and how sure it is.</summary>
/// <param name="Span">The day or year that it is of, or how long it holds.</param>
/// <param name="Source">Where it comes from.</param>
internal readonly record struct CoverageRow(DateSpan Span, Citation Source)
{
    public int Year => Span.From?.Year ?? DateOnly.MinValue.Year;

    public static CoverageRow On(PartialDate date, Citation source) => new(new DateSpan(date.FirstDay, null), source);

    public static CoverageRow In(int year, Citation source) => new(new DateSpan(new DateOnly(year, 1, 1), null), source);
}
