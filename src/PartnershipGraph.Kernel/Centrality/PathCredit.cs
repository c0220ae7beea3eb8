using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>
/// Searches from every vertex, and adds up what share of the shortest paths runs through the vertices, the ties, or both
/// in one pass. Undirected pairs count once.
/// </summary>
internal static class PathCredit
{
    /// <summary>Credit of vertices by number and of ties in the order of <see cref="TieEnds"/>; empty where not wanted.</summary>
    public static (double[] Vertices, double[] Ties) Of(CsrGraph graph, PathLength length, bool vertices, bool ties, RunContext run)
    {
        var lanes = new (double[]? Vertices, double[]? Ties)[SourceLanes.Count];
        new PathSharePlan(graph, length, ties).Run(
            [.. Enumerable.Range(0, graph.VertexCount)],
            run,
            (workspace, lane, sources) =>
            {
                if (vertices)
                    lanes[lane].Vertices ??= new double[graph.VertexCount];
                if (ties)
                    lanes[lane].Ties ??= new double[graph.EdgeCount];
                workspace.Collect(sources, lanes[lane].Vertices, lanes[lane].Ties, run);
            });

        var ofVertices = SumOfLanes(lanes.Select(lane => lane.Vertices), vertices ? graph.VertexCount : 0, !graph.IsDirected);
        return (ofVertices, SumOfLanes(lanes.Select(lane => lane.Ties), ties ? graph.EdgeCount : 0, !graph.IsDirected));
    }

    /// <summary>Divides by the number of pairs that might all have to pass; nothing where there are none.</summary>
    public static void Normalize(double[] credit, double orderedPairs, bool isDirected)
    {
        var pairs = isDirected ? orderedPairs : orderedPairs / 2;
        for (var k = 0; pairs > 0 && k < credit.Length; k++)
            credit[k] /= pairs;
    }

    private static double[] SumOfLanes(IEnumerable<double[]?> lanes, int length, bool isSeenFromBothEnds)
    {
        var sums = new double[length];
        foreach (var lane in lanes)
        {
            for (var k = 0; lane is not null && k < length; k++)
                sums[k] += lane[k];
        }

        for (var k = 0; isSeenFromBothEnds && k < length; k++)
            sums[k] /= 2;
        return sums;
    }
}
