using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using QuikGraph;

namespace PartnershipGraph.Kernel.Interop;

/// <summary>From QuikGraph's interfaces to compressed rows. O((n + m) log n).</summary>
/// <remarks>
/// Everything here hangs on <see cref="IEdgeListGraph{TVertex, TEdge}"/>, which each of QuikGraph's graphs is exactly once:
/// undirected, directed, bidirectional, frozen into arrays, filtered or adapted. Direction is what the graph says of itself.
/// </remarks>
public static class QuikGraphExtensions
{
    /// <summary>Freezes a graph.</summary>
    /// <param name="graph">The graph; it must not change meanwhile.</param>
    /// <param name="comparer">
    /// A total order of the vertices, which are numbered by it whatever order the graph hands them out in; for strings
    /// <see cref="StringComparer.Ordinal"/>.
    /// </param>
    /// <param name="strength">Strength of a tie; null leaves the graph unweighted.</param>
    /// <param name="options">
    /// What to do with parallel ties, loops and strengths; what it says of direction is of no effect. Null for
    /// <see cref="CsrBuildOptions.Default"/>.
    /// </param>
    /// <param name="run">How it is stopped; null means that it is not.</param>
    /// <exception cref="ArgumentException">Two vertices compare as equal, or a strength or a loop is refused.</exception>
    /// <exception cref="InvalidOperationException">Parallel ties are refused.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static IndexedGraph<TVertex> ToCsr<TVertex, TEdge>(
        this IEdgeListGraph<TVertex, TEdge> graph,
        IComparer<TVertex> comparer,
        Func<TEdge, double>? strength = null,
        CsrBuildOptions? options = null,
        RunContext? run = null)
        where TEdge : IEdge<TVertex>
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= CsrBuildOptions.Default;
        run ??= RunContext.None;
        run.ThrowIfCancelled();
        var index = new VertexIndex<TVertex>(graph.Vertices, comparer);
        var builder = new CsrBuilder(
            index.Count,
            options with { IsDirected = graph.IsDirected, IsWeighted = options.IsWeighted && strength is not null });
        var read = 0;
        foreach (var edge in graph.Edges)
        {
            if ((++read & 0xFFF) == 0)
                run.ThrowIfCancelled();
            builder.Add(index.IndexOf(edge.Source), index.IndexOf(edge.Target), strength?.Invoke(edge) ?? 1);
        }

        return new IndexedGraph<TVertex>(builder.Build(), index);
    }
}
