using System.Globalization;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Tiles;

/// <summary>What fills and digits mean: the levels of the ladder in use with their commonest titles, and three ways of having none.</summary>
internal static class TileLegend
{
    /// <summary>The entries, none with a text wider than is said.</summary>
    public static IReadOnlyList<LegendItem> Items(IReadOnlyList<TileTitle> titles, IReadOnlyDictionary<string, Ladder> ladders, double longest)
    {
        List<TileTitle> standing = [.. titles.Where(t => t.Spell is not null)];
        var used = standing.Select(t => t.Spell!.Opening.Ladder).Distinct(StringComparer.Ordinal).ToList();
        var levels = standing.Select(t => t.Levels).Distinct().ToList();
        return
        [
            .. levels is [var count]
                ? Enumerable.Range(1, count).Reverse().Select(level => LegendItem.Box(
                    TextFit.Cut(string.Create(CultureInfo.InvariantCulture, $"level {level}{Named(level)}"), TextMark.Smallest, longest),
                    Paint.Level(level, count), level.ToString(CultureInfo.InvariantCulture), Paint.OnLevel(level, count)))
                : levels.Count == 0 ? [] : [LegendItem.Box("lowest level of a ladder", Paint.Level(1), "1", Paint.OnLevel(1)), LegendItem.Box("top level of a ladder", Paint.Level(Paint.Steps), "T", Paint.OnLevel(Paint.Steps))],
            LegendItem.Box("title ended or suspended", Paint.Paper, "0"),
            LegendItem.Box("unknown: not recorded, or without a place on the ladder", Paint.Unknown),
            new LegendItem("no title recorded", (x, y) => [new RectMark(x, y, Sheet.SwatchWidth, Sheet.SwatchHeight) { Fill = Paint.Paper, Stroke = Paint.Rule }]),
            new LegendItem("the sponsor", (x, y) => [new RectMark(x + 1, y + 1, Sheet.SwatchWidth - 2, Sheet.SwatchHeight - 2) { Fill = Paint.Paper, Stroke = Paint.Accent, StrokeWidth = 3 }]),
        ];

        // The title that most bear on that level; else the first of the ladder.
        string Named(int level)
        {
            var borne = standing.Where(t => t.Level == level).GroupBy(t => t.Spell!.Opening.Label, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).FirstOrDefault();
            var listed = used is [var only] ? ladders[only].Titles.FirstOrDefault(t => t.Rank.IsRanked && ladders[only].LevelOf(t.Rank) == level)?.Title : null;
            return (borne ?? listed) is { Length: > 0 } name ? $": {name}" : "";
        }
    }
}
