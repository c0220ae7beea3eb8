using PartnershipGraph.Kernel.Graphs;
using QuikGraph;

namespace PartnershipGraph.Kernel.Interop;

/// <summary>From QuikGraph's interfaces to compressed rows. O((n + m) log n).</summary>
/// <remarks>
/// Vertices are numbered in the order of the comparer, whatever order the graph hands them out in. The options decide
/// on parallel ties, loops and strengths; direction is the graph's own, whatever they say of it.
/// </remarks>
public static class QuikGraphExtensions
{
    /// <summary>Freezes an undirected graph.</summary>
    /// <param name="graph">The graph; it must not change meanwhile.</param>
    /// <param name="comparer">A total order of the vertices; for strings <see cref="StringComparer.Ordinal"/>.</param>
    /// <param name="strength">Strength of a tie; null leaves the graph unweighted.</param>
    /// <param name="options">Null for <see cref="CsrBuildOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">Two vertices compare as equal, or a strength or a loop is refused.</exception>
    /// <exception cref="InvalidOperationException">Parallel ties are refused.</exception>
    public static IndexedGraph<TVertex> ToCsr<TVertex, TEdge>(
        this IUndirectedGraph<TVertex, TEdge> graph,
        IComparer<TVertex> comparer,
        Func<TEdge, double>? strength = null,
        CsrBuildOptions? options = null)
        where TEdge : IEdge<TVertex>
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Freeze(graph.Vertices, graph.Edges, comparer, strength, isDirected: false, options);
    }

    /// <summary>Freezes a directed graph.</summary>
    /// <param name="graph">The graph; it must not change meanwhile.</param>
    /// <param name="comparer">A total order of the vertices; for strings <see cref="StringComparer.Ordinal"/>.</param>
    /// <param name="strength">Strength of an arc; null leaves the graph unweighted.</param>
    /// <param name="options">Null for <see cref="CsrBuildOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">Two vertices compare as equal, or a strength or a loop is refused.</exception>
    /// <exception cref="InvalidOperationException">Parallel arcs are refused.</exception>
    public static IndexedGraph<TVertex> ToCsr<TVertex, TEdge>(
        this IVertexAndEdgeListGraph<TVertex, TEdge> graph,
        IComparer<TVertex> comparer,
        Func<TEdge, double>? strength = null,
        CsrBuildOptions? options = null)
        where TEdge : IEdge<TVertex>
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Freeze(graph.Vertices, graph.Edges, comparer, strength, isDirected: true, options);
    }

    private static IndexedGraph<TVertex> Freeze<TVertex, TEdge>(
        IEnumerable<TVertex> vertices,
        IEnumerable<TEdge> edges,
        IComparer<TVertex> comparer,
        Func<TEdge, double>? strength,
        bool isDirected,
        CsrBuildOptions? options)
        where TEdge : IEdge<TVertex>
    {
        options ??= CsrBuildOptions.Default;
        var index = new VertexIndex<TVertex>(vertices, comparer);
        var builder = new CsrBuilder(
            index.Count,
            options with { IsDirected = isDirected, IsWeighted = options.IsWeighted && strength is not null });
        foreach (var edge in edges)
            builder.Add(index.IndexOf(edge.Source), index.IndexOf(edge.Target), strength?.Invoke(edge) ?? 1);
        return new IndexedGraph<TVertex>(builder.Build(), index);
    }
}
