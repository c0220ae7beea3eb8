using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Brokerage;

/// <summary>Who brokers between whom.</summary>
/// <param name="Snapshot">The network.</param>
/// <param name="By">What made the blocs.</param>
/// <param name="Weighted">Whether a pair counts by its weaker tie over its number of brokers, not 1.</param>
/// <param name="States">Every actor, by id.</param>
public sealed record BrokerResult(Snapshot Snapshot, string By, bool Weighted, IReadOnlyList<BrokerEntry> States);
