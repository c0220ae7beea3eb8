namespace PartnershipGraph.Kernel.Results;

/// <summary>A number for each of some pairs of vertices: the ties of a graph, or pairs that a measure speaks of.</summary>
/// <param name="Sources">The first vertex of each pair; the smaller one where pairs have no direction.</param>
/// <param name="Targets">The second vertex, place by place.</param>
/// <param name="Values">The value of each pair, place by place; always a number.</param>
public sealed record PairScores(ReadOnlyMemory<int> Sources, ReadOnlyMemory<int> Targets, ReadOnlyMemory<double> Values);
