using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Simulation;

/// <summary>An actor whose class a change moves.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">The class as it is; null where the actor is not in the network.</param>
/// <param name="After">The class as it would be; null where the actor would not be in the network.</param>
public sealed record ClassChange(string Id, HedgeClass? Before, HedgeClass? After);
