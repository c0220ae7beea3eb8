using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Components;

/// <summary>The depth-first search behind <see cref="BiconnectedComponents"/>.</summary>
internal sealed class BlockSearch
{
    private readonly CsrGraph ties;
    private readonly RunContext run;
    private readonly int[] entered;
    private readonly int[] lowest;
    private readonly int[] nextTie;
    private readonly Stack<int> path = new();
    private readonly Stack<int> open = new();
    private readonly List<int[]> blocks = [];
    private int clock;

    private BlockSearch(CsrGraph ties, RunContext run)
    {
        this.ties = ties;
        this.run = run;
        entered = new int[ties.VertexCount];
        lowest = new int[ties.VertexCount];
        nextTie = new int[ties.VertexCount];
    }

    /// <summary>The blocks of a graph without direction, the vertices of each in rising order.</summary>
    public static List<int[]> Blocks(CsrGraph ties, RunContext run)
    {
        var search = new BlockSearch(ties, run);
        for (var root = 0; root < ties.VertexCount; root++)
        {
            if (search.entered[root] == 0)
                search.Explore(root);
        }

        return search.blocks;
    }

    private void Explore(int root)
    {
        Enter(root);
        while (path.TryPeek(out var v))
        {
            var row = ties.Neighbors(v);
            if (nextTie[v] < row.Length)
            {
                // The tie to the parent lowers v to the parent at most, which is where a block ends all the same.
                var w = row[nextTie[v]++];
                if (entered[w] == 0)
                    Enter(w);
                else
                    lowest[v] = Math.Min(lowest[v], entered[w]);
                continue;
            }

            path.Pop();
            if (!path.TryPeek(out var parent))
                continue;
            lowest[parent] = Math.Min(lowest[parent], lowest[v]);
            if (lowest[v] >= entered[parent])
                Close(v, parent);
        }

        open.Pop();
    }

    private void Enter(int vertex)
    {
        if ((clock & 0xFFF) == 0)
            run.ThrowIfCancelled();
        entered[vertex] = lowest[vertex] = ++clock;
        path.Push(vertex);
        open.Push(vertex);
    }

    private void Close(int child, int parent)
    {
        var block = new List<int> { parent };
        int member;
        do
        {
            member = open.Pop();
            block.Add(member);
        }
        while (member != child);
        block.Sort();
        blocks.Add([.. block]);
    }
}
