using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Glyphs;

/// <summary>
/// States as signs at their points. Those of equal values stand side by side around the point; the lines of their interval cross in it.
/// Labels go to the marked state, then to the outermost points, then to whoever has room; the rest is said by its tip and in the table.
/// </summary>
internal sealed class StateCloud
{
    private const double labelWidth = 150;
    private static readonly IReadOnlyList<double> gaps = [7];
    private static readonly IReadOnlyList<double> ownGaps = [11, 17, 22, 28, 40];

    private readonly string? marked;
    private readonly IReadOnlyList<Cluster> clusters;

    /// <param name="points">The states.</param>
    /// <param name="marked">Id of the state that is marked; null for none.</param>
    /// <param name="places">Where there is room for signs.</param>
    public StateCloud(IEnumerable<StatePoint> points, string? marked, SideBySide places)
    {
        this.marked = marked;

        // Who is alone stands at the very point, and so does the marked one in its crowd.
        clusters =
        [
            .. points.GroupBy(p => (Coordinate.Text(p.X), Coordinate.Text(p.Y)))
                .OrderBy(g => g.Count()).ThenBy(g => g.First().Datum.Key, StringComparer.Ordinal)
                .Select(g => new Cluster(
                [
                    .. g.OrderByDescending(p => p.Entry.Id == marked).ThenBy(p => p.Entry.Class.Kind).ThenBy(p => p.Entry.Id, StringComparer.Ordinal)
                        .Select(p => new Placed(p, places.Place(p.X, p.Y))),
                ])),
        ];
    }

    /// <summary>Where the signs stand.</summary>
    public IEnumerable<(double X, double Y)> Places => clusters.SelectMany(c => c.States).Select(s => (s.X, s.Y));

    /// <summary>The lines of the intervals, below everything else.</summary>
    public IEnumerable<Mark> Intervals() =>
        from cluster in clusters
        from state in cluster.States.DistinctBy(s => s.Point.Path.ToString())
        let isMarked = state.Point.Entry.Id == marked
        orderby isMarked
        select new PathMark(state.Point.Path)
        {
            Stroke = isMarked ? Paint.Accent : Paint.Edge,
            StrokeWidth = isMarked ? 2 : 1,
            Opacity = isMarked ? 1 : 0.7,
            Datum = state.Point.Datum,
        };

    /// <summary>The signs, the marked one over all others.</summary>
    public IEnumerable<Mark> Signs() => clusters.SelectMany(c => c.States).OrderBy(s => s.Point.Entry.Id == marked).Select(s => new GroupMark(
    [
        ClassGlyph.Of(s.Point.Entry.Class.Kind, s.X, s.Y, s.Point.IsHollow),
        .. s.Point.Entry.Id == marked ? [new CircleMark(s.X, s.Y, ClassGlyph.Radius + 4) { Stroke = Paint.Accent, StrokeWidth = 2.5 }] : Array.Empty<Mark>(),
    ])
    {
        Datum = s.Point.Datum,
        Tip = s.Point.Tip,
    });

    /// <summary>The labels for which there is room, on the lines of intervals only where there is no other.</summary>
    /// <param name="newPlacer">Where labels may stand; called twice.</param>
    public IEnumerable<Mark> Labels(Func<LabelPlacer> newPlacer)
    {
        ArgumentNullException.ThrowIfNull(newPlacer);
        var (clear, anywhere) = (newPlacer(), newPlacer());
        ReserveSigns(clear, anywhere);
        foreach (var (x, y) in clusters.SelectMany(c => c.States).SelectMany(s => s.Point.Intervals).Distinct().SelectMany(i => i.Points(6)))
        {
            clear.Reserve(x - 1, y - 1, 2, 2);
        }

        foreach (var (text, from, gaps) in Wanted())
        {
            // The name of the marked one stands near it, come what may.
            if (gaps != ownGaps && Find(clear, text, from, gaps) is { } free)
            {
                anywhere.Reserve(free);
                yield return free with { Fill = Paint.Ink, HasHalo = true };
            }
            else if (Find(anywhere, text, from, gaps) is { } crossed)
            {
                clear.Reserve(crossed);
                yield return crossed with { Fill = Paint.Ink, HasHalo = true };
            }
        }
    }

    private static TextMark? Find(LabelPlacer placer, string text, IReadOnlyList<Placed> from, IReadOnlyList<double> gaps) =>
        (from gap in gaps from s in @from let label = placer.Beside(text, s.X, s.Y, gap) where label is not null select label).FirstOrDefault();

    private void ReserveSigns(params ReadOnlySpan<LabelPlacer> placers)
    {
        const double half = ClassGlyph.Radius + 1;
        foreach (var (x, y) in Places)
        {
            foreach (var placer in placers)
            {
                placer.Reserve(x - half, y - half, 2 * half, 2 * half);
            }
        }
    }

    /// <summary>The labels that there would be if there were room for all, the first ones first.</summary>
    private IEnumerable<(string Text, IReadOnlyList<Placed> From, IReadOnlyList<double> Gaps)> Wanted()
    {
        var outermost = Hull.Of([.. clusters.Select(c => (c.States[0].Point.X, c.States[0].Point.Y))]).ToHashSet();
        var order = clusters.Select((c, i) => (Cluster: c, IsOutermost: outermost.Contains(i))).OrderByDescending(c => c.IsOutermost).Select(c => c.Cluster).ToList();

        // The marked one may stand in a crowd: then its name stands outside.
        var own = order.Where(c => c.States[0].Point.Entry.Id == marked).Select(c => (Cut(c.States[0].Point.Name), (IReadOnlyList<Placed>)[c.States[0]], ownGaps));
        return own.Concat(order.Select(c => (Text: c.TextWithout(marked), c.Corners, gaps)).Where(c => c.Text.Length > 0));
    }

    private static string Cut(string name) => TextFit.Cut(name, TextMark.Smallest, labelWidth);

    /// <summary>A state, and where its sign stands.</summary>
    private sealed record Placed(StatePoint Point, double X, double Y)
    {
        public Placed(StatePoint point, (double X, double Y) place)
            : this(point, place.X, place.Y)
        {
        }
    }

    /// <summary>States of equal values.</summary>
    private sealed record Cluster(IReadOnlyList<Placed> States)
    {
        /// <summary>The signs that a label may stand beside: the outermost to each side.</summary>
        public IReadOnlyList<Placed> Corners => [.. new[] { States.MaxBy(s => s.X)!, States.MinBy(s => s.X)!, States.MinBy(s => s.Y)!, States.MaxBy(s => s.Y)! }.Distinct()];

        /// <summary>One or two by name, more by number; the marked one has its own label.</summary>
        public string TextWithout(string? marked)
        {
            List<string> names = [.. States.Where(s => s.Point.Entry.Id != marked).Select(s => Cut(s.Point.Name))];
            return names.Count <= 2 ? string.Join(", ", names) : Invariant($"{names.Count} states");
        }
    }
}
