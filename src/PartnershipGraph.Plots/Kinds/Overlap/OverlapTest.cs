using System.Globalization;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Overlap;

/// <summary>Whether titles and pacts tie the same pairs more often than relabelled actors would.</summary>
internal static class OverlapTest
{
    private const double row = 20;
    private const double numberWidth = 190;

    public static void Draw(Sheet sheet, FigureTable table, OverlapResult result)
    {
        sheet.Draw(new TextMark(sheet.Left, sheet.Take(26) + 16, "Do titles and pacts tie the same pairs?") { Size = 14, IsBold = true, Fill = Paint.Ink });
        var layers = result.Layers;
        sheet.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"Over all {layers.Pairs} pairs: titles tie {layers.Partnerships}, pacts {layers.Alliances}, both {layers.Both}."));
        sheet.Take(4);
        Line(sheet, table, "any-title", "any title or none, with any pact (φ)", layers.Binary);
        Line(sheet, table, "depth", "depth of the title, with any pact", layers.Weighted);
        sheet.Take(8);
    }

    private static void Line(Sheet sheet, FigureTable table, string key, string label, PermutationAnswer answer)
    {
        var datum = table.Add(
            key, [],
            label, FigureCell.None, FigureCell.None, FigureCell.Of(answer.Correlation), FigureCell.Of(answer.P),
            answer.Permutations?.ToString(CultureInfo.InvariantCulture) ?? FigureCell.Undefined,
            FigureCell.None, FigureCell.None, FigureCell.None, FigureCell.None, "");
        var said = answer is { Correlation: { } r, P: { } p }
            ? string.Create(CultureInfo.InvariantCulture, $"r {FigureCell.Rounded(r, 3)}, QAP p {p:0.0000}")
            : $"undefined: {answer.WhyNull}";
        var y = sheet.Take(row) + 14;
        sheet.Draw(new GroupMark(
        [
            new TextMark(sheet.Left, y, TextFit.Cut(label, 13, sheet.Right - sheet.Left - numberWidth)) { Size = 13, Fill = Paint.Ink },
            new TextMark(sheet.Right, y, TextFit.Cut(said, 13, numberWidth - 10, isBold: true)) { Size = 13, IsBold = true, Fill = Paint.Ink, Anchor = TextAnchor.End },
        ])
        {
            Datum = datum,
            Tip = $"{label}: {said}",
        });
    }
}
