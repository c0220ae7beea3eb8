namespace PartnershipGraph.Kernel.Graphs;

/// <summary>A signed graph, and what was left out on the way to it.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="LoopsDropped">Ties from a vertex to itself that were left out.</param>
/// <param name="ParallelsMerged">Ties that went into another one between the same vertices: three merged into one count 2.</param>
/// <param name="ZerosDropped">Ties of strength 0, which are no ties.</param>
/// <param name="PairsCancelled">Pairs whose ties of both signs weigh the same, which leaves none.</param>
public sealed record SignedBuild(SignedGraph Graph, int LoopsDropped, int ParallelsMerged, int ZerosDropped, int PairsCancelled);
