using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Estimated values of vertices and how far off they may be.</summary>
/// <param name="Scores">The estimates.</param>
/// <param name="StandardErrors">The estimated standard deviation of each over all samples of the same size; 0 where nothing was left out.</param>
/// <param name="Samples">How many vertices were sources.</param>
public sealed record SampledScores(VertexScores Scores, VertexScores StandardErrors, int Samples);
