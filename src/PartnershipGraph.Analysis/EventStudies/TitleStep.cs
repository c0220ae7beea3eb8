using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>One partner's step on a sponsor's ladder. Several steps of one year are one.</summary>
/// <param name="Partner">Id of the partner.</param>
/// <param name="Before">The title that stood until then; null where none did.</param>
/// <param name="After">The title that it came to.</param>
/// <param name="Levels">How many levels up, from 0 without a title to T at the top; 0 where only the wording rose. Null between two ladders.</param>
public sealed record TitleStep(string Partner, TitleSpell? Before, TitleSpell After, int? Levels)
{
    /// <summary>The event whose title it came to.</summary>
    public PartnershipEvent Event => After.Opening;

    /// <summary>The year of the event.</summary>
    public int Year => Event.Date.FirstDay.Year;
}
