using System.Globalization;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Gap;

/// <summary>The partners whose substance nobody measured enough of: hatched, with the reason.</summary>
internal static class GapUnknowns
{
    private const double side = 13;
    private const double row = 20;
    private const double longestId = 80;
    private const int mostRows = 6;

    public static void Draw(PlotRequest request, Sheet sheet, FigureTable table, GapResult result)
    {
        if (result.Nulls.Count == 0)
        {
            return;
        }

        var titles = result.Snapshot.Book.StandingOf(result.Options.Sponsor).ToDictionary(s => s.Opening.Partner, StringComparer.Ordinal);
        List<string> ids = [.. result.Nulls.Keys.Order(StringComparer.Ordinal)];
        var width = side + 16 + ids.Max(i => Math.Min(longestId, TextWidth.Of(i, TextMark.Smallest)));
        var columns = Math.Max(1, (int)((sheet.Right - sheet.Left) / width));
        List<string> shown = [.. ids.Take(columns * mostRows)];
        var more = ids.Count > shown.Count ? string.Create(CultureInfo.InvariantCulture, $", {shown.Count} of them drawn") : "";
        var heading = string.Create(CultureInfo.InvariantCulture, $"Substance unknown: {ids.Count} {(ids.Count == 1 ? "partner" : "partners")}{more}");
        sheet.Draw(new TextMark(sheet.Left, sheet.Take(24) + 14, heading) { Size = 13, IsBold = true, Fill = Paint.Ink });
        var top = sheet.Take((((shown.Count - 1) / columns) + 1) * row);
        foreach (var (i, id) in shown.Index())
        {
            var (x, y) = (sheet.Left + (i % columns * width), top + (i / columns * row));
            var title = titles[id];
            var datum = table.Add(
                id, [id, result.Options.Sponsor],
                id, request.Name(id), title.Opening.Label, FigureCell.Of(title.Rank.Value), FigureCell.Unknown, FigureCell.Unknown,
                FigureCell.Unknown, FigureCell.Unknown, FigureCell.Unknown, FigureCell.Unknown, result.Nulls[id]);
            sheet.Draw(new GroupMark(
            [
                new RectMark(x, y + 2, side, side) { Fill = Paint.Unknown, Stroke = Paint.Edge },
                new TextMark(x + side + 4, y + 13, TextFit.Cut(id, TextMark.Smallest, longestId)) { Fill = Paint.Ink },
            ])
            {
                Datum = datum,
                Tip = $"{request.Name(id)}: {title.Opening.Label}; {result.Nulls[id]}",
            });
        }

        sheet.Take(8);
    }
}
