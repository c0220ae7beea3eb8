using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Differences;

/// <summary>A title that stands, and its weight.</summary>
/// <param name="Spell">The spell.</param>
/// <param name="Weight">Its weight.</param>
public sealed record StandingTitle(TitleSpell Spell, double Weight)
{
    /// <summary>The title in English, or where there is none in the sponsor's language.</summary>
    public string Title => Spell.Opening.Label;
}
