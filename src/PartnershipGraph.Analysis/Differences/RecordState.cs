using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Differences;

/// <summary>A record on a day: one of the two that are compared.</summary>
/// <param name="Records">The rows.</param>
/// <param name="Options">As of when, and what titles weigh.</param>
public sealed record RecordState(PartnershipRecords Records, SnapshotOptions Options);
