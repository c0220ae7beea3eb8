using System.Globalization;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Network;

/// <summary>What shapes, widths and dashes mean.</summary>
internal static class NetworkLegend
{
    /// <summary>The entries.</summary>
    public static IReadOnlyList<LegendItem> Items(CommunityResult found, IReadOnlyList<NetworkNode> nodes, Func<string, string> name)
    {
        var most = found.Snapshot.MaxWeight;
        var strongest = nodes.Where(n => n.Community is not null).GroupBy(n => n.Community!.Value).OrderBy(g => g.Key).ToList();
        var others = strongest.Where(g => g.Key >= Paint.Classes).Sum(g => g.Count());
        return
        [
            .. strongest.Where(g => g.Key < Paint.Classes).Select(g => Shape(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{g.Key + 1}: {TextFit.Cut(name(g.First().Actor.Id), TextMark.Smallest, 120)}{(g.Count() > 1 ? $" and {g.Count() - 1} more" : "")}"),
                g.Key)),
            .. others > 0 ? [Shape(string.Create(CultureInfo.InvariantCulture, $"{Paint.Classes + 1} and up: {others} actors in smaller communities"), Paint.Classes)] : Array.Empty<LegendItem>(),
            .. nodes.Any(n => n.Community is null) ? [Shape("no tie on this day", null)] : Array.Empty<LegendItem>(),
            .. Enumerable.Range(1, NetworkTies.Steps).Select(step => LegendItem.Line(
                string.Create(CultureInfo.InvariantCulture, $"{(step == 1 ? "weight of a tie up to " : "")}{most * step / NetworkTies.Steps:0.0#}"), Paint.Edge, NetworkTies.Width(step))),
            LegendItem.Line("only rows of low confidence", Paint.Edge, NetworkTies.Width(3), NetworkTies.LowDash),
        ];
    }

    private static LegendItem Shape(string text, int? community) => new(
        text,
        (x, y) =>
        [
            CommunityShape.Of(community, x + (Sheet.SwatchWidth / 2), y + (Sheet.SwatchHeight / 2), community is null ? 4 : 7) with
            {
                Fill = community is { } c ? Paint.Class(c) : Paint.Paper,
                Stroke = community is null ? Paint.Edge : Paint.Paper,
            },
        ]);
}
