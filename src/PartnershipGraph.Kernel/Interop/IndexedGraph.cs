using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Interop;

/// <summary>A graph on integers, the names of its vertices, and what was left out on the way.</summary>
/// <typeparam name="TVertex">What the vertices were called.</typeparam>
/// <param name="Build">The graph and the counts of what was dropped or merged.</param>
/// <param name="Index">Which name is which integer.</param>
public sealed record IndexedGraph<TVertex>(CsrBuild Build, VertexIndex<TVertex> Index)
{
    /// <summary>The graph.</summary>
    public CsrGraph Graph => Build.Graph;
}
