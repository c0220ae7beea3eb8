using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Components;

/// <summary>The depth-first search behind <see cref="StrongComponents"/>.</summary>
internal sealed class TarjanSearch
{
    private readonly CsrGraph graph;
    private readonly RunContext run;
    private readonly int[] labels;
    private readonly int[] entered;
    private readonly int[] lowest;
    private readonly int[] nextArc;
    private readonly Stack<int> path = new();
    private readonly Stack<int> open = new();
    private int clock;
    private int components;

    private TarjanSearch(CsrGraph graph, RunContext run)
    {
        this.graph = graph;
        this.run = run;
        var n = graph.VertexCount;
        labels = new int[n];
        entered = new int[n];
        lowest = new int[n];
        nextArc = new int[n];
        Array.Fill(labels, -1);
    }

    /// <summary>A number for the component of each vertex, such that no arc leads to a component of a higher number.</summary>
    public static int[] Labels(CsrGraph graph, RunContext run)
    {
        var search = new TarjanSearch(graph, run);
        for (var root = 0; root < graph.VertexCount; root++)
        {
            if (search.entered[root] == 0)
                search.Explore(root);
        }

        return search.labels;
    }

    private void Explore(int root)
    {
        Enter(root);
        while (path.TryPeek(out var v))
        {
            var row = graph.Neighbors(v);
            if (nextArc[v] < row.Length)
            {
                var w = row[nextArc[v]++];
                if (entered[w] == 0)
                    Enter(w);
                else if (labels[w] < 0)
                    lowest[v] = Math.Min(lowest[v], entered[w]);
                continue;
            }

            path.Pop();
            if (path.TryPeek(out var parent))
                lowest[parent] = Math.Min(lowest[parent], lowest[v]);
            if (lowest[v] == entered[v])
                Close(v);
        }
    }

    private void Enter(int vertex)
    {
        if ((clock & 0xFFF) == 0)
            run.ThrowIfCancelled();
        entered[vertex] = lowest[vertex] = ++clock;
        path.Push(vertex);
        open.Push(vertex);
    }

    private void Close(int head)
    {
        int member;
        do
        {
            member = open.Pop();
            labels[member] = components;
        }
        while (member != head);
        components++;
    }
}
