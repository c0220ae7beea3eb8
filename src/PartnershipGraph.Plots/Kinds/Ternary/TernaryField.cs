using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Glyphs;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Ternary;

/// <summary>A triangle whose corners are the poles: the first above, the second at the left, the third at the right.</summary>
internal sealed class TernaryField
{
    private const double topRoom = 78;
    private const double bottomRoom = 96;
    private const double sideRoom = 64;
    private const double line = 16;

    private readonly double left;
    private readonly double right;
    private readonly double top;
    private readonly double bottom;
    private readonly (double X, double Y)[] corners;

    /// <summary>Takes the room for it.</summary>
    public TernaryField(Sheet sheet)
    {
        (left, right) = (sheet.Left, sheet.Right);
        var side = Math.Min(right - left - (2 * sideRoom), 720);
        var height = side * Math.Sqrt(3) / 2;
        top = sheet.Take(topRoom + height + bottomRoom);
        bottom = top + topRoom + height + bottomRoom;
        var middle = (left + right) / 2;
        corners = [(middle, top + topRoom), (middle - (side / 2), bottom - bottomRoom), (middle + (side / 2), bottom - bottomRoom)];
    }

    /// <summary>The point of three shares that sum to 1.</summary>
    public (double X, double Y) At(IReadOnlyList<double> shares) =>
        (corners.Select((c, i) => c.X * shares[i]).Sum(), corners.Select((c, i) => c.Y * shares[i]).Sum());

    /// <summary>The interval of each share as a line through the point towards its corner, along which the other two keep their proportion.</summary>
    public IReadOnlyList<Segment> Lines(IReadOnlyList<double> shares, IReadOnlyList<DrawnInterval> intervals) =>
    [
        .. from p in Enumerable.Range(0, corners.Length)
           where shares[p] < 1 && intervals[p].High > intervals[p].Low
           let ends = (From: Along(shares, p, intervals[p].Low), To: Along(shares, p, intervals[p].High))
           select new Segment(ends.From.X, ends.From.Y, ends.To.X, ends.To.Y),
    ];

    /// <summary>Where signs may stand.</summary>
    public SideBySide Places() => new((2 * ClassGlyph.Radius) + 1.5, SideBySide.Round, left + 5, top + 24, right - 5, bottom - 24);

    /// <summary>The triangle and the lines of equal shares.</summary>
    public IEnumerable<Mark> Ground() =>
    [
        new PathMark(PathData.Polygon(corners)) { Fill = Paint.Panel },
        .. from p in Enumerable.Range(0, 3) from step in Enumerable.Range(1, 4) select GridLine(p, step / 5.0),
        new PathMark(PathData.Polygon(corners)) { Stroke = Paint.Edge, StrokeWidth = 1.5 },
    ];

    /// <summary>The names of the corners, and the numbers of the lines where no crowd stands in their way.</summary>
    /// <param name="signs">Where the signs of the states stand.</param>
    /// <param name="names">The names of the poles.</param>
    public IReadOnlyList<TextMark> Texts(IReadOnlyList<(double X, double Y)> signs, IReadOnlyList<string> names)
    {
        const double half = ClassGlyph.Radius + 1;
        var placer = new LabelPlacer(left, top, right, bottom);
        foreach (var (x, y) in signs)
        {
            placer.Reserve(x - half, y - half, 2 * half, 2 * half);
        }

        List<TextMark> corner = [.. names.Select((name, p) => CornerName(placer, signs, p, name))];
        return [.. corner, .. from p in Enumerable.Range(0, corners.Length) from step in Enumerable.Range(1, 4) from text in Number(placer, p, step / 5.0) select text];
    }

    /// <summary>Where labels may stand beside such texts: a new one at each call.</summary>
    public LabelPlacer Placer(IReadOnlyList<TextMark> texts)
    {
        var placer = new LabelPlacer(left, top, right, bottom);
        foreach (var text in texts)
        {
            placer.Reserve(text);
        }

        return placer;
    }

    /// <summary>A corner's name stands beyond the signs that crowd there.</summary>
    private TextMark CornerName(LabelPlacer placer, IReadOnlyList<(double X, double Y)> signs, int p, string name)
    {
        const double near = 70;
        var (x, y) = corners[p];
        var text = TextFit.Cut(name, 14, (right - left) * 0.45, isBold: true);
        var crowd = signs.Where(s => Math.Abs(s.X - x) < near && Math.Abs(s.Y - y) < near).Select(s => s.Y).Append(y).ToList();
        var baseLine = p == 0 ? Math.Max(crowd.Min() - 12, top + 14) : Math.Min(crowd.Max() + 24, bottom - 6);
        var half = TextWidth.Of(text, 14, isBold: true) / 2;
        var at = Math.Clamp(x, left + half, right - half);
        var mark = new TextMark(at, baseLine, text) { Anchor = TextAnchor.Middle, Size = 14, IsBold = true, Fill = Paint.Ink };
        placer.Reserve(mark);
        return mark;
    }

    /// <summary>The number of a line of equal shares, outside the edge that it starts from; none where a crowd stands there.</summary>
    private IEnumerable<TextMark> Number(LabelPlacer placer, int p, double share)
    {
        // Of the first pole at the left edge, of the second at the lower one, of the third at the right one.
        var shares = new double[3];
        shares[p] = share;
        shares[(p + 1) % 3] = 1 - share;
        var (x, y) = At(shares);
        var text = FigureCell.Rounded(share, 1);
        var width = TextWidth.Of(text, TextMark.Smallest);
        var (textX, baseLine) = p switch { 0 => (x - 8 - width, y + 4), 1 => (x - (width / 2), y + line), _ => (x + 8, y + 4) };
        return placer.TryTake(textX, baseLine - 11, width, 14) ? [new TextMark(textX, baseLine, text) { Fill = Paint.Soft }] : [];
    }

    private PathMark GridLine(int p, double share)
    {
        var (one, other) = (new double[3], new double[3]);
        (one[p], one[(p + 1) % 3], other[p], other[(p + 2) % 3]) = (share, 1 - share, share, 1 - share);
        var (from, to) = (At(one), At(other));
        return new PathMark(PathData.Line(from.X, from.Y, to.X, to.Y)) { Stroke = Paint.Rule };
    }

    private (double X, double Y) Along(IReadOnlyList<double> shares, int p, double share)
    {
        var rest = shares.Where((_, q) => q != p).Sum();
        return At([.. shares.Select((s, q) => q == p ? share : s / rest * (1 - share))]);
    }
}
