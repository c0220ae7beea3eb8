using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class MatrixPlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("matrix")!;

    private static readonly World mixed = new("mixed", new Rows()
        .Title("S", "X", 1).Title("S", "Y", 3).Title("S", "T", 5).Ends("S", "T", "2011").States("Z").Records);

    private static string Cell(Figure figure, string key, string column) =>
        figure.Table.Rows.Single(r => r.Key == key).Cells[figure.Table.Columns.Index().Single(c => c.Item.Key == column).Index];

    private static Figure Directed(World world, double width = 800)
    {
        var request = world.Request(kind, width);
        return kind.Draw(request with { Options = request.Options with { Directed = true } });
    }

    [Test]
    public void Weights_are_those_of_the_network_on_the_six_nodes()
    {
        var figure = World.SixNodes.Draw(kind);
        var drawn = figure.Table.Rows.Where(r => Cell(figure, r.Key, "weight") is not ("none" or "unknown"))
            .Select(r => (string.Join('-', r.Actors.Order(StringComparer.Ordinal)), Cell(figure, r.Key, "weight")));

        Assert.That(
            drawn,
            Is.EquivalentTo([("C-P", "1"), ("A-Q", "0.8"), ("B-Q", "0.8"), ("A-P", "0.6"), ("B-D", "0.6"), ("A-B", "0.4"), ("B-C", "0.4")]));
    }

    [Test]
    public void None_unknown_and_ended_differ_in_table_and_marks()
    {
        var figure = mixed.Draw(kind);
        var byPair = figure.Table.Rows.ToDictionary(r => string.Join('-', r.Actors.Order(StringComparer.Ordinal)), r => (r.Key, Weight: Cell(figure, r.Key, "weight")));

        Assert.Multiple(() =>
        {
            Assert.That(byPair["S-X"].Weight, Is.EqualTo("1"));
            Assert.That(byPair["S-T"].Weight, Is.EqualTo("0"));
            Assert.That(byPair["S-Z"].Weight, Is.EqualTo("none"));
            Assert.That(byPair["X-Y"].Weight, Is.EqualTo("unknown"));
            Assert.That(Mark(figure, byPair["X-Y"].Key).Fill, Is.EqualTo(Paint.Unknown));
            Assert.That(Mark(figure, byPair["S-Z"].Key).Fill, Is.EqualTo(Paint.Paper));
            Assert.That(((GroupMark)Mark(figure, byPair["S-T"].Key)).Marks.OfType<TextMark>().Select(t => t.Text), Is.EqualTo(["0", "0"]), "both halves");
        });
    }

    [Test]
    public void What_is_not_drawn_is_said() =>
        Assert.That(string.Join(' ', World.Bundled.Draw(kind, 480).Caption), Does.Match("Drawn: \\d\\d of 198 actors|Drawn: \\d\\d of 199 actors"));

    [Test]
    public void Lines_part_communities()
    {
        var two = new World("two", new Rows().Title("A", "B", 1).Title("A", "C", 1).Title("B", "C", 1).Title("D", "E", 1).Title("D", "F", 1).Title("E", "F", 1).Records);

        Assert.That(two.Draw(kind).Scene.Body.OfType<PathMark>().Count(p => p.Stroke == Paint.Ink && p.StrokeWidth == 2), Is.EqualTo(2 + 2), "a cross and two brackets");
    }

    [Test]
    public void Directed_it_is_sponsors_by_partners_and_every_partner_fits([Values(480, 800, 1600)] double width)
    {
        var figure = Directed(World.Bundled, width);

        Assert.Multiple(() =>
        {
            Assert.That(figure.Table.Rows.Count(r => r.Cells[0] == "CHN" && r.Cells[5] != "0"), Is.GreaterThan(150));
            Assert.That(SvgWriter.File(figure, Theme.Print), Does.Contain("data-k=\"CHN-VNM\"").And.Contain("Africa"));
            Assert.That(figure.Scene.All.OfType<RectMark>().Max(r => r.X + r.Width), Is.LessThanOrEqualTo(width));
            Assert.That(string.Join(' ', figure.Caption), Does.Contain("Not drawn:"));
        });
    }

    [Test]
    public void Directed_cells_hold_rank_and_title_and_what_ended()
    {
        var figure = Directed(mixed);

        Assert.That((Cell(figure, "S-Y", "rank"), Cell(figure, "S-Y", "step"), Cell(figure, "S-T", "step"), Cell(figure, "S-T", "title")), Is.EqualTo(("3", "3", "0", "none")));
    }

    [TestCaseSource(typeof(World), nameof(World.All))]
    public void Directed_it_is_drawn_on_every_world(World world) =>
        Assert.That(Directed(world).Table.Rows.Select(r => r.Key), Is.EquivalentTo(Directed(world).Scene.All.Select(m => m.Datum?.Key).OfType<string>()));

    private static Mark Mark(Figure figure, string key) => figure.Scene.All.Single(m => m.Datum?.Key == key);
}
