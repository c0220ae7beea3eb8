using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>The hedging indices of every actor of a snapshot.</summary>
/// <param name="Snapshot">The network they were computed on.</param>
/// <param name="Poles">Ids of the poles.</param>
/// <param name="Thresholds">Where the classes begin.</param>
/// <param name="States">One entry for every actor, poles too, by id.</param>
public sealed record HedgeResult(
    Snapshot Snapshot, IReadOnlyList<string> Poles, HedgeThresholds Thresholds, IReadOnlyList<HedgeEntry> States);
