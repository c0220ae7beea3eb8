using PartnershipGraph.Kernel.Interop;
using QuikGraph;
using QuikGraph.Predicates;
using TiedEdge = QuikGraph.STaggedEdge<int, double>;

namespace PartnershipGraph.Kernel.Tests.Interop;

/// <summary>One call for every shape of graph that QuikGraph has: each is one question with one answer.</summary>
public class QuikGraphShapesTests
{
    private static readonly TiedEdge[] edges = [new(1, 2, 2), new(2, 3, 1), new(3, 1, 4), new(3, 4, 1)];

    // Closeness of vertex 4: 1, 5/4 and 7/4 from the others where ties go both ways; no arc leads away from it.
    private static readonly double undirected = 3 / (1 + 1.25 + 1.75);

    private static AdjacencyGraph<int, TiedEdge> Adjacency()
    {
        var graph = new AdjacencyGraph<int, TiedEdge>();
        graph.AddVerticesAndEdgeRange(edges);
        return graph;
    }

    private static BidirectionalGraph<int, TiedEdge> Bidirectional()
    {
        var graph = new BidirectionalGraph<int, TiedEdge>();
        graph.AddVerticesAndEdgeRange(edges);
        return graph;
    }

    private static UndirectedGraph<int, TiedEdge> Undirected()
    {
        var graph = new UndirectedGraph<int, TiedEdge>();
        graph.AddVerticesAndEdgeRange(edges);
        return graph;
    }

    [Test]
    public void Directed_graphs_of_every_class_follow_their_arcs()
    {
        static bool Any(TiedEdge edge) => true;
        Assert.That(Adjacency().Closeness(e => e.Tag)[4], Is.Zero);
        Assert.That(Bidirectional().Closeness(e => e.Tag)[4], Is.Zero);
        Assert.That(Adjacency().ToArrayAdjacencyGraph().Closeness(e => e.Tag)[4], Is.Zero);
        Assert.That(Bidirectional().ToArrayBidirectionalGraph().Closeness(e => e.Tag)[4], Is.Zero);
        Assert.That(new BidirectionalAdapterGraph<int, TiedEdge>(Adjacency()).Closeness(e => e.Tag)[4], Is.Zero);
        Assert.That(edges.ToAdjacencyGraph<int, TiedEdge>().Closeness(e => e.Tag)[4], Is.Zero);
        Assert.That(new ClusteredAdjacencyGraph<int, TiedEdge>(Adjacency()).Closeness(e => e.Tag)[4], Is.Zero);
        var filtered = new FilteredBidirectionalGraph<int, TiedEdge, BidirectionalGraph<int, TiedEdge>>(Bidirectional(), _ => true, Any);
        Assert.That(filtered.Closeness(e => e.Tag)[4], Is.Zero);
    }

    [Test]
    public void Undirected_graphs_of_every_class_go_both_ways()
    {
        static bool Any(TiedEdge edge) => true;
        Assert.That(Undirected().Closeness(e => e.Tag)[4], Is.EqualTo(undirected).Within(1e-12));
        Assert.That(Undirected().ToArrayUndirectedGraph().Closeness(e => e.Tag)[4], Is.EqualTo(undirected).Within(1e-12));
        var adapted = new UndirectedBidirectionalGraph<int, TiedEdge>(Bidirectional());
        Assert.That(adapted.Closeness(e => e.Tag)[4], Is.EqualTo(undirected).Within(1e-12));
        var filtered = new FilteredUndirectedGraph<int, TiedEdge, UndirectedGraph<int, TiedEdge>>(Undirected(), _ => true, Any);
        Assert.That(filtered.Closeness(e => e.Tag)[4], Is.EqualTo(undirected).Within(1e-12));
        Assert.That(filtered.ToCsr(Comparer<int>.Default, e => e.Tag).Build.ParallelsMerged, Is.Zero);
        var called = new DelegateUndirectedGraph<int, TiedEdge>([1, 2, 3, 4], Adjacent, allowParallelEdges: true);
        Assert.That(called.Closeness(e => e.Tag)[4], Is.EqualTo(undirected).Within(1e-12));

        static bool Adjacent(int vertex, out IEnumerable<TiedEdge> ties)
        {
            ties = edges.Where(e => e.Source == vertex || e.Target == vertex);
            return true;
        }
    }

    [Test]
    public void Interfaces_are_taken_as_they_are()
    {
        IVertexAndEdgeListGraph<int, TiedEdge> arcs = Adjacency();
        IBidirectionalGraph<int, TiedEdge> both = Bidirectional();
        IUndirectedGraph<int, TiedEdge> ties = Undirected();
        IMutableVertexAndEdgeListGraph<int, TiedEdge> mutable = Adjacency();
        IEdgeListGraph<int, TiedEdge> any = Undirected();
        Assert.That(arcs.StrongComponents().Groups, Has.Count.EqualTo(2));
        Assert.That(both.StrongComponents().Groups, Has.Count.EqualTo(2));
        Assert.That(mutable.StrongComponents().Groups, Has.Count.EqualTo(2));
        Assert.That(ties.StrongComponents().Groups, Has.Count.EqualTo(1));
        Assert.That(any.StrongComponents().Groups, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_graph_turned_round_leads_the_other_way()
    {
        var turned = new ReversedBidirectionalGraph<int, TiedEdge>(Bidirectional());
        var scores = turned.Closeness(e => e.OriginalEdge.Tag);
        Assert.That(scores[4], Is.EqualTo(3 / (1 + 2 + 2.5)).Within(1e-12));
        Assert.That(turned.ToCsr(Comparer<int>.Default).Graph.IsDirected);
    }

    [Test]
    public void Graphs_without_objects_for_edges_are_read_too()
    {
        var rows = CompressedSparseRowGraph<int>.FromGraph<TiedEdge>(Adjacency());
        Assert.That(rows.Components().Groups, Has.Count.EqualTo(1));
        Assert.That(rows.StrongComponents().Groups, Has.Count.EqualTo(2));
        var matrix = new BidirectionalMatrixGraph<Edge<int>>(3);
        matrix.AddEdge(new Edge<int>(0, 2));
        Assert.That(matrix.Components().Groups, Is.EqualTo(new int[][] { [0, 2], [1] }));
        Assert.That(matrix.PageRank().Values.Sum(), Is.EqualTo(1).Within(1e-12));
    }
}
