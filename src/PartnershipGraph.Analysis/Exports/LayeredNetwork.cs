using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>A network of a day, and each of its layers by itself, so that a tie tells what every layer says of it.</summary>
internal sealed class LayeredNetwork
{
    private readonly IReadOnlyList<Dictionary<(string Source, string Target), Tie>> ties;

    private LayeredNetwork(Snapshot joined, IReadOnlyList<Snapshot> layers)
    {
        Joined = joined;
        ties = [.. layers.Select(l => l.Ties.ToDictionary(t => (t.Source, t.Target)))];
    }

    public Snapshot Joined { get; }

    public static LayeredNetwork Build(PartnershipRecords records, SnapshotOptions options)
    {
        var joined = SnapshotBuilder.Build(records, options);
        return new LayeredNetwork(
            joined,
            options.Layers.Count == 1 ? [joined] : [.. options.Layers.Select(l => SnapshotBuilder.Build(records, options with { Layers = [l] }))]);
    }

    /// <summary>What each layer says of a tie of the joined network, in the order of the layers; null where it says nothing.</summary>
    public IReadOnlyList<Tie?> Of(Tie tie) => [.. ties.Select(t => t.GetValueOrDefault((tie.Source, tie.Target)))];
}
