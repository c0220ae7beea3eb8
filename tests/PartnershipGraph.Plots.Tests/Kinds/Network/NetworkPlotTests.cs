using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds.Network;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds.Network;

internal sealed class NetworkPlotTests
{
    private static readonly NetworkPlot plot = new();

    private static Figure On(World world, DateOnly day) => plot.Draw(world.Request(plot) with { Options = world.Request(plot).Options with { AsOf = day } });

    private static Dictionary<string, (double X, double Y)> Middles(Figure figure) => figure.Scene.Body.OfType<GroupMark>()
        .Where(g => g.Datum is not null)
        .ToDictionary(g => g.Datum!.Key, g => Middle(g.Marks[0]), StringComparer.Ordinal);

    private static (double X, double Y) Middle(Mark mark)
    {
        if (mark is CircleMark circle)
        {
            return (circle.X, circle.Y);
        }

        var points = ((PathMark)mark).Path.ToString().TrimStart('M').TrimEnd('Z').Split('L').Select(p => p.Split(' '))
            .Select(p => (X: double.Parse(p[0], System.Globalization.CultureInfo.InvariantCulture), Y: double.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture)))
            .ToList();
        return (points.Average(p => p.X), points.Average(p => p.Y));
    }

    [Test]
    public void Nobody_moves_while_the_day_does()
    {
        var (early, late) = (Middles(On(World.Bundled, new(2008, 1, 1))), Middles(On(World.Bundled, new(2024, 12, 31))));
        List<string> both = [.. early.Keys.Intersect(late.Keys)];

        Assert.That(both, Has.Count.GreaterThan(150));
        foreach (var actor in both)
        {
            Assert.That(early[actor].X, Is.EqualTo(late[actor].X).Within(0.02), actor);
            Assert.That(early[actor].Y, Is.EqualTo(late[actor].Y).Within(0.02), actor);
        }
    }

    [Test]
    public void No_tie_is_drawn_before_its_day()
    {
        var world = new World("two days", new Rows().Title("A", "B", 1, "2001").Title("A", "C", 1, "2020").Records);
        var rows = On(world, new(2010, 1, 1)).Table.Rows;

        Assert.That(rows.Where(r => r.Cells[0] == "tie").Select(r => r.Key), Is.EqualTo(new[] { "tie-A~B" }));
        Assert.That(rows.Single(r => r.Key == "actor-C").Cells[4], Is.EqualTo("0"));
        Assert.That(rows.Single(r => r.Key == "actor-C").Cells[5], Is.EqualTo(FigureCell.None));
    }

    [Test]
    public void Every_actor_and_tie_of_the_network_has_its_row()
    {
        var network = Analysis.Snapshots.SnapshotBuilder.Build(World.Bundled.Records, World.Bundled.Request(plot).Options);
        var rows = World.Bundled.Draw(plot).Table.Rows;

        Assert.That(rows.Where(r => r.Cells[0] == "actor").Select(r => r.Cells[1]), Is.EquivalentTo(network.Actors.Select(a => a.Id)));
        Assert.That(rows.Where(r => r.Cells[0] == "tie").Select(r => r.Cells[4]), Is.EquivalentTo(network.Ties.Select(t => FigureCell.Of(t.Weight))));
    }

    [Test]
    public void Area_goes_with_strength()
    {
        var figure = World.Bundled.Draw(plot);
        var circles = figure.Scene.Body.OfType<GroupMark>().Where(g => g.Datum is not null && g.Marks[0] is CircleMark)
            .Select(g => (((CircleMark)g.Marks[0]).Radius, Strength: double.Parse(g.Datum!.Values[0], System.Globalization.CultureInfo.InvariantCulture)))
            .Where(c => c.Radius > 4).ToList();

        Assert.That(circles.Select(c => c.Radius * c.Radius / c.Strength), Is.All.EqualTo(circles[0].Radius * circles[0].Radius / circles[0].Strength).Within(1e-9));
    }

    [Test]
    public void A_tie_of_low_confidence_alone_is_dashed()
    {
        var figure = World.Bundled.Draw(plot);
        var ties = figure.Scene.Body.OfType<PathMark>().Where(m => m.Datum is not null).ToList();

        Assert.That(ties.Where(m => m.Dash.Count > 0).Select(m => m.Datum!.Key), Is.EquivalentTo(figure.Table.Rows.Where(r => r.Cells[6] == "low").Select(r => r.Key)).And.Not.Empty);
    }

    [Test]
    public void Shapes_have_the_area_of_their_circle([Range(1, 6)] int community)
    {
        var corners = ((PathMark)CommunityShape.Of(community, 100, 100, 20)).Path.ToString().TrimStart('M').TrimEnd('Z').Split('L')
            .Select(p => p.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToList();
        var area = Math.Abs(corners.Select((c, i) => (c[0] * corners[(i + 1) % corners.Count][1]) - (c[1] * corners[(i + 1) % corners.Count][0])).Sum()) / 2;

        Assert.That(area, Is.EqualTo(Math.PI * 400).Within(1).Percent);
    }
}
