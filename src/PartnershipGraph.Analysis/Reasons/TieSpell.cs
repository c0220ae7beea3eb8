using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Reasons;

/// <summary>A time during which a pair was tied without a day between.</summary>
/// <param name="A">Id of the one whose id comes first (ordinal).</param>
/// <param name="B">Id of the other.</param>
/// <param name="Span">From the first day to the first day without the tie; without an end where it stands, as far as told.</param>
public sealed record TieSpell(string A, string B, DateSpan Span)
{
    /// <summary>Whether it is over.</summary>
    public bool IsEnded => Span.To is not null;

    /// <summary>Its length up to a day, in years of 365.2425 days; null where nobody knows when it began.</summary>
    public double? YearsUpTo(DateOnly day) => Span.From is { } from ? Years.Between(from, Span.To ?? day) : null;
}
