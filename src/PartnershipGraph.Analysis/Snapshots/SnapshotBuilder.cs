using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>From rows to a network: who is in, which ties stand, what they weigh.</summary>
public static class SnapshotBuilder
{
    /// <summary>Builds the network that the options ask for.</summary>
    /// <param name="records">The rows; the tables of <see cref="SnapshotOptions.Tables"/> must have been read.</param>
    /// <param name="options">How.</param>
    /// <exception cref="UsageException">The options cannot be met by these rows.</exception>
    public static Snapshot Build(PartnershipRecords records, SnapshotOptions options)
    {
        Check(records, options);
        var told = ToldRecords.Of(records, options);
        var book = TitleBook.Compile(told.Partnerships, options.AsOf);
        var actors = ActorSelection.Choose(told, options, book);
        var ids = actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var layers = options.Layers.Select(l => Build(l, told, options, book, ids)).ToList();
        IReadOnlyList<Tie> ties =
        [
            .. layers.SelectMany(l => l.Ties)
                .GroupBy(t => (t.Source, t.Target))
                .Select(g => g.Aggregate((a, b) => a.Join(b)))
                .OrderBy(t => t.Source, StringComparer.Ordinal)
                .ThenBy(t => t.Target, StringComparer.Ordinal),
        ];
        return new Snapshot
        {
            Options = options,
            Actors = actors,
            Ties = ties,
            Book = book,
            Rows = RowCounts.Of(layers.SelectMany(l => l.Rows)),
            Warnings = [.. layers.SelectMany(l => l.Warnings), .. BesideItsMembers(actors, options)],
            MaxWeight = options.Weights.IsLevel ? LongestLadder(ties, records.Ladders) : 1,
            Digest = SnapshotDigest.Of(options, actors, ties),
        };
    }

    private static LayerTies Build(
        Layer layer, PartnershipRecords told, SnapshotOptions options, TitleBook book, IReadOnlySet<string> ids) => layer.Kind switch
        {
            LayerKind.Alliance => AllianceTies.Build(told.Alliances, options, ids),
            LayerKind.Rivalry => RivalryTies.Build(told.Rivalries, options, ids),
            LayerKind.Substance => SubstanceTies.Build(told.Substance, layer.Indicator, options, ids),
            _ => new TitleTies(told.Ladders, options).Build(book, ids),
        };

    /// <summary>A pole is in whatever its kind: an organisation then stands beside its members unless it takes their place.</summary>
    private static IEnumerable<string> BesideItsMembers(IReadOnlyList<Actor> actors, SnapshotOptions options) => options.Universe == ActorUniverse.Blocs
        ? []
        : actors.Where(a => a.Kind == ActorKind.Organization && options.Poles.Contains(a.Id, StringComparer.Ordinal))
            .Select(a => $"{a.Id} stands beside its members, and who is tied to both counts both: --actors blocs puts it in their place");

    /// <summary>Refuses a flat weight that is none.</summary>
    public static void CheckFlatWeight(SnapshotOptions options)
    {
        if (options.FlatWeight is not (> 0 and <= 1))
        {
            throw new UsageException("the flat weight lies above 0 and up to 1");
        }
    }

    private static void Check(PartnershipRecords records, SnapshotOptions options)
    {
        CheckFlatWeight(options);
        foreach (var layer in options.Layers.Where(l => l.Kind == LayerKind.Substance && !records.Substance.Any(f => f.Indicator == l.Indicator)))
        {
            throw new UsageException($"substance.csv has no indicator '{layer.Indicator}'");
        }
    }

    private static double LongestLadder(IReadOnlyList<Tie> ties, IReadOnlyDictionary<string, Ladder> ladders) =>
        ties.SelectMany(t => t.Sides).Where(s => s.Title is not null)
            .Select(s => (double)ladders[s.Title!.Opening.Ladder].RankCount)
            .DefaultIfEmpty(1)
            .Max();
}
