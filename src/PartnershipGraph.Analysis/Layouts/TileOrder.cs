using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Layouts;

/// <summary>How much of the map is left in a grid of tiles.</summary>
/// <param name="PairOrder">Of all pairs, each asked twice, the share whose order from west to east, or from north to south, the grid does not turn round.</param>
/// <param name="NearestTouch">The share of actors whose tile touches, at a side or a corner, that of the actor with the nearest capital.</param>
/// <param name="NearestWithinTwo">The same within two tiles.</param>
public sealed record TileOrder(double PairOrder, double NearestTouch, double NearestWithinTwo)
{
    private const double radian = Math.PI / 180;

    /// <summary>Measures a grid.</summary>
    /// <param name="actors">The actors; of those with a tile and coordinates at least two.</param>
    /// <param name="tiles">Their tiles.</param>
    public static TileOrder Of(IEnumerable<Actor> actors, IReadOnlyList<Tile> tiles)
    {
        var byId = tiles.ToDictionary(t => t.Id, StringComparer.Ordinal);
        List<(Tile Tile, double East, double North)> all =
        [
            .. actors.Where(a => a.Latitude is not null && a.Longitude is not null && byId.ContainsKey(a.Id))
                .Select(a => (byId[a.Id], a.Longitude!.Value < -168.5 ? a.Longitude.Value + 360 : a.Longitude.Value, a.Latitude!.Value)),
        ];
        double asked = 0, kept = 0, touch = 0, two = 0;
        for (var i = 0; i < all.Count; i++)
        {
            var nearest = -1;
            for (var j = 0; j < all.Count; j++)
            {
                if (j == i)
                {
                    continue;
                }

                nearest = nearest < 0 || Near(all[i], all[j]) > Near(all[i], all[nearest]) ? j : nearest;
                asked += 2;
                kept += (all[i].East - all[j].East) * (all[i].Tile.Column - all[j].Tile.Column) >= 0 ? 1 : 0;
                kept += (all[i].North - all[j].North) * (all[j].Tile.Row - all[i].Tile.Row) >= 0 ? 1 : 0;
            }

            var steps = Math.Max(Math.Abs(all[i].Tile.Column - all[nearest].Tile.Column), Math.Abs(all[i].Tile.Row - all[nearest].Tile.Row));
            touch += steps <= 1 ? 1 : 0;
            two += steps <= 2 ? 1 : 0;
        }

        return new TileOrder(kept / asked, touch / all.Count, two / all.Count);
    }

    /// <summary>The cosine of the angle between two capitals: the larger, the nearer.</summary>
    private static double Near((Tile Tile, double East, double North) a, (Tile Tile, double East, double North) b) =>
        (Math.Sin(a.North * radian) * Math.Sin(b.North * radian))
        + (Math.Cos(a.North * radian) * Math.Cos(b.North * radian) * Math.Cos((a.East - b.East) * radian));
}
