using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Analysis.Words;

/// <summary>A partner, its title and the words in it.</summary>
/// <param name="Id">Id of the partner.</param>
/// <param name="Title">The title that stands.</param>
/// <param name="Words">Its words; under a layer those of the title below it too.</param>
/// <param name="Since">When the tie began, without a break.</param>
/// <param name="Years">Years since then (days / 365.2425).</param>
public sealed record TitledPartner(string Id, TitleSpell Title, IReadOnlyList<TitleWord> Words, DateOnly Since, double Years)
{
    /// <summary>Reads a partner whose side is open.</summary>
    internal static TitledPartner Of(string id, TitleHistory history, DateOnly asOf)
    {
        var first = history.Spells.Count - 1;
        while (first > 0 && history.Spells[first - 1].Closing == history.Spells[first].Opening)
        {
            first--;
        }

        var begun = history.Spells[first].Opening.Date.FirstDay;
        return new TitledPartner(id, history.Standing!, TitleWords.Standing(history), begun, Domain.Time.Years.Between(begun, asOf));
    }
}
