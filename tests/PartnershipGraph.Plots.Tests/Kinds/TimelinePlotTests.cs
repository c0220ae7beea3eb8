using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class TimelinePlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("timeline")!;

    /// <summary>Every kind of event, on both sides of a pair; a second pair of a lower level, a third that ended.</summary>
    private static World Eventful => new("eventful", new Rows()
        .Title("X", "Y", 3, "2001-05-05").Title("X", "Y", 1, "2005", PartnershipEventKind.Upgrade).Title("X", "Y", 2, "2009-03", PartnershipEventKind.Downgrade)
        .Title("X", "Y", 2, "2011-01-01", PartnershipEventKind.Rename).Title("X", "Y", 2, "2012-01-01", PartnershipEventKind.Reaffirm)
        .Title("Y", "X", 2, "2003-02-02", ladder: "L3").Ends("Y", "X", "2010-10-10", PartnershipEventKind.Suspend)
        .Title("X", "Z", 4, "1999").Title("X", "W", 1, "1998").Ends("X", "W", "2000").Title("X", "V", 2, "2000-01-01").Records);

    [Test]
    public void Rows_are_the_events_of_the_analysis()
    {
        var pairs = TimelineAnalysis.RunAll(World.Bundled.Records, new SnapshotOptions { AsOf = World.Day }, "KAZ", 5, CancellationToken.None);
        var figure = kind.Draw(World.Bundled.Request(kind) with { State = "KAZ" });
        var events = pairs.SelectMany(p => p.Sides).SelectMany(s => s.Events).ToDictionary(
            e => FormattableString.Invariant($"{e.Row.Sponsor}-{e.Row.Partner}-{e.Row.Date}-{e.Row.Kind.ToString().ToLowerInvariant()}"), StringComparer.Ordinal);

        Assert.That(pairs, Has.Count.LessThanOrEqualTo(20), "else not all are drawn and this test tells less");
        Assert.That(figure.Table.Rows.Select(r => r.Key).Where(k => !k.EndsWith("unknown", StringComparison.Ordinal)), Is.EquivalentTo(events.Keys));
        foreach (var row in figure.Table.Rows.Where(r => events.ContainsKey(r.Key)))
        {
            var after = events[row.Key].After;
            var (level, of) = (Cell(figure, row.Key, "level"), Cell(figure, row.Key, "levels"));
            Assert.That(level == FigureCell.None ? 0 : double.Parse(level, System.Globalization.CultureInfo.InvariantCulture) / double.Parse(of, System.Globalization.CultureInfo.InvariantCulture),
                Is.EqualTo(after).Within(1e-12).Or.EqualTo(1), row.Key + ": linear weight is level/T, but for flat ladders");
        }
    }

    [Test]
    public void Each_kind_of_event_has_a_shape_of_its_own()
    {
        var figure = Draw();
        var shapes = new[] { "X-Y-2001-05-05-establish", "X-Y-2005-upgrade", "X-Y-2009-03-downgrade", "X-Y-2011-01-01-rename", "X-Y-2012-01-01-reaffirm", "Y-X-2010-10-10-suspend" }
            .Select(k => Shape(figure, k)).ToList();

        Assert.That(shapes, Is.EqualTo(new[] { "4", "3", "3", "RectMark", "CircleMark", "open" }), "diamond, triangles, square, ring, cross");
        var up = (PathMark)Sign(figure, "X-Y-2005-upgrade");
        var down = (PathMark)Sign(figure, "X-Y-2009-03-downgrade");
        Assert.That(PointsUp(up), Is.True);
        Assert.That(PointsUp(down), Is.False);
    }

    [Test]
    public void The_two_sides_are_told_apart_by_filling_and_dash()
    {
        var figure = Draw();

        Assert.That(Sign(figure, "X-Y-2001-05-05-establish").Fill, Is.Not.EqualTo(Paint.Paper));
        Assert.That(Sign(figure, "Y-X-2003-02-02-establish").Fill, Is.EqualTo(Paint.Paper));
        var steps = figure.Scene.Body.OfType<PathMark>().Where(p => p.StrokeWidth is > 1.7 and < 2.6 && p.Fill == Paint.None).ToList();
        Assert.That(steps.Any(p => p.Dash.Count > 0) && steps.Any(p => p.Dash.Count == 0));
    }

    [Test]
    public void Levels_after_an_end_are_none_and_a_side_without_rows_is_unknown_and_hatched()
    {
        var figure = Draw();

        Assert.That(Cell(figure, "Y-X-2010-10-10-suspend", "level"), Is.EqualTo(FigureCell.None));
        Assert.That(Cell(figure, "Y-X-2010-10-10-suspend", "before"), Is.EqualTo("2"));
        Assert.That(Cell(figure, "Z-X-unknown", "level"), Is.EqualTo(FigureCell.Unknown));
        Assert.That(figure.Scene.All.Single(m => m.Datum?.Key == "Z-X-unknown").Fill, Is.EqualTo(Paint.Unknown));
        Assert.That(Texts(figure), Has.Some.EqualTo("none").And.Some.EqualTo("4 of 5"));
    }

    [Test]
    public void Dates_of_a_year_or_month_are_bars_as_long_as_what_is_not_known()
    {
        var figure = Draw();
        var bars = figure.Scene.Body.OfType<RectMark>().Where(r => r.Fill == Paint.Panel && r.Height == 6).ToList();
        var ticks = Texts(figure, t => t.Anchor == TextAnchor.Middle).Where(t => t.Text is "2000" or "2005").OrderBy(t => t.X).ToList();
        var perYear = (ticks[1].X - ticks[0].X) / 5;

        // 2005, 2009-03, 1999, 1998, 2000.
        Assert.That(bars.Select(b => Math.Round(b.Width / perYear, 1)).Order(), Is.EqualTo(new[] { .1, 1, 1, 1, 1 }).Within(.11));
    }

    [Test]
    public void Pairs_stand_by_level_then_date()
    {
        var figure = Draw();
        var names = Texts(figure, t => t.Text.StartsWith("Name of ", StringComparison.Ordinal)).OrderBy(t => t.Y).Select(t => t.Text[^1]);

        Assert.That(names, Is.EqualTo("VYZW".ToCharArray()), "V and Y stand at 4 of 5, V since 2000; W's title ended");
    }

    [Test]
    public void A_pair_in_detail_has_a_panel_for_each_side_and_writes_the_titles()
    {
        var figure = kind.Draw(Eventful.Request(kind) with { State = "Y", Other = "X" });

        Assert.That(Texts(figure), Has.Some.EqualTo("What Name of Y calls Name of X").And.Some.EqualTo("What Name of X calls Name of Y"));
        Assert.That(Texts(figure), Has.Some.EqualTo("2003-02-02 Title 2 of L3"));
        Assert.That(figure.Table.Rows, Has.Count.EqualTo(7));
        Assert.That(figure.Title, Is.EqualTo("Titles between Name of Y and Name of X, 2001 to 2024"));
    }

    [Test]
    public void A_pair_without_titles_is_unknown_on_both_sides()
    {
        var figure = kind.Draw(Eventful.Request(kind) with { State = "Y", Other = "Z" });

        Assert.That(figure.Table.Rows.Select(r => r.Key), Is.EqualTo(new[] { "Y-Z-unknown", "Z-Y-unknown" }));
        Assert.That(figure.Scene.All.Count(m => m.Datum is not null && m.Fill == Paint.Unknown), Is.EqualTo(2));
    }

    [Test]
    public void A_pair_of_one_is_refused() =>
        Assert.That(() => kind.Draw(Eventful.Request(kind) with { State = "X", Other = "X" }), Throws.TypeOf<UsageException>());

    [Test]
    public void Nothing_later_than_the_day_is_told()
    {
        var request = Eventful.Request(kind) with { State = "X" };
        var figure = kind.Draw(request with { Options = request.Options with { AsOf = new DateOnly(2005, 3, 31) } });

        Assert.That(figure.Table.Rows.Select(r => r.Key), Has.None.Contain("2009").And.None.Contain("2010").And.Some.EqualTo("X-Y-2005-upgrade"));
        Assert.That(figure.Scene.Body.OfType<RectMark>().Where(r => r.Fill == Paint.Panel).Select(r => r.X + r.Width), Is.All.LessThanOrEqualTo(800 - 16 - 48 + .01));
    }

    [Test]
    public void More_pairs_than_fit_are_counted()
    {
        var rows = new Rows();
        for (var i = 0; i < 30; i++)
            rows.Title("X", FormattableString.Invariant($"P{i:00}"), 1 + (i % 5));
        var figure = kind.Draw(new World("many", rows.Records).Request(kind) with { State = "X" });

        Assert.That(figure.Caption[0], Does.StartWith("Drawn: 20 of 30 pairs; 20 of 40 sides recorded, 20 unknown."));
        Assert.That(figure.Table.Rows, Has.Count.EqualTo(40));
    }

    [Test]
    public void The_usual_state_is_Vietnam() => Assert.That(World.Bundled.Draw(kind).Title, Does.Contain("Vietnam"));

    private static Figure Draw() => kind.Draw(Eventful.Request(kind) with { State = "X" });

    private static Mark Sign(Figure figure, string key) => figure.Scene.All.OfType<GroupMark>().Single(g => g.Datum?.Key == key).Marks[0];

    private static string Shape(Figure figure, string key) => Sign(figure, key) switch
    {
        PathMark p when p.Path.ToString().EndsWith('Z') => FormattableString.Invariant($"{p.Path.ToString().Count(c => c is 'M' or 'L')}"),
        PathMark => "open",
        var mark => mark.GetType().Name,
    };

    private static bool PointsUp(PathMark mark)
    {
        var heights = mark.Path.ToString().TrimEnd('Z').Split('M', 'L').Where(p => p.Length > 0)
            .Select(p => double.Parse(p.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return heights.Count(h => h == heights.Max()) == 2;
    }

    private static IEnumerable<TextMark> Texts(Figure figure, Func<TextMark, bool> which) => figure.Scene.Body.OfType<TextMark>().Where(which);

    private static IEnumerable<string> Texts(Figure figure) => Texts(figure, _ => true).Select(t => t.Text);

    private static string Cell(Figure figure, string key, string column) =>
        figure.Table.Rows.Single(r => r.Key == key).Cells[figure.Table.Columns.Select(c => c.Name).ToList().IndexOf(column)];
}
