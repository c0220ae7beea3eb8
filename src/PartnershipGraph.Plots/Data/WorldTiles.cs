using System.Globalization;
using PartnershipGraph.Analysis.Layouts;

namespace PartnershipGraph.Plots.Data;

/// <summary>The grid of the world: a tile for every state and territory of the bundled actors, found by <see cref="TileGrid"/>.</summary>
public static class WorldTiles
{
    private static readonly Lazy<IReadOnlyList<Tile>> all = new(() => Read("tiles.csv"));
    private static readonly Lazy<IReadOnlyList<Tile>> byHand = new(() => Read("tile-moves.csv"));

    /// <summary>Every tile, by id (ordinal).</summary>
    public static IReadOnlyList<Tile> All => all.Value;

    /// <summary>Those that were placed by hand; the file says why.</summary>
    public static IReadOnlyList<Tile> ByHand => byHand.Value;

    /// <summary>The tiles as the file has them.</summary>
    public static string Write(IEnumerable<Tile> tiles) =>
        "id,column,row\n" + string.Concat(tiles.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Id},{t.Column},{t.Row}\n")));

    // Ids and numbers; of what stands behind them only a person makes sense.
    private static List<Tile> Read(string name) =>
    [
        .. BundledText.Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(','))
            .Select(f => new Tile(f[0], int.Parse(f[1], CultureInfo.InvariantCulture), int.Parse(f[2], CultureInfo.InvariantCulture))),
    ];
}
