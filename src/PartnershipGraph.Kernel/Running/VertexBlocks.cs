using System.Collections.Concurrent;

namespace PartnershipGraph.Kernel.Running;

/// <summary>
/// Visits every vertex, neighbours in number on one thread: what is read along the rows of a graph then stays near. For work whose
/// result does not depend on who does it; where sums are kept, <see cref="SourceLanes"/> keep their order.
/// </summary>
internal static class VertexBlocks
{
    private const int size = 256;

    /// <summary>Calls <paramref name="visit"/> with a workspace and the vertex; answers all workspaces, in no order.</summary>
    public static IReadOnlyCollection<TWorkspace> Run<TWorkspace>(
        int vertices, RunContext run, Func<TWorkspace> create, Action<TWorkspace, int> visit)
    {
        run.Validate();
        run.ThrowIfCancelled();
        var idle = new ConcurrentBag<TWorkspace>();
        var told = new Lock();
        var blocks = Math.Max(1, (vertices + size - 1) / size);
        var done = 0;
        ThreadLoop.Run(0, blocks, run, RunBlock);
        return idle;

        void RunBlock(int block)
        {
            if (!idle.TryTake(out var workspace))
            {
                workspace = create();
            }

            for (var v = block * size; v < Math.Min(vertices, (block + 1) * size); v++)
            {
                run.ThrowIfCancelled();
                visit(workspace, v);
            }

            idle.Add(workspace);

            // One after the other, so that what is told never falls.
            lock (told)
            {
                run.Report((double)++done / blocks);
            }
        }
    }
}
