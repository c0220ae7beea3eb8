using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>Finds the steps in what a sponsor said of a partner.</summary>
internal static class TitleSteps
{
    /// <summary>The steps, the earliest first.</summary>
    /// <param name="partner">Id of the partner.</param>
    /// <param name="history">What was said of it.</param>
    /// <param name="kinds">The kinds of event that are wanted.</param>
    /// <param name="ladders">The ladders by id.</param>
    public static IEnumerable<TitleStep> Of(
        string partner, TitleHistory history, IReadOnlyList<PartnershipEventKind> kinds, IReadOnlyDictionary<string, Ladder> ladders) =>
        Enumerable.Range(0, history.Spells.Count)
            .Where(at => kinds.Contains(history.Spells[at].Opening.Kind))
            .GroupBy(at => history.Spells[at].Opening.Date.FirstDay.Year)
            .Select(year => Step(partner, BeforeThat(history, year.First()), history.Spells[year.Last()], ladders));

    private static TitleStep Step(string partner, TitleSpell? before, TitleSpell after, IReadOnlyDictionary<string, Ladder> ladders)
    {
        var ladder = ladders[after.Opening.Ladder];
        int? levels = before is null ? ladder.LevelOf(after.Rank)
            : before.Opening.Ladder == ladder.Id ? ladder.LevelOf(after.Rank) - ladder.LevelOf(before.Rank)
            : null;
        return new TitleStep(partner, before, after, levels);
    }

    /// <summary>The title that the event put an end to: none where the side was closed, or never coded.</summary>
    private static TitleSpell? BeforeThat(TitleHistory history, int at) =>
        at > 0 && history.Spells[at - 1].Closing == history.Spells[at].Opening ? history.Spells[at - 1] : null;
}
