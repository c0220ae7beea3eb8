using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Signals;

/// <summary>Walks a history event by event. Titles outside the order open and close nothing and are no steps.</summary>
internal static class TitleSteps
{
    public static IReadOnlyList<TitleStep> Of(TitleHistory history)
    {
        var steps = new List<TitleStep>();
        TitleSpell? open = null;
        DateOnly? since = null;
        var next = 0;
        foreach (var e in history.Events.Where(e => e.CountsForTie))
        {
            var (before, last) = (open, next > 0 ? history.Spells[next - 1] : null);
            var opens = next < history.Spells.Count && ReferenceEquals(history.Spells[next].Opening, e);
            var closes = open is not null && ReferenceEquals(open.Closing, e);
            open = opens ? history.Spells[next++] : closes ? null : open;
            steps.Add(new TitleStep(e, before, open, last, since));

            // A suspension of what is suspended already is news, but it changes nothing.
            since = opens || closes ? e.Date.FirstDay : since ?? e.Date.FirstDay;
        }

        return steps;
    }
}
