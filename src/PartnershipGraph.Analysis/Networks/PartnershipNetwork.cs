using PartnershipGraph.Analysis.Snapshots;
using QuikGraph;

namespace PartnershipGraph.Analysis.Networks;

/// <summary>Hands a snapshot over as a QuikGraph graph: vertices are actor ids, an edge's tag is its <see cref="Tie"/>.</summary>
public static class PartnershipNetwork
{
    /// <summary>The undirected graph of a snapshot; an actor without ties is a vertex too.</summary>
    public static UndirectedGraph<string, TaggedEdge<string, Tie>> ToUndirectedGraph(this Snapshot snapshot)
    {
        var graph = new UndirectedGraph<string, TaggedEdge<string, Tie>>(allowParallelEdges: false);
        graph.AddVertexRange(snapshot.Actors.Select(a => a.Id));
        graph.AddEdgeRange(snapshot.Ties.Select(Edge));
        return graph;
    }

    /// <summary>The graph whose edges go from the sponsor to the partner.</summary>
    public static BidirectionalGraph<string, TaggedEdge<string, Tie>> ToBidirectionalGraph(this Snapshot snapshot)
    {
        var graph = new BidirectionalGraph<string, TaggedEdge<string, Tie>>(allowParallelEdges: false);
        graph.AddVertexRange(snapshot.Actors.Select(a => a.Id));
        graph.AddEdgeRange(snapshot.Ties.Select(Edge));
        return graph;
    }

    private static TaggedEdge<string, Tie> Edge(Tie tie) => new(tie.Source, tie.Target, tie);
}
