using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>Chooses the actors of a snapshot: tied or not, by kind and by whether they exist on the day.</summary>
internal static class ActorSelection
{
    /// <summary>The actors, by id (ordinal).</summary>
    public static IReadOnlyList<Actor> Choose(PartnershipRecords told, SnapshotOptions options, TitleBook book)
    {
        var existing = told.Actors.All.Where(a => a.Existence.Holds(options.AsOf)).ToList();
        var chosen = options.Universe switch
        {
            ActorUniverse.All => existing,
            ActorUniverse.Blocs => Blocs(told, options, book, existing),
            _ => existing.Where(a => a.Kind == ActorKind.State),
        };

        // A pole is what the question is about: always in.
        return
        [
            .. chosen.Concat(options.Poles.Select(id => told.Actors[id]))
                .DistinctBy(a => a.Id, StringComparer.Ordinal)
                .OrderBy(a => a.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Actor> Blocs(PartnershipRecords told, SnapshotOptions options, TitleBook book, List<Actor> existing)
    {
        var titled = book.Standing.SelectMany(s => new[] { s.Opening.Sponsor, s.Opening.Partner }).ToHashSet(StringComparer.Ordinal);

        // A collective has no members on record whose place it could take: it would stand beside them.
        var blocs = existing
            .Where(a => a.Kind == ActorKind.Organization && titled.Contains(a.Id))
            .ToDictionary(a => a.Id, StringComparer.Ordinal);
        var replaced = told.Memberships
            .Where(m => blocs.ContainsKey(m.Organization) && m.Span.Holds(options.AsOf))
            .Select(m => m.Member)
            .ToHashSet(StringComparer.Ordinal);
        return existing.Where(a => a.Kind == ActorKind.State && !replaced.Contains(a.Id)).Concat(blocs.Values);
    }
}
