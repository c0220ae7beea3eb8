using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.RankHistories;

/// <summary>The ranks at the end of a year.</summary>
/// <param name="Day">The last day of the year, or the as-of day in its year.</param>
/// <param name="Network">The network of that day.</param>
/// <param name="Places">Where each actor stands that is tied to anyone, by id. Who has no tie has no place: the measure of all of them is one and the same.</param>
public sealed record RankYear(DateOnly Day, Snapshot Network, IReadOnlyDictionary<string, RankPlace> Places)
{
    /// <summary>Whether the network had the actor on that day.</summary>
    public bool Has(string actor) => Network.Actors.Any(a => a.Id == actor);
}
