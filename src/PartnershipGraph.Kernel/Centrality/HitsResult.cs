using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>What <see cref="Hits"/> finds.</summary>
/// <param name="Hubs">How well each vertex points; sums to 1.</param>
/// <param name="Authorities">How well each vertex is pointed to; sums to 1.</param>
public sealed record HitsResult(VertexScores Hubs, VertexScores Authorities);
