using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Benchmarks.Engines.Sides;

/// <summary>The network that both sides are asked about: titles as they stand on one day, joined by the lower side, weighed by linear ranks.</summary>
internal static class EngineQuestion
{
    public static SnapshotOptions Snapshot { get; } = new() { AsOf = new DateOnly(2020, 12, 31) };
}
