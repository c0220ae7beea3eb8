using System.Globalization;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Timeline;

/// <summary>The trajectories of every pair of one actor for a person to read: a line a partner, and the biggest signals.</summary>
internal static class PartnersReport
{
    private const int signalsShown = 10;

    public static Report Of(TimelineView view, Actor actor, IReadOnlyList<DyadTimeline> pairs, int shown)
    {
        var partners = PartnerTable.Of(view, actor, pairs, shown);
        var rows = RowCounts.Of(pairs.SelectMany(p => p.Sides).SelectMany(s => s.Events).Select(e => e.Row.Source));
        return Report.Of(
            $"The partners of {actor.Name} over time",
            Reading(view, actor, pairs),
            [partners, EventRows.Signals(view, pairs, signalsShown)],
            view.Asked.Stamp(rows).Caption) with
        {
            Main = partners,
        };
    }

    private static string Reading(TimelineView view, Actor actor, IReadOnlyList<DyadTimeline> pairs)
    {
        if (pairs.Count == 0)
        {
            return $"Nothing that {actor.Name} calls another, or another calls {actor.Name}, is recorded up to that day.";
        }

        var (most, least) = (pairs[0], pairs[^1]);
        var falling = pairs.Count(p => Math.Round(view.Momentum(p.Leading), 12) < 0);
        var skips = pairs.SelectMany(p => p.Sides).Sum(s => s.Events.Count(e => e.Skipped > 0));
        var who = pairs.Count == 1
            ? $"{actor.Name} has one partner on record, {view.Name(most.A.Partner)}, with a momentum of {Momentum(view, most)}; "
            : $"Of {Count.Of(pairs.Count, "partner")} of {actor.Name} on record, {view.Name(most.A.Partner)} has the most momentum ({Momentum(view, most)}) "
                + $"and {view.Name(least.A.Partner)} the least ({Momentum(view, least)}); ";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{who}{Count.Of(falling, "tie leans", "ties lean")} downwards of late, and {Count.Of(skips, "event")} skipped a level.");
    }

    private static string Momentum(TimelineView view, DyadTimeline pair) => Cell.Signed(view.Momentum(pair.Leading), 3).Display;
}
