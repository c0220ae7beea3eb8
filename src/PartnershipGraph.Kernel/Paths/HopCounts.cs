using System.Collections.Concurrent;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>How many vertices are one tie away from each vertex, how many two, and so on.</summary>
/// <remarks>
/// Numbers of whole vertices, so it does not matter who counts them: threads take batches of targets as they come.
/// </remarks>
internal sealed class HopCounts
{
    /// <summary>Farther apart than this, and a search from each vertex needs less memory and little more time.</summary>
    internal const int MostWaves = 64;

    private readonly List<int[]> waves;

    private HopCounts(List<int[]> waves) => this.waves = waves;

    /// <summary>How far the farthest are apart.</summary>
    public int Waves => waves.Count;

    /// <summary>Counts in a graph; null if vertices are too far apart.</summary>
    /// <param name="graph">The graph; distances are those along its arcs.</param>
    /// <param name="run">Threads; is told what share is done.</param>
    /// <param name="told">The share told last.</param>
    public static HopCounts? TryCount(CsrGraph graph, RunContext run, out double told)
    {
        var workspaces = new ConcurrentBag<HopBatch>();
        var batches = (graph.VertexCount + HopBatch.Targets - 1) / HopBatch.Targets;
        var telling = new Lock();
        var done = 0;
        var isTooFar = false;
        ThreadLoop.Run(0, batches, run, CountBatch);
        told = batches == 0 ? 0 : (double)done / batches;
        return isTooFar ? null : new HopCounts(SumOf(workspaces));

        void CountBatch(int batch)
        {
            if (Volatile.Read(ref isTooFar))
                return;
            run.ThrowIfCancelled();
            if (!workspaces.TryTake(out var workspace))
                workspace = new HopBatch(graph);
            var isCounted = workspace.TryCount(batch * HopBatch.Targets, run);
            workspaces.Add(workspace);
            lock (telling)
            {
                if (isCounted && !isTooFar)
                    run.Report((double)++done / batches);
                else
                    isTooFar = true;
            }
        }
    }

    /// <summary>The numbers of a vertex, nearest first.</summary>
    public void CopyTo(int vertex, Span<int> times)
    {
        for (var wave = 0; wave < waves.Count; wave++)
            times[wave] = waves[wave][vertex];
    }

    private static List<int[]> SumOf(IEnumerable<HopBatch> workspaces)
    {
        List<int[]> sums = [];
        foreach (var workspace in workspaces)
        {
            for (var wave = 0; wave < workspace.Waves.Count; wave++)
            {
                if (wave == sums.Count)
                    sums.Add(new int[workspace.Waves[wave].Length]);
                for (var v = 0; v < sums[wave].Length; v++)
                    sums[wave][v] += workspace.Waves[wave][v];
            }
        }

        return sums;
    }
}
