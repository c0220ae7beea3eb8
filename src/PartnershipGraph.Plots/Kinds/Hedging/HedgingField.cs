using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Glyphs;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Hedging;

/// <summary>The field of a hedging plot: axes, and the bands of the classes as rectangles.</summary>
internal sealed class HedgingField
{
    private const double leftRoom = 34;
    private const double topRoom = 26;
    private const double inset = 10;
    private const string disengaged = "disengaged below this line";

    private readonly HedgeThresholds limits;
    private readonly int poles;
    private readonly double left;
    private readonly double right;
    private readonly double top;
    private readonly double bottom;

    /// <summary>Takes the room for it.</summary>
    public HedgingField(Sheet sheet, HedgeResult result)
    {
        (limits, poles) = (result.Thresholds, result.Poles.Count);
        (left, right) = (sheet.Left + leftRoom, sheet.Right);
        var height = Math.Clamp((right - left) * 0.6, 410, 620);
        top = sheet.Take(topRoom + height + Axis.BottomRoom + 8) + topRoom;
        bottom = top + height;
        Across = new LinearScale(0, 1, left + inset, right - inset);
        Up = new LinearScale(0, 1, bottom, top + inset);
    }

    /// <summary>HB.</summary>
    public LinearScale Across { get; }

    /// <summary>ENG.</summary>
    public LinearScale Up { get; }

    private (string Text, double X, double Y) Threshold => (disengaged, right - inset, Up[limits.Engagement] + 15);

    /// <summary>Where signs may stand. Crowds lie flat: the levels of ENG are few and near each other.</summary>
    public SideBySide Places() => new((2 * ClassGlyph.Radius) + 1.5, 1, left + 5, top + 5, right - 5, bottom - 5);

    /// <summary>Where labels may stand: a new one at each call.</summary>
    public LabelPlacer Placer()
    {
        var placer = new LabelPlacer(left + 2, top + 2, right - 2, bottom - 2);
        var width = TextWidth.Of(disengaged, TextMark.Smallest);
        placer.Reserve(Threshold.X - width, Threshold.Y - 11, width, 14);
        return placer;
    }

    /// <summary>What lies behind the states.</summary>
    public IEnumerable<Mark> Ground()
    {
        var (broad, strict, line) = (Across[limits.BroadBalance(poles)], Across[limits.StrictBalance(poles)], Up[limits.Engagement]);
        return
        [
            new RectMark(broad, top, right - broad, line - top) { Fill = Paint.Panel },
            .. Axis.Bottom(Across, top, bottom, poles == 2 ? "hedging balance HB: 0 one pole, 1 even" : "hedging balance HB (entropy): 0 one pole, 1 even"),
            .. Axis.Left(Up, left, right, "engagement ENG"),
            new RectMark(broad, top, strict - broad, line - top) { Stroke = Paint.Edge, Dash = [5, 3] },
            new RectMark(strict, top, right - strict, line - top) { Stroke = Paint.Edge },
            new PathMark(PathData.Line(left, line, right, line)) { Stroke = Paint.Edge, Dash = [5, 3] },
            new TextMark((broad + strict) / 2, top - 6, Fitting(strict - broad, "broad hedgers", "broad")) { Anchor = TextAnchor.Middle, Fill = Paint.Ink },
            new TextMark((strict + right) / 2, top - 6, Fitting(right - strict, "strict hedgers", "strict")) { Anchor = TextAnchor.Middle, Fill = Paint.Ink },
            new TextMark(Threshold.X, Threshold.Y, disengaged) { Anchor = TextAnchor.End, Fill = Paint.Soft },
        ];
    }

    private static string Fitting(double width, string text, string shorter) => TextWidth.Of(text, TextMark.Smallest) + 8 <= width ? text : shorter;
}
