using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Prestige;

/// <summary>Who holds rare titles of central sponsors.</summary>
public sealed record PrestigeResult
{
    /// <summary>Why an actor without titles has no prestige, not even none.</summary>
    public const string NoTitle = "no title";

    /// <summary>The network of titles, from sponsors to partners.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>The PageRank of every actor of the network.</summary>
    public required MeasureResult Centrality { get; init; }

    /// <summary>
    /// PREST_j = Σ_i E_{r(i,j)} C_i over the sponsors i of j's standing titles, at least 0, in the order of <see cref="Snapshot.Actors"/>; null
    /// "no title", or with the reason why none of its titles counts.
    /// </summary>
    public required IReadOnlyList<IndexValue> Values { get; init; }

    /// <summary>The standing titles of each actor of the network that has any, by its id: what adds most comes first, what does not count last.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<PrestigeTitle>> Titles { get; init; }

    /// <summary>The rows that prestige, exclusivity and PageRank rest on.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>The place of each actor, 1 = largest; equal values share the best, undefined ones have none.</summary>
    public IReadOnlyList<int?> Ranks => Ranking.Of([.. Values.Select(v => v.Value)]);

    /// <summary>The titles of an actor; none where it has none.</summary>
    public IReadOnlyList<PrestigeTitle> TitlesOf(string actor) => Titles.GetValueOrDefault(actor, []);
}
