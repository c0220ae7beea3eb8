using CsCheck;
using PartnershipGraph.Analysis.Layouts;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.Layouts;

internal sealed class TileGridTests
{
    private static Actor At(string id, double? latitude, double? longitude) => new()
    {
        Id = id,
        Name = id,
        Kind = ActorKind.State,
        Latitude = latitude,
        Longitude = longitude,
    };

    private static Dictionary<string, Tile> Grid(IReadOnlyList<Tile> byHand, params IReadOnlyList<Actor> actors) =>
        TileGrid.Of(actors, byHand, CancellationToken.None).ToDictionary(t => t.Id, StringComparer.Ordinal);

    [Test]
    public void Corners_of_the_world_are_corners_of_the_grid()
    {
        var grid = Grid([], At("NW", 60, -150), At("SE", -40, 170), At("NE", 60, 170), At("SW", -40, -150));

        Assert.That(grid["NW"].Column, Is.LessThan(grid["NE"].Column));
        Assert.That(grid["NW"].Row, Is.LessThan(grid["SW"].Row));
        Assert.That(grid["SE"].Row, Is.EqualTo(grid["SW"].Row));
        Assert.That(grid["SE"].Column, Is.EqualTo(grid["NE"].Column));
    }

    [Test]
    public void Samoa_lies_east_of_New_Zealand_and_the_Cook_Islands_west_of_America()
    {
        var grid = Grid([], At("NZL", -41, 174.8), At("WSM", -13.8, -171.8), At("COK", -21.2, -159.8), At("USA", 38.9, -77));

        Assert.That(grid["WSM"].Column, Is.GreaterThan(grid["NZL"].Column));
        Assert.That(grid["COK"].Column, Is.LessThan(grid["USA"].Column));
    }

    [Test]
    public void Everybody_has_a_tile_of_his_own() => Gen.Select(Gen.Double[-60, 80], Gen.Double[-180, 180]).Array[1, 40].Sample(
        places =>
        {
            var grid = Grid([], [.. places.Select((p, i) => At(FormattableString.Invariant($"A{i}"), p.Item1, p.Item2))]);
            Assert.That(grid, Has.Count.EqualTo(places.Length));
            Assert.That(grid.Values.Select(t => (t.Column, t.Row)), Is.Unique);
            Assert.That(grid.Values.Select(t => t.Column), Is.All.InRange(0, TileGrid.Columns - 1));
            Assert.That(grid.Values.Select(t => t.Row), Is.All.InRange(0, TileGrid.Rows - 1));
        },
        iter: 20);

    [Test]
    public void Who_was_placed_by_hand_stays_there_and_nobody_else_does()
    {
        var grid = Grid([new Tile("B", 0, 0), new Tile("LOST", 5, 5)], At("A", 50, -100), At("B", 0, 100), At("LOST", null, null));

        Assert.That(grid["B"], Is.EqualTo(new Tile("B", 0, 0)));
        Assert.That(grid["LOST"], Is.EqualTo(new Tile("LOST", 5, 5)));
        Assert.That((grid["A"].Column, grid["A"].Row), Is.Not.EqualTo((0, 0)));
    }

    [Test]
    public void Without_a_capital_there_is_no_tile() => Assert.That(Grid([], At("A", null, 5), At("B", 5, null)), Is.Empty);

    [Test]
    public void Order_is_whole_where_tiles_lie_like_capitals_and_none_where_they_are_turned_round()
    {
        Actor[] actors = [At("A", 10, 10), At("B", 0, 20), At("C", -10, 30)];

        Assert.That(TileOrder.Of(actors, [new("A", 0, 0), new("B", 1, 1), new("C", 5, 9)]), Is.EqualTo(new TileOrder(1, 2.0 / 3, 2.0 / 3)));
        Assert.That(TileOrder.Of(actors, [new("A", 9, 9), new("B", 1, 1), new("C", 0, 0)]).PairOrder, Is.Zero);
    }
}
