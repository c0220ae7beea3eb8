using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>
/// Finds the partners that an event is held against: of the same kind of actor, without a step, a downgrade, a suspension or an end in the
/// five years before and after, of the same rank just before the event (without a title, where it came to the first one), and on record
/// in the same years. Those of the same region come first, then those whose level before lies nearest, then by id.
/// </summary>
/// <remarks>Where nobody of the same rank is on record, those without a title are taken, and the answer says so. One may stand beside several events.</remarks>
internal sealed class ControlMatching(IReadOnlyList<Actor> actors, TitleBook book, YearlyValues values, EventStudyOptions options)
{
    private const int digits = 12;
    private static readonly PartnershipEventKind[] quiet = [PartnershipEventKind.Rename, PartnershipEventKind.Reaffirm];
    private readonly Dictionary<string, Actor> byId = actors.ToDictionary(a => a.Id, StringComparer.Ordinal);

    /// <summary>The controls of an event, the best first; none where its own change is undefined.</summary>
    public (IReadOnlyList<MatchedControl> Controls, ControlGroup? Group) Of(TitleStep step, SeriesChange series)
    {
        if (series.Change is null)
        {
            return ([], null);
        }

        var candidates = Candidates(step, series).ToLookup(c => StandingBefore(c.Id, step.Event));
        var same = Nearest(candidates[Place(step.Before)], series);
        if (same.Count > 0)
        {
            return (same, ControlGroup.SameStanding);
        }

        var untitled = step.Before is null ? [] : Nearest(candidates[null], series);
        return (untitled, untitled.Count > 0 ? ControlGroup.Untitled : null);
    }

    private IEnumerable<MatchedControl> Candidates(TitleStep step, SeriesChange series)
    {
        var window = new EventWindow(step.Year);
        var own = byId[step.Partner];
        return actors.Where(a => a.Id != step.Partner && a.Id != options.Sponsor && a.Kind == own.Kind && StoodStill(a.Id, window))
            .Select(a => new MatchedControl(
                a.Id, own.Region.Length > 0 && a.Region == own.Region, window.ReadAs(series, values, a.Id, options.LeastYears)))
            .Where(c => c.Series.Change is not null);
    }

    /// <remarks>Distances that differ by rounding alone are equal: then the id decides, on every machine.</remarks>
    private List<MatchedControl> Nearest(IEnumerable<MatchedControl> candidates, SeriesChange series) =>
    [
        .. candidates.OrderByDescending(c => c.IsOfTheRegion)
            .ThenBy(c => Math.Round(Math.Abs(c.Series.Before!.Value - series.Before!.Value), digits))
            .ThenBy(c => c.Id, StringComparer.Ordinal)
            .Take(options.Controls),
    ];

    private bool StoodStill(string partner, EventWindow window) => book.Of(options.Sponsor, partner) is not { } history
        || !history.Events.Any(e => e.CountsForTie && window.Holds(e.Date.FirstDay.Year) && !quiet.Contains(e.Kind));

    private (string Ladder, Rank Rank)? StandingBefore(string partner, PartnershipEvent step)
    {
        var day = step.Date.FirstDay;
        return day == DateOnly.MinValue ? null : Place(book.Of(options.Sponsor, partner)?.Spells.FirstOrDefault(s => s.Span.Holds(day.AddDays(-1))));
    }

    private static (string Ladder, Rank Rank)? Place(TitleSpell? spell) => spell is null ? null : (spell.Opening.Ladder, spell.Rank);
}
