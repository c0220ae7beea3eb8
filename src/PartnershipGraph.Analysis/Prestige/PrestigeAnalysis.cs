using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Prestige;

/// <summary>Prestige by titles: each counts by how few of its sponsor's partners stand so high, and by how central the sponsor is.</summary>
public static class PrestigeAnalysis
{
    /// <summary>
    /// The prestige of every actor of the network. A sponsor is central by its PageRank on the ties sponsor → partner: who
    /// receives high titles of central sponsors is central itself.
    /// </summary>
    /// <param name="records">The rows, with the tables of titles.</param>
    /// <param name="options">The network; of titles alone, taken by direction.</param>
    /// <param name="state">Id of an actor that is in whatever its kind; null: none.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="UsageException">Other layers than titles are asked for.</exception>
    public static PrestigeResult Run(PartnershipRecords records, SnapshotOptions options, string? state, CancellationToken cancellation)
    {
        if (options.Layers is not [{ Kind: LayerKind.Partnership }])
        {
            throw new UsageException("prestige is a matter of titles: ask for the layer partnership alone");
        }

        var snapshot = SnapshotBuilder.Build(records, options with { Directed = true, Poles = state is null ? options.Poles : [.. options.Poles, state] });
        var centrality = RankAnalysis.Of(snapshot, "pagerank", cancellation);
        var central = snapshot.Actors.Zip(centrality.Values).ToDictionary(
            a => a.First.Id,
            a => a.Second is { } value ? value : IndexValue.Null(centrality.Nulls[a.First.Id]),
            StringComparer.Ordinal);
        var titles = snapshot.Book.Standing.Select(s => s.Opening.Sponsor).Distinct(StringComparer.Ordinal)
            .SelectMany(s => TitlesOf(s, central.GetValueOrDefault(s, IndexValue.Null("the sponsor is not in the network"))))
            .Where(t => central.ContainsKey(t.Spell.Opening.Partner))
            .ToLookup(t => t.Spell.Opening.Partner, StringComparer.Ordinal);
        return new PrestigeResult
        {
            Snapshot = snapshot,
            Centrality = centrality,
            Values = [.. snapshot.Actors.Select(a => Sum([.. titles[a.Id]]))],
            Titles = titles.ToDictionary(t => t.Key, IReadOnlyList<PrestigeTitle> (t) => [.. t.OrderByDescending(c => c.Contribution.Value ?? -1)], StringComparer.Ordinal),
            Rows = RowCounts.Of(snapshot.Book.All.Where(h => central.ContainsKey(h.Key.Sponsor)).SelectMany(h => h.Value.Events).Where(e => e.CountsForTie).Select(e => e.Source)),
        };

        IEnumerable<PrestigeTitle> TitlesOf(string sponsor, IndexValue centralityOfSponsor)
        {
            var standing = snapshot.Book.StandingOf(sponsor);
            var ladder = SponsorLadders.LadderOf(records.Ladders, snapshot.Book, sponsor)!;
            var tiers = new TierDistribution(ladder, TitleGrowth.ByRank(standing, ladder));
            var places = Ranking.Percentiles([.. standing.Select(s => options.WeightOf(s, records.Ladders))]);
            return standing.Select((spell, i) => spell.Opening.Ladder == ladder.Id
                ? new PrestigeTitle(spell, ladder, tiers.HoldersDownTo(spell.Rank.Value), tiers.Partners, tiers.Exclusivity(spell.Rank.Value), centralityOfSponsor, places[i])
                : new PrestigeTitle(spell, records.Ladders[spell.Opening.Ladder], 0, tiers.Partners, IndexValue.Null("not on the ladder of most of the sponsor's titles"), centralityOfSponsor, places[i]));
        }
    }

    /// <summary>In the order of the sponsors' ids, so that no bit depends on the order of rows.</summary>
    private static IndexValue Sum(IReadOnlyList<PrestigeTitle> titles)
    {
        var counted = titles.Where(t => t.Contribution.Value is not null).ToList();
        return counted.Count > 0 ? counted.Sum(t => t.Contribution.Value!.Value)
            : titles.Count > 0 ? titles[0].Contribution
            : IndexValue.Null(PrestigeResult.NoTitle);
    }
}
