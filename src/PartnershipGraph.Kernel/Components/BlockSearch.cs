using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Components;

/// <summary>Lists the blocks of a graph: what lies open when a vertex is left from which no tie leads past its parent.</summary>
internal readonly struct BlockSearch() : ILowPointListener
{
    private readonly Stack<int> open = new();
    private readonly List<int[]> blocks = [];

    /// <summary>The blocks of a graph without direction, the vertices of each in rising order.</summary>
    public static List<int[]> Blocks(CsrGraph ties, RunContext run) => LowPointSearch.Run(ties, run, new BlockSearch()).blocks;

    /// <inheritdoc/>
    public void Enter(int vertex, bool isRoot) => open.Push(vertex);

    /// <inheritdoc/>
    public void Leave(int vertex, int parent, int reach)
    {
        if (reach < 0)
        {
            return;
        }

        var block = new List<int> { parent };
        int member;
        do
        {
            member = open.Pop();
            block.Add(member);
        }
        while (member != vertex);
        block.Sort();
        blocks.Add([.. block]);
    }
}
