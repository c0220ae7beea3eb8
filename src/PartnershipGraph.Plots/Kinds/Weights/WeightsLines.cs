using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Weights;

/// <summary>The columns of the schemes, a line through them for each actor, and at the left the links of neighbours.</summary>
internal sealed class WeightsLines
{
    private const double rowHeight = 26;
    private const double linkRoom = 18;
    private const double pillHeight = 18;
    private const double headRow = 17;
    private const double wide = 640;
    private static readonly double[] dotted = [2, 3];

    private readonly SweptActors actors;
    private readonly double left;
    private readonly double nameRoom;
    private readonly double pillWidth;
    private readonly double top;
    private readonly double first;
    private readonly double between;
    private readonly int headRows;

    /// <summary>Takes the room for it.</summary>
    public WeightsLines(Sheet sheet, SweptActors actors)
    {
        this.actors = actors;
        left = sheet.Left;
        nameRoom = sheet.Width >= wide ? 160 : 96;
        pillWidth = actors.Drawn.SelectMany(a => actors.Schemes.Select((_, s) => TextWidth.Of(a.RankText(s), TextMark.Smallest))).Max() + 8;
        var widestHead = actors.Schemes.Max(HeadWidth);
        first = left + linkRoom + nameRoom + Math.Max(pillWidth / 2, HeadWidth(actors.Schemes[0]) / 2);
        between = (sheet.Right - Math.Max(pillWidth, HeadWidth(actors.Schemes[^1])) / 2 - first) / Math.Max(1, actors.Schemes.Count - 1);

        // Heads that do not fit side by side stand on two or more lines by turns.
        headRows = Math.Max(1, (int)Math.Ceiling((widestHead + 6) / between));
        top = sheet.Take((headRows * headRow) + 6 + (actors.Drawn.Count * rowHeight) + 10) + (headRows * headRow) + 6;
    }

    /// <summary>The names of the schemes.</summary>
    public IEnumerable<Mark> Heads() => actors.Schemes.SelectMany((scheme, s) => (Mark[])
    [
        new PathMark(PathData.Line(Across(s), top - 4 - ((headRows - 1 - (s % headRows)) * headRow), Across(s), top + (actors.Drawn.Count * rowHeight))) { Stroke = Paint.Rule },
        new TextMark(Across(s), top - 8 - ((headRows - 1 - (s % headRows)) * headRow), scheme) { Anchor = TextAnchor.Middle, Fill = Paint.Ink, HasHalo = true },
    ]);

    /// <summary>The line of an actor.</summary>
    public Mark Way(SweptActor a, Datum datum, bool isMarked) =>
        new PathMark(PathData.Through([.. a.Slots.Select((slot, s) => (Across(s), Down(slot)))]))
        {
            Stroke = isMarked ? Paint.Accent : Paint.Edge,
            StrokeWidth = isMarked ? 4 : 1.75,
            Dash = a.IsCertified ? [] : dotted,
            Datum = datum,
        };

    /// <summary>The name, the ranks, and the link to the next.</summary>
    public Mark Stations(SweptActor a, Datum datum, string tip, bool isMarked) => new GroupMark(
    [
        .. a.IsAboveNext is { } isCertified ? [Link(left + 6, Down(a.Slots[0]), Down(a.Slots[0] + 1), isCertified)] : Array.Empty<Mark>(),
        new CircleMark(left + 6, Down(a.Slots[0]), 3.5) { Fill = Paint.Paper, Stroke = Paint.Ink, StrokeWidth = 1.5 },
        new TextMark(left + linkRoom, Down(a.Slots[0]) + 4, TextFit.Cut(a.Name, TextMark.Smallest, nameRoom - 8)) { Fill = Paint.Ink },
        .. a.Slots.SelectMany((slot, s) => (Mark[])
        [
            new RectMark(Across(s) - (pillWidth / 2), Down(slot) - (pillHeight / 2), pillWidth, pillHeight) { Fill = Paint.Paper, Stroke = isMarked ? Paint.Accent : Paint.Edge, Radius = pillHeight / 2 },
            new TextMark(Across(s), Down(slot) + 4, a.RankText(s)) { Anchor = TextAnchor.Middle, Fill = Paint.Ink },
        ]),
    ])
    {
        Datum = datum,
        Tip = tip,
    };

    /// <summary>What the signs mean.</summary>
    /// <param name="marked">The actor that is marked; null for none.</param>
    public static IReadOnlyList<LegendItem> Legend(SweptActor? marked) =>
    [
        new LegendItem("certified: the upper is at least as strong under any weights", (x, y) => [Link(x + (Sheet.SwatchWidth / 2), y, y + Sheet.SwatchHeight, isCertified: true)]),
        new LegendItem("not certified: some weights turn the two round", (x, y) => [Link(x + (Sheet.SwatchWidth / 2), y, y + Sheet.SwatchHeight, isCertified: false)]),
        LegendItem.Line("certified against both neighbours", Paint.Edge, 1.75),
        LegendItem.Line("against one or none", Paint.Edge, 1.75, dotted),
        new LegendItem("tied: the best rank is shared", (x, y) => [new TextMark(x + (Sheet.SwatchWidth / 2), y + 12, "=") { Anchor = TextAnchor.Middle, Fill = Paint.Ink }]),
        .. marked is null ? Array.Empty<LegendItem>() : [LegendItem.Line(TextFit.Cut(marked.Name, TextMark.Smallest, 160), Paint.Accent, 4, marked.IsCertified ? [] : dotted)],
    ];

    private static Mark Link(double x, double from, double to, bool isCertified) =>
        new PathMark(PathData.Line(x, from, x, to)) { Stroke = Paint.Ink, StrokeWidth = isCertified ? 3 : 1.75, Dash = isCertified ? [] : dotted };

    private static double HeadWidth(string scheme) => TextWidth.Of(scheme, TextMark.Smallest);

    private double Across(int scheme) => first + (scheme * between);

    private double Down(int slot) => top + (slot * rowHeight) + (rowHeight / 2);
}
