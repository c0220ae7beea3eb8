using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Profiles;

/// <summary>An actor, its partners, and who of the partners is tied to whom (Burt 1992; Everett and Borgatti 2005).</summary>
/// <param name="Snapshot">The network; undirected.</param>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Partners">Its partners, the deepest tie first, of equally deep ones those tied to more of the others, then by id; empty where it has none or is not in the network.</param>
/// <param name="Among">The ties among the partners, deepest first, then by ids.</param>
public sealed record EgoNetwork(Snapshot Snapshot, string Actor, IReadOnlyList<EgoPartner> Partners, IReadOnlyList<Tie> Among)
{
    /// <summary>Weights that differ in the last digits alone are one.</summary>
    private const int digits = 12;

    /// <summary>Ties among the k partners over the k (k − 1)/2 that there might be, 0 to 1; null for fewer than two partners.</summary>
    public IndexValue Density => Partners.Count < 2
        ? IndexValue.Null("fewer than two partners")
        : 2.0 * Among.Count / (Partners.Count * (Partners.Count - 1.0));

    /// <summary>The tie between two of the partners, in either order; null where there is none.</summary>
    public Tie? Between(string a, string b) => Among.FirstOrDefault(t => t.Has(a) && t.Other(a) == b);

    /// <summary>The ego network of an actor.</summary>
    /// <exception cref="UsageException">The network is directed.</exception>
    public static EgoNetwork Of(Snapshot snapshot, string actor)
    {
        if (snapshot.Options.Directed)
        {
            throw new UsageException("an ego network has no direction: leave --directed out");
        }

        var own = snapshot.Ties.Where(t => t.Has(actor)).ToDictionary(t => t.Other(actor), StringComparer.Ordinal);
        List<Tie> among =
        [
            .. snapshot.Ties.Where(t => own.ContainsKey(t.Source) && own.ContainsKey(t.Target))
                .OrderByDescending(t => Math.Round(t.Weight, digits))
                .ThenBy(t => t.Source, StringComparer.Ordinal).ThenBy(t => t.Target, StringComparer.Ordinal),
        ];
        var shared = among.SelectMany(t => new[] { t.Source, t.Target }).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new EgoNetwork(
            snapshot,
            actor,
            [
                .. own.Select(t => new EgoPartner(t.Key, t.Value, shared.GetValueOrDefault(t.Key)))
                    .OrderByDescending(p => Math.Round(p.Tie.Weight, digits)).ThenByDescending(p => p.Shared).ThenBy(p => p.Id, StringComparer.Ordinal),
            ],
            among);
    }
}
