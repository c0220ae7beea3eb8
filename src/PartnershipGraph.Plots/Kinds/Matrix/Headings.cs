using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Matrix;

/// <summary>Names beside rows, ids over columns.</summary>
internal static class Headings
{
    private const double longestId = 64;
    private const double gap = 6;

    /// <summary>How wide names beside rows are: as the longest needs, up to a share of the sheet.</summary>
    public static double WidthOf(IEnumerable<string> names, double most) =>
        Math.Min(names.Select(n => TextWidth.Of(n, TextMark.Smallest)).DefaultIfEmpty(0).Max(), most) + gap;

    /// <summary>How high ids over columns are.</summary>
    public static double HeightOf(IEnumerable<string> ids) =>
        Math.Min(ids.Select(i => TextWidth.Of(i, TextMark.Smallest)).DefaultIfEmpty(0).Max(), longestId) + gap;

    /// <summary>A name that ends beside its row.</summary>
    public static TextMark Row(string name, double right, double top, double size, double width) =>
        new(right - gap, top + (size / 2) + 4, TextFit.Cut(name, TextMark.Smallest, width - gap)) { Anchor = TextAnchor.End, Fill = Paint.Ink };

    /// <summary>An id that rises over its column.</summary>
    public static GroupMark Column(string id, string name, double left, double bottom, double size) =>
        new([new TextMark(left + (size / 2) + 4, bottom - gap + 2, TextFit.Cut(id, TextMark.Smallest, longestId)) { Rotation = -90, Fill = Paint.Soft }]) { Tip = name };
}
