using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Simulation;

/// <summary>What changes of titles would change.</summary>
/// <param name="Before">The indices as they are.</param>
/// <param name="After">The indices as they would be.</param>
/// <param name="Set">The changes of the titles, in the order in which they were asked for.</param>
/// <param name="Classes">The actors whose class moves, by id.</param>
/// <param name="Changes">Each value that moves, by id, index, pole (ordinal).</param>
public sealed record SimulationResult(
    HedgeResult Before,
    HedgeResult After,
    IReadOnlyList<PlannedChange> Set,
    IReadOnlyList<ClassChange> Classes,
    IReadOnlyList<IndexChange> Changes);
