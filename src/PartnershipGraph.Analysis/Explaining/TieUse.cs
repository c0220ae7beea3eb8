using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Explaining;

/// <summary>A tie that a value rests on.</summary>
/// <param name="A">Id of one end: the actor asked about where the tie is its own.</param>
/// <param name="B">Id of the other end.</param>
/// <param name="Tie">The tie with its titles, pacts and measurements.</param>
/// <param name="Part">What part it plays.</param>
public sealed record TieUse(string A, string B, Tie Tie, TiePart Part);
