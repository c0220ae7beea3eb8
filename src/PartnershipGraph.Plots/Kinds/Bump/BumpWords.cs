using System.Globalization;
using PartnershipGraph.Analysis.RankHistories;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Bump;

/// <summary>A bump chart in words.</summary>
internal static class BumpWords
{
    public static string Of(PlotRequest request, RankHistory history, IReadOnlyList<string> shown)
    {
        if (shown.Count == 0)
        {
            return "An empty chart of ranks: nobody is tied to anybody by a title.";
        }

        var (first, last) = (history.Years[0], history.Years[^1]);
        var leaders = shown.Where(id => last.Places[id].Rank == 1).Select(request.Name);
        var widest = shown.MaxBy(id => last.Places[id].Worst - last.Places[id].Best)!;
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"Line chart of ranks by strength of title ties: {shown.Count} actors, {first.Day.Year} to {last.Day.Year}. First in {last.Day.Year}: {string.Join(", ", leaders)}. ");
        words += string.Create(
            CultureInfo.InvariantCulture,
            $"The widest 90 % range of {last.Day.Year} is that of {request.Name(widest)}, ranks {last.Places[widest].Best} to {last.Places[widest].Worst}.");
        var climbs = shown.Where(first.Places.ContainsKey).Select(id => (Id: id, Steps: first.Places[id].Rank - last.Places[id].Rank)).ToList();
        return climbs.Count > 0 && climbs.MaxBy(c => c.Steps) is { Steps: > 0 } climb
            ? words + Invariant($" The longest climb is that of {request.Name(climb.Id)}, from {first.Places[climb.Id].Rank} to {last.Places[climb.Id].Rank}.")
            : words;
    }
}
