using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using QuikGraph;

namespace PartnershipGraph.Kernel.Interop;

/// <summary>Measures of QuikGraph's graphs in a line: <c>graph.Betweenness(e =&gt; e.Tag)["a"]</c>.</summary>
/// <remarks>
/// <para>All take the strength of a tie (null: each counts 1), the options of the measure (null: its defaults), the run (null: one
/// thread, not to be stopped) and the order of the vertices (null: their own, ordinal for strings). The order breaks ties between
/// equals and decides in which sequence sums are taken, so that results do not depend on how the graph was filled.</para>
/// <para>Parallel ties are summed and loops left out. Who wants that otherwise, or several measures of one graph, freezes it once
/// with <see cref="QuikGraphExtensions.ToCsr"/> and calls <see cref="IndexedGraph{TVertex}"/>'s <c>Measure</c>.</para>
/// <para>Refused are a graph that is null (<see cref="ArgumentNullException"/>), strengths that are none, options out of range,
/// vertices without an order or two that are equal in it (<see cref="ArgumentException"/>); a cancelled run throws
/// <see cref="OperationCanceledException"/>.</para>
/// </remarks>
public static class QuikGraphMeasures
{
    /// <summary>Takes any measure of vertices: <c>graph.Measure(EffectiveSize.Compute, e =&gt; e.Tag)</c>.</summary>
    public static ScoresByVertex<TVertex> Measure<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<CsrGraph, RunContext, VertexScores> compute,
        Func<TEdge, double>? strength = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.ToCsr(VertexOrder.Or(comparer), strength, run: run).Measure(compute, run);

    /// <summary>Divides the vertices in any way: <c>graph.Measure(ConnectedComponents.Compute)</c>.</summary>
    public static GroupsByVertex<TVertex> Measure<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<CsrGraph, RunContext, Partition> compute,
        Func<TEdge, double>? strength = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.ToCsr(VertexOrder.Or(comparer), strength, run: run).Measure(compute, run);

    /// <summary>Takes any measure of pairs.</summary>
    public static IReadOnlyList<(TVertex Source, TVertex Target, double Value)> Measure<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<CsrGraph, RunContext, PairScores> compute,
        Func<TEdge, double>? strength = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.ToCsr(VertexOrder.Or(comparer), strength, run: run).Measure(compute, run);

    /// <summary>How much of the traffic on shortest paths passes through each vertex; see <see cref="Centrality.Betweenness"/>.</summary>
    public static ScoresByVertex<TVertex> Betweenness<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<TEdge, double>? strength = null,
        BetweennessOptions? options = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.Measure((g, r) => Centrality.Betweenness.Compute(g, options, r), strength, run, comparer);

    /// <summary>How near each vertex is to those it can reach; see <see cref="Centrality.Closeness"/>.</summary>
    public static ScoresByVertex<TVertex> Closeness<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<TEdge, double>? strength = null,
        ClosenessOptions? options = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.Measure((g, r) => Centrality.Closeness.Compute(g, options, r), strength, run, comparer);

    /// <summary>The sum of the reciprocal distances from each vertex; see <see cref="Centrality.Harmonic"/>.</summary>
    public static ScoresByVertex<TVertex> Harmonic<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<TEdge, double>? strength = null,
        HarmonicOptions? options = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.Measure((g, r) => Centrality.Harmonic.Compute(g, options, r), strength, run, comparer);

    /// <summary>How well each vertex is tied to the well-tied; see <see cref="Centrality.Eigenvector"/>.</summary>
    public static ScoresByVertex<TVertex> Eigenvector<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<TEdge, double>? strength = null,
        EigenvectorOptions? options = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.Measure((g, r) => Centrality.Eigenvector.Compute(g, options, r), strength, run, comparer);

    /// <summary>
    /// The share of time a walker spends at each vertex; restart chances are in the order of the vertices; see
    /// <see cref="Centrality.PageRank"/>.
    /// </summary>
    public static ScoresByVertex<TVertex> PageRank<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<TEdge, double>? strength = null,
        PageRankOptions? options = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.Measure((g, r) => Centrality.PageRank.Compute(g, options, r), strength, run, comparer);

    /// <summary>The largest k-core that each vertex belongs to; see <see cref="CoreDecomposition"/>.</summary>
    public static ScoresByVertex<TVertex> CoreNumbers<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<TEdge, double>? strength = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.Measure(CoreDecomposition.Compute, strength, run, comparer);

    /// <summary>How redundant the neighbours of each vertex are; see <see cref="Centrality.Constraint"/>.</summary>
    public static ScoresByVertex<TVertex> Constraint<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        Func<TEdge, double>? strength = null,
        RunContext? run = null,
        IComparer<TVertex>? comparer = null)
        where TEdge : IEdge<TVertex> =>
        graph.Measure(Centrality.Constraint.Compute, strength, run, comparer);
}
