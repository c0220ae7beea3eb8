using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Perceptions;

/// <summary>Compares what each side of a pair calls the tie, every title weighed on its own sponsor's ladder.</summary>
public static class PerceptionAnalysis
{
    /// <summary>The pairs of the network that both sides speak of; a side never coded is no opinion, a closed one weighs 0.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">The network; titles alone, taken by direction.</param>
    /// <param name="state">Id of the one actor whose pairs are wanted, then the A of each; null: every pair, A the id that comes first.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="UsageException">Other layers than titles are asked for.</exception>
    public static PerceptionResult Run(PartnershipRecords records, SnapshotOptions options, string? state, CancellationToken cancellation)
    {
        if (options.Layers is not [{ Kind: LayerKind.Partnership }])
        {
            throw new UsageException("what each side calls the tie is a matter of titles: ask for the layer partnership alone");
        }

        // Who is asked about by name is in whatever its kind.
        var asked = options with { Directed = true, Poles = state is null ? options.Poles : [.. options.Poles, state] };
        var snapshot = SnapshotBuilder.Build(records, asked);
        var coded = Coded(snapshot, records.Ladders);
        return new PerceptionResult(
            snapshot,
            records.Ladders,
            ReciprocityOfTitles.Of(snapshot, coded, cancellation),
            [
                .. coded.Where(d => state is null || d.A.Sponsor == state || d.B.Sponsor == state)
                    .Select(d => d.B.Sponsor == state ? new PerceptionDyad(d.B, d.A) : d)
                    .OrderByDescending(d => d.Asymmetry.Value is { } value ? Math.Round(Math.Abs(value), 12) : -1)
                    .ThenBy(d => d.A.Sponsor, StringComparer.Ordinal).ThenBy(d => d.B.Sponsor, StringComparer.Ordinal),
            ]);
    }

    private static List<PerceptionDyad> Coded(Snapshot snapshot, IReadOnlyDictionary<string, Ladder> ladders)
    {
        var inside = snapshot.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. snapshot.Book.All.Select(h => h.Key)
                .Where(k => string.CompareOrdinal(k.Sponsor, k.Partner) < 0 && inside.Contains(k.Sponsor) && inside.Contains(k.Partner))
                .Select(k => new PerceptionDyad(Side(k.Sponsor, k.Partner), Side(k.Partner, k.Sponsor)))
                .Where(d => d.A.Weight is not null && d.B.Weight is not null),
        ];

        TieSide Side(string sponsor, string partner) => TieSide.Of(snapshot.Book, sponsor, partner, ladders, snapshot.Options);
    }
}
