using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Partnerships;

/// <summary>The time during which one sponsor's title about one partner stood.</summary>
/// <param name="Opening">The event that opened it and whose title, ladder and rank it has.</param>
/// <param name="Closing">The event that closed it; null where it is open, as far as told.</param>
public sealed record TitleSpell(PartnershipEvent Opening, PartnershipEvent? Closing)
{
    /// <summary>The half-open span of days.</summary>
    public DateSpan Span => new(Opening.Date.FirstDay, Closing?.Date.FirstDay);

    /// <summary>The rank that the title has on its ladder.</summary>
    public Rank Rank => Opening.Rank ?? Rank.Unranked;
}
