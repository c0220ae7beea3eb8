using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Flows;
using PartnershipGraph.Kernel.Running;
using QuikGraph;

namespace PartnershipGraph.Kernel.Interop;

/// <summary>Parts of QuikGraph's graphs in a line: components, communities and cuts.</summary>
/// <remarks>Arguments and what is refused are those of <see cref="QuikGraphMeasures"/>.</remarks>
public static class QuikGraphParts
{
    /// <summary>The parts that no path joins, direction ignored; see <see cref="ConnectedComponents"/>.</summary>
    public static GroupsByVertex<TVertex> Components<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph, RunContext? run = null, IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.Measure(ConnectedComponents.Compute, strength: null, run, comparer);

    /// <summary>The parts each vertex of which reaches each other along the arcs; see <see cref="Kernel.Components.StrongComponents"/>.</summary>
    public static GroupsByVertex<TVertex> StrongComponents<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph, RunContext? run = null, IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.Measure(Kernel.Components.StrongComponents.Compute, strength: null, run, comparer);

    /// <summary>Communities of high modularity, with the modularity; see <see cref="Communities.Leiden"/>.</summary>
    public static GroupsByVertex<TVertex> Leiden<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<TEdge, double>? strength = null,
        LeidenOptions? options = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex>
    {
        var frozen = graph.ToCsr(VertexOrder.Or(comparer), strength, run: run);
        var found = Communities.Leiden.Compute(frozen.Graph, options, run ?? RunContext.None);
        return new GroupsByVertex<TVertex>(frozen.Index, found.Partition)
        {
            Modularity = found.Modularity.WhyNull is null ? found.Modularity.Value : null,
        };
    }

    /// <summary>The weakest set of ties that divides the graph; null with fewer than two vertices; see <see cref="Flows.MinimumCut"/>.</summary>
    public static CutByVertex<TVertex>? MinimumCut<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<TEdge, double>? strength = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex>
    {
        var frozen = graph.ToCsr(VertexOrder.Or(comparer), strength, run: run);
        return Flows.MinimumCut.Compute(frozen.Graph, run ?? RunContext.None) is { } cut
            ? CutByVertex<TVertex>.Of(frozen.Index, cut)
            : null;
    }

    /// <summary>
    /// The weakest set of ties without which no path leads from one vertex to another; its strength is the maximum flow between
    /// them; see <see cref="MaximumFlow"/>.
    /// </summary>
    /// <exception cref="KeyNotFoundException">An end is not a vertex.</exception>
    public static CutByVertex<TVertex> MinimumCutBetween<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        TVertex source,
        TVertex target,
        Func<TEdge, double>? strength = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex>
    {
        var frozen = graph.ToCsr(VertexOrder.Or(comparer), strength, run: run);
        var flow = MaximumFlow.Compute(
            frozen.Graph, frozen.Index.IndexOf(source), frozen.Index.IndexOf(target), run ?? RunContext.None);
        return CutByVertex<TVertex>.Of(frozen.Index, flow.Cut);
    }
}
