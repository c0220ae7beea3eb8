using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Brokerage;

/// <summary>How often every vertex has each of the five roles between a source and a target that are not tied.</summary>
/// <param name="Coordinator">All three are in one group.</param>
/// <param name="Itinerant">Source and target are in one group, the broker in another.</param>
/// <param name="Gatekeeper">Broker and target are in one group, the source in another: it lets outsiders in.</param>
/// <param name="Representative">Source and broker are in one group, the target in another: it speaks for its own.</param>
/// <param name="Liaison">The three are in three groups.</param>
/// <param name="Total">All roles together, which does not depend on the groups.</param>
public sealed record BrokerageResult(
    VertexScores Coordinator,
    VertexScores Itinerant,
    VertexScores Gatekeeper,
    VertexScores Representative,
    VertexScores Liaison,
    VertexScores Total);
