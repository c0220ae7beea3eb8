using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>Distances in hops, whatever the strengths. O(n + m) a source.</summary>
public sealed class BreadthFirstSearch : PathSearch
{
    /// <summary>Makes a workspace for a graph.</summary>
    public BreadthFirstSearch(CsrGraph graph)
        : base(graph)
    {
    }

    private protected override int Search(int source)
    {
        var distance = Distance;
        var queue = Reached;
        distance[source] = 0;
        queue[0] = source;
        var tail = 1;
        for (var head = 0; head < tail; head++)
        {
            var v = queue[head];
            foreach (var w in Graph.Neighbors(v))
            {
                if (!double.IsPositiveInfinity(distance[w]))
                    continue;
                distance[w] = distance[v] + 1;
                queue[tail++] = w;
            }
        }

        return tail;
    }
}
