using PartnershipGraph.Analysis.Layouts;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Plots.Data;

namespace PartnershipGraph.Plots.Kinds.Tiles;

/// <summary>Who of the data has a tile on the grid of the world, and who stands in which rail: nobody is missing.</summary>
internal sealed class TileMap
{
    /// <summary>Sorts the actors that exist on the day, and the sponsor.</summary>
    public TileMap(ActorDirectory actors, DateOnly day, string? sponsor)
    {
        var byCode = WorldTiles.All.ToDictionary(t => t.Id, StringComparer.Ordinal);
        var taken = new HashSet<Tile>();
        var (onGrid, off, groups) = (new List<(Actor, Tile)>(), new List<Actor>(), new List<Actor>());

        // A tile is first of all whose id it bears, and only then whose code.
        var existing = actors.All.Where(a => a.Existence.Holds(day) || a.Id == sponsor).OrderByDescending(a => byCode.ContainsKey(a.Id));
        foreach (var actor in existing)
        {
            if (actor.Kind is ActorKind.Organization or ActorKind.Collective)
            {
                groups.Add(actor);
            }
            else if ((byCode.GetValueOrDefault(actor.Id) ?? byCode.GetValueOrDefault(actor.Iso3)) is { } tile && taken.Add(tile))
            {
                onGrid.Add((actor, tile));
            }
            else
            {
                off.Add(actor);
            }
        }

        (OnGrid, Off, Groups) = (onGrid, off, groups);
    }

    /// <summary>States and territories with their tiles.</summary>
    public IReadOnlyList<(Actor Actor, Tile Tile)> OnGrid { get; }

    /// <summary>States and territories that the grid does not know.</summary>
    public IReadOnlyList<Actor> Off { get; }

    /// <summary>Organisations and groups.</summary>
    public IReadOnlyList<Actor> Groups { get; }

    /// <summary>All of them, by id.</summary>
    public IEnumerable<Actor> All => OnGrid.Select(t => t.Actor).Concat(Off).Concat(Groups).OrderBy(a => a.Id, StringComparer.Ordinal);

    /// <summary>The first row of the grid that is used, and how many there are from it on; all 0 without any.</summary>
    public (int First, int Count) Rows => OnGrid.Count == 0
        ? (0, 0)
        : (OnGrid.Min(t => t.Tile.Row), OnGrid.Max(t => t.Tile.Row) - OnGrid.Min(t => t.Tile.Row) + 1);
}
