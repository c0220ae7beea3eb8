using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.GraphMl;

/// <summary>The keys of edges that a file declares, among them the one of the weight.</summary>
internal sealed class WeightKeys(TieFile file)
{
    private readonly Dictionary<string, EdgeKey> byId = new(StringComparer.Ordinal);

    public void Add(EdgeKey? key)
    {
        if (key is not null && !byId.TryAdd(key.Id, key))
        {
            throw file.Fault(
                key.Line, "duplicate-key", $"an earlier key of edges has the id {Excerpt.Of(key.Id)} too", "Give every key an id of its own.");
        }
    }

    /// <summary>The key of the weight; <see langword="null"/> where ties have none.</summary>
    public EdgeKey? Weight()
    {
        var candidates = byId.Values.Where(key => key.IsWeight).OrderByDescending(key => key.Rank).ThenBy(key => key.Line).ToList();
        return candidates is [var first, var second, ..] && first.Rank == second.Rank
            ? throw file.Fault(second.Line, "duplicate-key", "two keys of edges are named weight", "Rename the one that is not the strength of the tie.")
            : candidates.FirstOrDefault();
    }
}
