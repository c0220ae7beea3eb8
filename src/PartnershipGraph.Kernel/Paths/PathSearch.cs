using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>Distances along the arcs from one vertex to all others; a workspace to be used for source after source.</summary>
/// <remarks>A search costs only what it reaches, O(n) memory is kept. Not safe for concurrent use.</remarks>
public abstract class PathSearch
{
    private readonly double[] distances;
    private readonly int[] order;
    private int reached;

    private protected PathSearch(CsrGraph graph)
    {
        Graph = graph;
        distances = new double[graph.VertexCount];
        order = new int[graph.VertexCount];
        Array.Fill(distances, double.PositiveInfinity);
    }

    /// <summary>The graph searched.</summary>
    public CsrGraph Graph { get; }

    /// <summary>Distance of each vertex from the last source, in the search's unit; infinite where it cannot be reached.</summary>
    public ReadOnlySpan<double> Distances => distances;

    /// <summary>The vertices reached by the last search, nearest first, the source at the head.</summary>
    public ReadOnlySpan<int> Order => order.AsSpan(0, reached);

    /// <summary>The distance of a vertex from the last source with all that is known of it.</summary>
    internal virtual PreciseLength DistanceOf(int vertex) => distances[vertex];

    private protected double[] Distance => distances;

    private protected int[] Reached => order;

    /// <summary>A search by lengths, or by hops where <paramref name="lengths"/> is null.</summary>
    public static PathSearch Create(CsrGraph graph, ExactLengths? lengths)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (lengths is null)
            return new BreadthFirstSearch(graph);
        return lengths.IsPrecise ? new PreciseDijkstraSearch(lengths) : new DijkstraSearch(lengths);
    }

    /// <summary>Searches from <paramref name="source"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public void Run(int source)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(source);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(source, Graph.VertexCount);
        Run(source, without: []);
    }

    /// <summary>Searches from <paramref name="source"/> in the graph without some other vertices.</summary>
    internal void Run(int source, ReadOnlySpan<int> without)
    {
        foreach (var v in Order)
            distances[v] = double.PositiveInfinity;

        // Nothing is nearer than what is infinitely near, so the search has no reason to go there.
        foreach (var v in without)
            distances[v] = double.NegativeInfinity;
        reached = Search(source);
        foreach (var v in without)
            distances[v] = double.PositiveInfinity;
    }

    /// <summary>Fills <see cref="Distance"/> and <see cref="Reached"/>; answers how many vertices were reached.</summary>
    private protected abstract int Search(int source);
}
