using System.Globalization;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Cli.Timeline;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>How the titles came to be what they are, event by event.</summary>
internal static class StateTimelineSection
{
    private const int rowsShown = 25;

    public static ReportSection Build(StateContext state)
    {
        const string title = "Timeline of title events";
        var events = state.Timelines.SelectMany(p => p.Sides).SelectMany(s => s.Events).ToList();
        if (events.Count == 0)
        {
            return new ReportSection(title, [$"Nothing that {state.Name} calls another, or another calls {state.Name}, is recorded up to that day."], []);
        }

        var (first, last) = (events.MinBy(e => e.Row.Date.FirstDay)!, events.MaxBy(e => e.Row.Date.FirstDay)!);
        var kinds = events.GroupBy(e => e.Row.Kind).OrderBy(g => g.Key).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key.Word()} {g.Count()}"));
        var outside = state.About.Partnerships.Count(e => !e.CountsForTie);
        return new ReportSection(
            title,
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Count.Of(events.Count, "event")} with {Count.Of(state.Timelines.Count, "partner")} from {first.Row.Date} to {last.Row.Date}: {string.Join(", ", kinds)}."
                        + $"{(outside == 0 ? "" : $" {Count.Of(outside, "more stands", "more stand")} outside the order of titles.")} More: pgraph timeline {state.Id}."),
            ],
            [EventRows.Latest(state.View, state.Timelines, rowsShown)]);
    }
}
