namespace PartnershipGraph.Kernel.Paths;

/// <summary>A path without repeated vertices.</summary>
/// <param name="Vertices">Its vertices from source to target; one if both are the same.</param>
/// <param name="Length">Its length in units of 1/strength, or its number of ties where hops were counted.</param>
public sealed record VertexPath(ReadOnlyMemory<int> Vertices, double Length);
