using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Kernel.Layouts;

namespace PartnershipGraph.Analysis.Layouts;

/// <summary>
/// A grid of the world in which every actor has a tile as large as any other's, near where its capital lies: the squared distances
/// between tiles and projected capitals add up to as little as they can.
/// </summary>
/// <remarks>
/// The projection is longitude and latitude, each mixed with its rank among all (seven parts to three), which gives crowded regions more
/// room. It is cut at 168.5° west, between Samoa and the Cook Islands. Costs are whole numbers, so that every machine finds the same grid.
/// </remarks>
public static class TileGrid
{
    /// <summary>Columns of the grid.</summary>
    public const int Columns = 26;

    /// <summary>Rows of the grid.</summary>
    public const int Rows = 18;

    private const double cut = -168.5;
    private const double shareOfRank = 0.3;
    private const double millionths = 1e6;

    /// <summary>Places the actors that have a capital with coordinates.</summary>
    /// <param name="actors">Actors; those without coordinates are left out unless they were placed by hand.</param>
    /// <param name="byHand">Tiles that are given; the others are found around them.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The tiles by id (ordinal).</returns>
    public static IReadOnlyList<Tile> Of(IEnumerable<Actor> actors, IReadOnlyList<Tile> byHand, CancellationToken cancellationToken)
    {
        var given = byHand.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        List<Actor> placed =
        [
            .. actors.Where(a => a.Latitude is not null && a.Longitude is not null).OrderBy(a => a.Id, StringComparer.Ordinal),
        ];
        var x = Mixed([.. placed.Select(a => a.Longitude!.Value < cut ? a.Longitude.Value + 360 : a.Longitude.Value)], Columns);
        var y = Mixed([.. placed.Select(a => -a.Latitude!.Value)], Rows);
        List<int> open = [.. Enumerable.Range(0, placed.Count).Where(i => !given.Contains(placed[i].Id))];
        List<(int Column, int Row)> cells =
        [
            .. from row in Enumerable.Range(0, Rows)
               from column in Enumerable.Range(0, Columns)
               where !byHand.Any(t => t.Column == column && t.Row == row)
               select (column, row),
        ];
        var costs = new double[open.Count, cells.Count];
        for (var i = 0; i < open.Count; i++)
        {
            for (var cell = 0; cell < cells.Count; cell++)
            {
                var (across, down) = (cells[cell].Column - x[open[i]], cells[cell].Row - y[open[i]]);
                costs[i, cell] = Math.Round(millionths * ((across * across) + (down * down)));
            }
        }

        var found = LinearAssignment.Compute(costs, Runs.Of(cancellationToken)).ColumnOf.ToArray();
        return
        [
            .. open.Select((actor, i) => new Tile(placed[actor].Id, cells[found[i]].Column, cells[found[i]].Row))
                .Concat(byHand)
                .OrderBy(t => t.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>From 0 to <paramref name="cells"/> − 1: where a value lies between the least and the greatest, mixed with its rank.</summary>
    private static double[] Mixed(double[] values, int cells)
    {
        var (least, greatest) = (values.DefaultIfEmpty(0).Min(), values.DefaultIfEmpty(0).Max());
        var width = greatest > least ? greatest - least : 1;
        return
        [
            .. values.Select(v =>
            {
                var rank = (values.Count(u => u < v) + (values.Count(u => u == v) / 2.0)) / values.Length;
                return (cells - 1) * (((1 - shareOfRank) * (v - least) / width) + (shareOfRank * rank));
            }),
        ];
    }
}
