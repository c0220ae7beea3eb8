using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Gap;

/// <summary>Names in columns beside the area, each with a line to its interval: the area itself is full.</summary>
internal sealed class GapLabels(Sheet sheet, double top, double bottom, Func<string, string> name, double width)
{
    private const double line = 15;
    private const int most = 14;
    private const double foot = 4;

    /// <summary>Labels as many as fit, those that come first.</summary>
    /// <param name="labelled">The partners, with the near end of each one's interval.</param>
    /// <param name="edge">The edge of the area.</param>
    /// <param name="isLeft">Whether the names stand left of it.</param>
    public void Draw(IEnumerable<(GapEntry Entry, double X, double Y)> labelled, double edge, bool isLeft)
    {
        var fit = Math.Min(most, (int)((bottom - top) / line));
        List<(GapEntry Entry, double X, double Y)> shown = [.. labelled.Take(fit).OrderBy(l => l.Y)];
        foreach (var ((entry, x, y), at) in shown.Zip(LabelStack.Apart([.. shown.Select(l => l.Y)], line, top + (line / 2), bottom - (line / 2))))
        {
            var side = isLeft ? -1 : 1;
            sheet.Draw(
                new PathMark(PathData.Through([(edge + (side * 8), at), (edge + (side * 2), at), (x + (side * 3), y)])) { Stroke = Paint.Soft, StrokeWidth = 0.75 },
                new TextMark(edge + (side * 11), at + foot, TextFit.Cut(name(entry.Id), TextMark.Smallest, width))
                {
                    Anchor = isLeft ? TextAnchor.End : TextAnchor.Start,
                    Fill = Paint.Ink,
                });
        }
    }
}
