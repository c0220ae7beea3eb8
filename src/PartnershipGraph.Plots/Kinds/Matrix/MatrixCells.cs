using System.Globalization;
using PartnershipGraph.Analysis.Matrices;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Matrix;

/// <summary>How a cell looks and what is said of it: lightness and digit for the depth of a tie, an outlined 0, a hatch, a blank.</summary>
internal static class MatrixCells
{
    /// <summary>The least cell that a digit fits into.</summary>
    public const double Least = 15;

    private const double largest = 44;

    /// <summary>How large cells are where so many share a width.</summary>
    public static double SizeOf(double width, int count) => Math.Clamp(Math.Floor(width / Math.Max(1, count)), Least, largest);

    /// <summary>The marks of one cell that is drawn in several places.</summary>
    public static Mark Draw(TieCell cell, double size, Datum datum, string tip, params IReadOnlyList<(double X, double Y)> places) => cell.State switch
    {
        TieCellState.Unknown => new PathMark(Squares(places, size)) { Fill = Paint.Unknown, Stroke = Paint.Rule, Datum = datum },
        TieCellState.None => new PathMark(Squares(places, size)) { Fill = Paint.Paper, Stroke = Paint.Rule, Datum = datum },
        _ => new GroupMark([.. Filled(cell.Step!.Value, size, places)]) { Datum = datum, Tip = tip },
    };

    /// <summary>What the digits mean, and what stands where there is none.</summary>
    /// <param name="none">What a blank means.</param>
    /// <param name="unknown">What the hatch means; null where nothing is unknown.</param>
    public static IReadOnlyList<LegendItem> Legend(string none, string? unknown) =>
    [
        .. Enumerable.Range(1, TieCell.Steps).Reverse().Select(s => LegendItem.Box(
            s == TieCell.Steps ? "5: above 0.8 of the closest tie" : string.Create(CultureInfo.InvariantCulture, $"{s}: up to {s / (double)TieCell.Steps:0.0}"),
            Paint.Level(s), string.Create(CultureInfo.InvariantCulture, $"{s}"), Paint.OnLevel(s))),
        new LegendItem("suspended or ended", (x, y) => [.. Filled(0, Sheet.SwatchHeight, [(x + 4, y)])]),
        LegendItem.Box(none, Paint.Paper),
        .. unknown is null ? Array.Empty<LegendItem>() : [LegendItem.Box(unknown, Paint.Unknown)],
    ];

    /// <summary>A weight as a cell of the table.</summary>
    public static string Weight(TieCell cell) => FigureCell.Of(cell.Share, Missing(cell));

    /// <summary>A step as a cell of the table.</summary>
    public static string Step(TieCell cell) => FigureCell.Of(cell.Step, Missing(cell));

    /// <summary>The words of a title; none where none stands.</summary>
    public static string Title(TitleSpell? spell) => spell?.Opening.Label ?? FigureCell.None;

    /// <summary>What one calls the other, for a reader who points at it.</summary>
    public static string Said(string sponsor, string partner, TitleSpell? spell) =>
        spell is null ? "" : $"; {sponsor} on {partner}: {spell.Opening.Label}, rank {spell.Rank}, since {spell.Opening.Date}";

    private static string Missing(TieCell cell) => cell.State == TieCellState.Unknown ? FigureCell.Unknown : FigureCell.None;

    private static IEnumerable<Mark> Filled(int step, double size, IReadOnlyList<(double X, double Y)> places)
    {
        var (fill, text) = step == 0 ? (Paint.Paper, Paint.Ink) : (Paint.Level(step), Paint.OnLevel(step));
        yield return new PathMark(Squares(places, size)) { Fill = fill, Stroke = Paint.Edge };
        var type = Math.Clamp(Math.Floor(size * 0.5), TextMark.Smallest, 16);
        foreach (var (x, y) in places)
        {
            yield return new TextMark(x + (size / 2), y + (size / 2) + (type * 0.36), step.ToString(CultureInfo.InvariantCulture))
            {
                Anchor = TextAnchor.Middle,
                Fill = text,
                Size = type,
            };
        }
    }

    // A line of paper shows between two cells.
    private static PathData Squares(IReadOnlyList<(double X, double Y)> places, double size)
    {
        PathData? path = null;
        var side = size - 1.5;
        foreach (var (x, y) in places)
        {
            var (left, top) = (x + 0.75, y + 0.75);
            path = path is null ? PathData.From(left, top) : path.Move(left, top);
            path.To(left + side, top).To(left + side, top + side).To(left, top + side).Close();
        }

        return path!;
    }
}
