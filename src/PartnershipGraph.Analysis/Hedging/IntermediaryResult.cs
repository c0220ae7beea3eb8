using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>Who carries the exposure of how many.</summary>
/// <param name="Snapshot">The network.</param>
/// <param name="Poles">Ids of the poles.</param>
/// <param name="Intermediaries">Every actor but the poles that is an intermediary, by pairs nulled, then Σ|ΔXM|, then id.</param>
public sealed record IntermediaryResult(Snapshot Snapshot, IReadOnlyList<string> Poles, IReadOnlyList<SwingIntermediary> Intermediaries);
