using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds.Tiles;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds.Tiles;

internal sealed class TilesPlotTests
{
    private static readonly TilesPlot plot = new();

    private static string LevelOf(World world, string actor) => world.Draw(plot).Table.Rows.Single(r => r.Key == actor).Cells[3];

    private static World Titles(Func<Rows, Rows> add) => new("titles", add(new Rows().Title("CHN", "RUS", 1)).Records);

    [Test]
    public void None_unknown_and_zero_are_three_things()
    {
        var world = Titles(r => r.States("NOR").Title("VNM", "CHN", 1).Title("CHN", "KOR", 2, "2001"));
        var ended = world.Records.Partnerships.Single(e => e.Partner == "KOR") with { Kind = PartnershipEventKind.End, Date = Domain.Time.PartialDate.Parse("2010") };
        world = world with { Records = world.Records with { Partnerships = [.. world.Records.Partnerships, ended] } };

        Assert.That(LevelOf(world, "RUS"), Is.EqualTo("5"));
        Assert.That(LevelOf(world, "NOR"), Is.EqualTo(FigureCell.None));
        Assert.That(LevelOf(world, "VNM"), Is.EqualTo(FigureCell.Unknown));
        Assert.That(LevelOf(world, "KOR"), Is.EqualTo("0"));
    }

    [Test]
    public void A_title_of_later_is_not_told() => Assert.That(LevelOf(Titles(r => r.Title("CHN", "VNM", 2, "2026")), "VNM"), Is.EqualTo(FigureCell.None));

    [Test]
    public void Nobody_is_missing()
    {
        var existing = World.Bundled.Records.Actors.All.Where(a => a.Existence.Holds(World.Day)).Select(a => a.Id);

        Assert.That(World.Bundled.Draw(plot).Table.Rows.Select(r => r.Key), Is.EquivalentTo(existing));
    }

    [Test]
    public void Who_is_not_on_the_grid_stands_in_a_rail()
    {
        var map = new TileMap(
            new ActorDirectory(
            [
                new() { Id = "FRA", Name = "France", Kind = ActorKind.State }, new() { Id = "220", Name = "France by number", Kind = ActorKind.State, Iso3 = "FRA" },
                new() { Id = "840", Name = "by code", Kind = ActorKind.State, Iso3 = "USA" }, new() { Id = "ATLANTIS", Name = "Atlantis", Kind = ActorKind.State },
                new() { Id = "UNION", Name = "Union", Kind = ActorKind.Organization },
            ]),
            World.Day, null);

        Assert.That(map.OnGrid.Select(t => (t.Actor.Id, t.Tile.Id)), Is.EquivalentTo(new[] { ("840", "USA"), ("FRA", "FRA") }));
        Assert.That(map.Off.Select(a => a.Id), Is.EquivalentTo(new[] { "ATLANTIS", "220" }));
        Assert.That(map.Groups.Select(a => a.Id), Is.EquivalentTo(new[] { "UNION" }));
    }

    [Test]
    public void Another_sponsor_can_be_named()
    {
        var request = World.Bundled.Request(plot) with { Sponsor = "IND" };

        Assert.That(plot.Draw(request).Title, Does.Contain("India"));
        Assert.That(plot.Draw(request).Table.Rows.Single(r => r.Key == "IND").Cells[3], Is.EqualTo(FigureCell.None));
    }

    [Test]
    public void The_caption_counts_every_kind_of_tile()
    {
        var figure = World.Bundled.Draw(plot);
        var levels = figure.Table.Rows.Where(r => r.Key != "CHN").Select(r => r.Cells[3]).ToList();

        Assert.That(figure.Caption[0], Does.Contain($"{levels.Count(l => l is not (FigureCell.None or FigureCell.Unknown or "0"))} titles of {levels.Count} actors"));
        Assert.That(figure.Caption[0], Does.Contain($"{levels.Count(l => l == FigureCell.None)} with none recorded"));
    }
}
