using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Pressure;

/// <summary>Who is exposed to pressure between rivals.</summary>
/// <param name="Snapshot">The friendly ties.</param>
/// <param name="Poles">Ids of the poles.</param>
/// <param name="Rows">The rows of ties and rivalries.</param>
/// <param name="Balance">The network as a whole.</param>
/// <param name="Rivals">The rivalries in force: those between poles first, then by number of apexes, magnitude and ids.</param>
/// <param name="States">Every actor, by id.</param>
public sealed record PressureResult(
    Snapshot Snapshot, IReadOnlyList<string> Poles, RowCounts Rows, TriadBalance Balance, IReadOnlyList<RivalPair> Rivals, IReadOnlyList<PressureEntry> States);
