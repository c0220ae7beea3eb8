using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Components;

/// <summary>The largest sets of vertices that hang together when direction is ignored (weak components).</summary>
/// <remarks>
/// Strengths do not matter. An isolated vertex is a component of its own; the empty graph has none. O(n + m), and as
/// much again to turn the arcs of a directed graph round. Example: 0–1, 2 gives {0, 1}, {2}.
/// </remarks>
public static class ConnectedComponents
{
    /// <summary>Divides the vertices into components.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Partition Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var labels = new int[graph.VertexCount];
        Array.Fill(labels, -1);
        var open = new Stack<int>();
        var visited = 0;
        for (var root = 0; root < labels.Length; root++)
        {
            if (labels[root] >= 0)
                continue;
            Mark(root, root);
            while (open.TryPop(out var v))
            {
                if ((visited++ & 0xFFF) == 0)
                    run.ThrowIfCancelled();
                foreach (var w in graph.Neighbors(v))
                    Mark(w, root);
                if (!graph.IsDirected)
                    continue;
                foreach (var w in graph.InNeighbors(v))
                    Mark(w, root);
            }
        }

        return Partition.FromLabels(labels);

        void Mark(int vertex, int root)
        {
            if (labels[vertex] >= 0)
                return;
            labels[vertex] = root;
            open.Push(vertex);
        }
    }
}
