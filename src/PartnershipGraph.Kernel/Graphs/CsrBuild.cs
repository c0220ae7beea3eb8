namespace PartnershipGraph.Kernel.Graphs;

/// <summary>A graph, and what was left out on the way to it.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="LoopsDropped">Ties from a vertex to itself that were left out.</param>
/// <param name="ParallelsMerged">Ties that went into another one between the same vertices: three merged into one count 2.</param>
/// <param name="ZerosDropped">Ties of strength 0, which are no ties.</param>
public sealed record CsrBuild(CsrGraph Graph, int LoopsDropped, int ParallelsMerged, int ZerosDropped);
