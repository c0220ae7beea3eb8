using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Memberships;

namespace PartnershipGraph.Analysis.Priorities;

/// <summary>Compares where a sponsor's partners are, and to what they belong, with where the states are. It describes; it explains nothing.</summary>
public static class PriorityAnalysis
{
    /// <summary>From how many members a body is crossed unasked.</summary>
    public const int LeastMembers = 10;

    /// <summary>The tables an answer needs.</summary>
    public static DataTables Tables => DataTables.Titles | DataTables.Memberships;

    /// <summary>The sponsor's partners by region and body.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">The network; of titles alone, as the sponsor gives them.</param>
    /// <param name="sponsor">Id of the sponsor; in whatever its kind, and left out of every count.</param>
    /// <param name="bodies">Ids of the bodies; null: those with at least <see cref="LeastMembers"/> members of the day in the network.</param>
    /// <exception cref="UsageException">Other layers than titles are asked for, or a body has no members on record.</exception>
    public static PriorityResult Run(PartnershipRecords records, SnapshotOptions options, string sponsor, IReadOnlyList<string>? bodies = null)
    {
        if (options.Layers is not [{ Kind: LayerKind.Partnership }])
        {
            throw new UsageException("priorities are read off titles: ask for the layer partnership alone");
        }

        var snapshot = SnapshotBuilder.Build(records, options with { Directed = true, Poles = [.. options.Poles, sponsor] });
        var others = snapshot.Actors.Where(a => a.Id != sponsor).ToList();
        var ladder = SponsorLadders.Of(records.Ladders, snapshot.Book, sponsor, options.AsOf);
        var present = others.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var holdings = snapshot.Book.StandingOf(sponsor).Where(s => present.Contains(s.Opening.Partner)).ToDictionary(
            s => s.Opening.Partner,
            s => new Holding(s.Opening.Ladder == ladder!.Ladder.Id ? s.Rank.Value : null, options.WeightOf(s, records.Ladders)),
            StringComparer.Ordinal);
        var ranks = ladder?.Ladder.RankCount ?? 0;
        var areas = new AreaShares(others, holdings, ranks);

        // A region whose states did not exist yet has a row too, with the reason why it has no share.
        var named = records.Actors.All.Where(a => a.Kind == ActorKind.State).Concat(others).ToList();
        var members = MembersOf(records, options, snapshot, bodies);
        var crossings = new BodyCrossings(others, holdings, ranks);
        return new PriorityResult
        {
            Sponsor = sponsor,
            Snapshot = snapshot,
            Ladder = ladder,
            States = others.Count,
            Partners = holdings.Count,
            LeftOut = (ladder?.Partners ?? 0) - holdings.Count,
            Regions = areas.Of(named, bySubregion: false),
            Subregions = areas.Of(named, bySubregion: true),
            Bodies = [.. members.Select(b => crossings.Of(b.Id, b.Rows.Select(m => m.Member).ToHashSet(StringComparer.Ordinal)))],
            Rows = RowCounts.Of(
            [
                .. snapshot.Book.All.Where(h => h.Key.Sponsor == sponsor && present.Contains(h.Key.Partner))
                    .SelectMany(h => h.Value.Events).Where(e => e.CountsForTie).Select(e => e.Source),
                .. members.SelectMany(b => b.Rows).Select(m => m.Source),
            ]),
        };
    }

    /// <summary>The rows of the day of each body, for members in the network.</summary>
    private static List<(string Id, List<Membership> Rows)> MembersOf(
        PartnershipRecords records, SnapshotOptions options, Snapshot snapshot, IReadOnlyList<string>? bodies)
    {
        var inside = snapshot.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var rows = ToldRecords.Of(records, options).Memberships
            .Where(m => m.Span.Holds(options.AsOf) && inside.Contains(m.Member))
            .ToLookup(m => m.Organization, StringComparer.Ordinal);
        if (bodies is null)
        {
            return
            [
                .. rows.Select(g => (Id: g.Key, Rows: g.ToList(), Count: g.Select(m => m.Member).Distinct(StringComparer.Ordinal).Count()))
                    .Where(b => b.Count >= LeastMembers)
                    .OrderByDescending(b => b.Count).ThenBy(b => b.Id, StringComparer.Ordinal)
                    .Select(b => (b.Id, b.Rows)),
            ];
        }

        var known = records.Memberships.Select(m => m.Organization).ToHashSet(StringComparer.Ordinal);
        return bodies.FirstOrDefault(b => !known.Contains(b)) is { } unknown
            ? throw new UsageException($"memberships.csv has no members of {unknown}; it has those of {string.Join(", ", known.Order(StringComparer.Ordinal))}")
            : [.. bodies.Distinct(StringComparer.Ordinal).Select(b => (b, rows[b].ToList()))];
    }
}
