using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Timeline;

/// <summary>A timeline in words.</summary>
internal static class TimelineWords
{
    public static string Title(PlotRequest request, string? state, IReadOnlyList<PairTracks> shown)
    {
        if (state is null)
        {
            return "No titles to show";
        }

        var whom = request.Other is { } other ? request.Name(other) : "its partners";
        var places = shown.SelectMany(p => p.Both).SelectMany(t => t.Places).ToList();
        return places.Count == 0
            ? $"No titles between {request.Name(state)} and {whom}"
            : Invariant($"Titles between {request.Name(state)} and {whom}, {Math.Floor(places.Min(p => p.Earliest)):0} to {request.Options.AsOf.Year}");
    }

    public static string Described(PlotRequest request, string? state, IReadOnlyList<PairTracks> shown, int all)
    {
        if (state is null || shown.Count == 0)
        {
            return "An empty timeline: no title of either side is recorded.";
        }

        var tracks = shown.SelectMany(p => p.Both).ToList();
        var events = tracks.SelectMany(t => t.Places).ToList();
        var (up, closed) = (events.Count(p => p.Event.Change > 0), events.Count(p => p.After is null));
        var words = Invariant(
            $"Step lines of title levels for {shown.Count} of {all} pairs of {request.Name(state)}: {events.Count} events, of which {up} raise and {closed} close a title; {tracks.Count(t => !t.IsCoded)} sides are unknown.");
        if (request.Other is null)
        {
            var top = shown.TakeWhile(p => p.Leading.StandingShare == shown[0].Leading.StandingShare).ToList();
            return shown[0].Leading.Standing is null
                ? words + " No title stands."
                : words + Invariant($" The highest level is held by {string.Join(", ", top.Select(p => request.Name(p.A.Side.Partner)))}.");
        }

        return words + string.Concat(shown[0].Both.Where(t => t.IsCoded).Select(t => t.Standing is { } standing && t.LevelOf(standing) is var (level, of)
            ? Invariant($" {request.Name(t.Side.Sponsor)} stands at level {level} of {of} since {standing.Opening.Date}.")
            : $" Of {request.Name(t.Side.Sponsor)} no title stands."));
    }
}
