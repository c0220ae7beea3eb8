using System.Globalization;
using PartnershipGraph.Analysis.Matrices;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Overlap;

/// <summary>The four cells: a large number, what it counts, who they are, and of those without a tie whether that is known.</summary>
internal sealed class OverlapCells(PlotRequest request, Sheet sheet, FigureTable table, OverlapResult result, PairRecord record)
{
    private const double gap = 12;
    private const double pad = 12;
    private const double line = 16;
    private const double strip = 14;
    private const int mostLines = 7;

    private static readonly TieCellState[] states = [TieCellState.Tied, TieCellState.Ended, TieCellState.None, TieCellState.Unknown];

    public static IReadOnlyList<LegendItem> Legend { get; } =
    [
        LegendItem.Box("lower title", Paint.Level(2)),
        LegendItem.Box("suspended or ended", Paint.Paper, "0"),
        LegendItem.Box("no title on record", Paint.Panel),
        LegendItem.Box("unknown: neither side's titles were collected", Paint.Unknown),
    ];

    private double Width => (sheet.Right - sheet.Left - gap) / 2;

    public void Draw()
    {
        var (ally, partner) = (request.Name(result.Options.Pole), request.Name(result.Options.With));
        Row($"Defence pact with {ally}", (OverlapCell.AlliedHedger, $"allied, and partners of {partner}"), (OverlapCell.AlliedOnly, "allied only"));
        Row($"No defence pact with {ally}", (OverlapCell.Leaning, $"partners of {partner} only"), (OverlapCell.Unattached, "neither"));
    }

    private void Row(string heading, params (OverlapCell Cell, string Label)[] cells)
    {
        sheet.Draw(new TextMark(sheet.Left, sheet.Take(26) + 16, TextFit.Cut(heading, 14, sheet.Right - sheet.Left, isBold: true)) { Size = 14, IsBold = true, Fill = Paint.Ink });
        var names = cells.Select(c => Names(result.In(c.Cell))).ToList();
        var height = 62 + (names.Max(n => n.Count) * line) + 10 + strip + line + pad;
        var top = sheet.Take(height + gap);
        foreach (var (column, (cell, label)) in cells.Index())
        {
            sheet.Draw(Cell(cell, label, names[column], sheet.Left + (column * (Width + gap)), top, height));
        }
    }

    private GroupMark Cell(OverlapCell cell, string label, IReadOnlyList<string> names, double left, double top, double height)
    {
        var (allied, partnered) = (cell is OverlapCell.AlliedHedger or OverlapCell.AlliedOnly, cell is OverlapCell.AlliedHedger or OverlapCell.Leaning);
        var members = result.In(cell);
        var counts = members.CountBy(m => record.Of(m.Place.Id, result.Options.With, m.Place.Tie > 0)).ToDictionary();
        var number = members.Count.ToString(CultureInfo.InvariantCulture);
        var room = pad + TextWidth.Of(number, 34, isBold: true) + 10;
        var datum = table.Add(
            cell.ToString(), [.. members.Select(m => m.Place.Id)],
            [
                label, Word(allied), Word(partnered), FigureCell.Of(members.Count), FigureCell.None, FigureCell.None,
                .. states.Select(s => partnered ? FigureCell.None : FigureCell.Of(counts.GetValueOrDefault(s))),
                string.Join(' ', members.Select(m => m.Place.Id)),
            ]);
        var labels = TextFit.Lines(label, 13, Width - room - pad, isBold: true);
        return new GroupMark(
        [
            new RectMark(left, top, Width, height) { Fill = Paint.Panel, Stroke = cell == OverlapCell.AlliedHedger ? Paint.Ink : Paint.Edge, StrokeWidth = cell == OverlapCell.AlliedHedger ? 2 : 1 },
            new TextMark(left + pad, top + 42, number) { Size = 34, IsBold = true, Fill = Paint.Ink },
            .. labels.Select((l, i) => new TextMark(left + room, top + 42 - ((labels.Count - 1 - i) * line), l) { Size = 13, IsBold = true, Fill = Paint.Ink }),
            .. names.Select((n, i) => new TextMark(left + pad, top + 64 + (i * line), n) { Fill = Paint.Ink }),
            .. partnered ? Array.Empty<Mark>() : Strip(members.Count, counts, left + pad, top + height - strip - line - pad + 4),
        ])
        {
            Datum = datum,
            Tip = $"{number} {label}",
        };
    }

    /// <summary>Of those without such a tie: a lower title, one that ended, none on record, unknown.</summary>
    private IEnumerable<Mark> Strip(int all, Dictionary<TieCellState, int> counts, double left, double top)
    {
        var (width, x) = (Width - (2 * pad), left);
        foreach (var state in states.Where(counts.ContainsKey))
        {
            var share = width * counts[state] / all;
            yield return new RectMark(x, top, share, strip)
            {
                Fill = state switch { TieCellState.Tied => Paint.Level(2), TieCellState.Unknown => Paint.Unknown, TieCellState.Ended => Paint.Paper, _ => Paint.Panel },
                Stroke = Paint.Edge,
            };
            x += share;
        }

        var said = string.Join(", ", states.Where(counts.ContainsKey).Select(s => string.Create(CultureInfo.InvariantCulture, $"{counts[s]} {Of(s)}")));
        if (said.Length > 0)
        {
            yield return new TextMark(left, top + strip + 14, TextFit.Cut(said, TextMark.Smallest, width)) { Fill = Paint.Soft };
        }
    }

    private static string Of(TieCellState state) => state switch
    {
        TieCellState.Tied => "lower",
        TieCellState.Ended => "ended",
        TieCellState.None => "none",
        _ => "unknown",
    };

    /// <summary>As many names as a cell has room for, the deepest ties first, and how many there are besides.</summary>
    private IReadOnlyList<string> Names(IReadOnlyList<OverlapState> members)
    {
        for (var shown = members.Count; shown >= 0; shown--)
        {
            var more = members.Count - shown;
            var text = string.Join(", ", members.Take(shown).Select(m => request.Name(m.Place.Id)))
                + (more == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{(shown == 0 ? "" : " ")}and {more} more"));
            var lines = TextFit.Lines(text, TextMark.Smallest, Width - (2 * pad));
            if (lines.Count <= mostLines)
            {
                return [.. lines.Select(l => TextFit.Cut(l, TextMark.Smallest, Width - (2 * pad)))];
            }
        }

        return [];
    }

    private static string Word(bool holds) => holds ? "yes" : "no";
}
