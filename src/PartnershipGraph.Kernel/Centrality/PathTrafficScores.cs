using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>How much of the traffic on shortest paths passes through vertices and along ties.</summary>
/// <param name="Vertices">As of <see cref="Betweenness"/>.</param>
/// <param name="Ties">As of <see cref="EdgeBetweenness"/>.</param>
public sealed record PathTrafficScores(VertexScores Vertices, PairScores Ties);
