using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Robustness.Unknowns;

/// <summary>Hedging where some ties are unknown: neither what is recorded of them nor 0, but anything from no tie to the deepest.</summary>
/// <param name="Ties">The unknown ties, as pairs of ids in order.</param>
/// <param name="Entries">The actors that depend on them, poles aside, by id.</param>
/// <param name="IsExact">Whether every corner and every point of the grid was looked at; otherwise they were drawn.</param>
public sealed record UnknownTies(IReadOnlyList<(string First, string Second)> Ties, IReadOnlyList<UnknownEntry> Entries, bool IsExact)
{
    /// <summary>Refuses what is no pair of the network.</summary>
    /// <exception cref="UsageException">An actor is tied to itself or not in the network, or a pair is named twice.</exception>
    public static IReadOnlyList<(string First, string Second)> Check(IEnumerable<(string A, string B)> ties, Snapshot network)
    {
        var ids = network.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        List<(string First, string Second)> pairs = [.. ties.Select(t => TitleTies.Ordered(t.A, t.B))];
        foreach (var (first, second) in pairs)
        {
            if (first == second)
            {
                throw new UsageException($"--unknown {first}-{second}: an actor has no tie to itself");
            }

            if (!ids.Contains(first) || !ids.Contains(second))
            {
                throw new UsageException($"--unknown {first}-{second}: {(ids.Contains(first) ? second : first)} is not in the network (see --actors and --as-of)");
            }
        }

        return pairs.Distinct().Count() == pairs.Count ? pairs : throw new UsageException("--unknown names a pair twice");
    }
}
