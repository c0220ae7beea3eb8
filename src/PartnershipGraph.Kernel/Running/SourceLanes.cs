using System.Collections.Concurrent;

namespace PartnershipGraph.Kernel.Running;

/// <summary>
/// Runs a search from every vertex in a fixed number of lanes: lane l takes the sources l, l + 16, l + 32, … in this
/// order, whatever thread it runs on. Sums kept by lane and added in lane order are then the same to the last bit for
/// any number of threads.
/// </summary>
internal static class SourceLanes
{
    public const int Count = 16;

    /// <summary>Calls <paramref name="visit"/> with a workspace, the lane and the source.</summary>
    public static void Run<TWorkspace>(int sources, RunContext run, Func<TWorkspace> create, Action<TWorkspace, int, int> visit) =>
        Run(sources, run, new ConcurrentBag<TWorkspace>(), create, visit);

    /// <summary>The same with workspaces that are kept: those that are <paramref name="idle"/> are taken first and put back.</summary>
    public static void Run<TWorkspace>(
        int sources, RunContext run, ConcurrentBag<TWorkspace> idle, Func<TWorkspace> create, Action<TWorkspace, int, int> visit)
    {
        run.Validate();
        run.ThrowIfCancelled();
        var told = new Lock();
        var done = 0;
        ThreadLoop.Run(0, Count, run, RunLane);

        void RunLane(int lane)
        {
            if (lane < sources)
            {
                if (!idle.TryTake(out var workspace))
                    workspace = create();
                for (var source = lane; source < sources; source += Count)
                {
                    run.ThrowIfCancelled();
                    visit(workspace, lane, source);
                }

                idle.Add(workspace);
            }

            // One after the other, so that what is told never falls.
            lock (told)
                run.Report((double)++done / Count);
        }
    }
}
