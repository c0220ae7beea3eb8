using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>The hedging indices of every actor of a snapshot.</summary>
/// <param name="Snapshot">The network they were computed on.</param>
/// <param name="Poles">Ids of the poles.</param>
/// <param name="Thresholds">Where the classes begin.</param>
/// <param name="States">One entry for every actor, poles too, by id.</param>
/// <param name="Rows">The rows that the answer rests on: those of the ties, and those of the defence pacts that the classes look at.</param>
public sealed record HedgeResult(
    Snapshot Snapshot, IReadOnlyList<string> Poles, HedgeThresholds Thresholds, IReadOnlyList<HedgeEntry> States, RowCounts Rows)
{
    /// <summary>How many actors hedge without a defence pact.</summary>
    public int Hedgers => States.Count(e => e.Class.IsHedger);

    /// <summary>How many are allied with a pole and deeply tied to another.</summary>
    public int AlliedHedgers => States.Count(e => e.Class.Kind == HedgeKind.AlliedHedger);
}
