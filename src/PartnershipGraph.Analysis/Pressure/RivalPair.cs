namespace PartnershipGraph.Analysis.Pressure;

/// <summary>Two rivals and those who are friends of both: the apexes of the triads + + -.</summary>
/// <param name="A">Id of one rival.</param>
/// <param name="B">Id of the other.</param>
/// <param name="Magnitude">How open the rivalry is, 0 to 1.</param>
/// <param name="ArePoles">Whether both are poles.</param>
/// <param name="Apexes">Ids of the friends of both, the deepest weaker tie first.</param>
public sealed record RivalPair(string A, string B, double Magnitude, bool ArePoles, IReadOnlyList<string> Apexes);
