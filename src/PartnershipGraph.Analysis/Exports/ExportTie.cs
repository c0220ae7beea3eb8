namespace PartnershipGraph.Analysis.Exports;

/// <summary>A tie of an exported network.</summary>
/// <param name="Source">The place of one end among the nodes, from 0; of the sponsor where the network is directed.</param>
/// <param name="Target">The place of the other end.</param>
/// <param name="Weight">The strength of the tie, above 0.</param>
/// <param name="Values">A value for every column of ties: invariant text, empty for what is not there.</param>
public sealed record ExportTie(int Source, int Target, double Weight, IReadOnlyList<string> Values);
