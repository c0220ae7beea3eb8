using System.Text.Json.Nodes;
using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Timeline;

/// <summary>The answer of <c>timeline</c> about one pair.</summary>
internal static class TimelineJson
{
    public static JsonObject Of(TimelineView view, DyadTimeline pair) => view.Asked.Stamp(pair.Rows).AddTo(new JsonObject
    {
        ["a"] = pair.A.Sponsor,
        ["b"] = pair.B.Sponsor,
        ["halfLife"] = view.HalfLife,
        ["sides"] = JsonParts.Object(pair.Sides, s => (s.Sponsor, Side(view, s))),
    });

    private static JsonObject Side(TimelineView view, SideTimeline side) => new()
    {
        ["state"] = ProfileJson.StateOf(side.History),
        ["title"] = side.History?.Standing?.Opening.Label,
        ["events"] = JsonParts.Array(side.Events, Event),
        ["net"] = side.Net,
        ["directionChanges"] = side.DirectionChanges,
        ["momentum"] = view.Momentum(side),
        ["levels"] = JsonParts.Array(side.Levels, l => new JsonObject
        {
            ["ladder"] = l.Ladder,
            ["rank"] = l.Rank,
            ["level"] = l.Level,
            ["years"] = l.Years,
        }),
        ["lapses"] = JsonParts.Array(side.Lapses, l => new JsonObject
        {
            ["date"] = l.Closing.Date.ToString(),
            ["event"] = l.Closing.Kind.Word(),
            ["title"] = l.Title.Opening.Label,
            ["rank"] = l.Title.Rank.Value,
            ["reopened"] = l.Reopened?.Date.ToString(),
            ["years"] = l.Years,
        }),
        ["silence"] = Silence(side.Silence),
    };

    private static JsonObject Event(TimelineEvent e) => new()
    {
        ["date"] = e.Row.Date.ToString(),
        ["event"] = e.Row.Kind.Word(),
        ["title"] = e.Row.Title,
        ["titleOriginal"] = e.Row.TitleOriginal,
        ["ladder"] = e.Row.Ladder,
        ["rank"] = e.Row.Rank?.Value,
        ["before"] = e.Before,
        ["after"] = e.After,
        ["change"] = e.Change,
        ["levelsMoved"] = e.Levels,
        ["skipped"] = e.Skipped,
        ["bits"] = JsonParts.Number(e.Signal?.Bits),
        ["signal"] = e.Signal is { } signal ? SignalOf(signal) : null,
        ["source"] = JsonParts.Source(e.Row.Source),
        ["nulls"] = e.Signal is null ? new JsonObject { ["bits"] = SignalWords.None } : [],
    };

    private static JsonObject SignalOf(Signal signal) => new()
    {
        ["kind"] = signal.Kind.Word(),
        ["ladder"] = signal.Cell.Ladder,
        ["level"] = signal.Cell.Level,
        ["yearsSinceChange"] = SignalWords.Of(signal.Cell.Since),
        ["events"] = signal.Events,
        ["trials"] = signal.Trials,
        ["p"] = signal.Probability,
    };

    private static JsonObject Silence(TitleSilence silence) => new JsonObject
    {
        ["lastUse"] = silence.LastUse?.ToString(),
        ["gaps"] = silence.Gaps,
        ["silentDowngrade"] = silence.IsSilent,
    }.With(("years", silence.Years), ("expectedGap", silence.ExpectedGap), ("ratio", silence.Ratio));
}
