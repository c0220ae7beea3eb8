using System.Collections.Concurrent;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Distances by lengths from every vertex, in rounds after which ties longer than the way round fall out.</summary>
/// <remarks>
/// Eight sources at a time while that pays. Whether it paid is asked between rounds, of all blocks of the last one, so that it does
/// not depend on threads which search a source has its distances from, nor in which order they are added.
/// </remarks>
internal sealed class DistanceRounds(ExactLengths lengths, BucketWidth width, DistanceSums.Formula formula, double[] values)
{
    // So many arcs in all blocks of a round take some 0.2 ms: a second thread is hardly awake by then.
    private const long fewArcs = 1 << 16;

    private readonly ShrinkingRows shrinking = new(lengths, width.Slack, ties: false);
    private readonly ConcurrentBag<BucketDistances> idle = [];
    private readonly ConcurrentBag<(LaneDistances Search, DistanceLanes Tally)> idleLanes = [];
    private bool isByLanes = LaneDistances.Suits(lengths.Graph);

    /// <summary>Fills the values of all vertices.</summary>
    public void Run(RunContext run)
    {
        for (int first = 0, end; first < values.Length; first = end)
        {
            end = shrinking.EndOfRound(first);
            if (isByLanes)
                end = Math.Min(values.Length, LaneDistances.Blocks(end) * LaneDistances.Lanes);
            var part = ProgressPart.Of(run, (double)first / values.Length, (double)end / values.Length);
            if (isByLanes)
                RunByLanes(first, end, part);
            else
                RunOneByOne(first, end, part);
            shrinking.Shrink(first, end);
        }
    }

    private void RunOneByOne(int first, int end, RunContext run) => SourceLanes.Run(
        end - first,
        run,
        idle,
        () => new BucketDistances(shrinking, width),
        (search, _, k) => values[shrinking.Rows.Vertices[first + k]] = formula(new DistanceList(search.From(first + k, run), default, lengths)));

    private void RunByLanes(int first, int end, RunContext run)
    {
        var isDeep = false;
        var blocks = LaneDistances.Blocks(end - first);
        SourceLanes.Run(
            blocks,
            blocks * (long)shrinking.Rows.Targets.Length > fewArcs ? run : run with { MaxDegreeOfParallelism = 1 },
            idleLanes,
            CreateLanes,
            (workspace, _, block) =>
            {
                var from = first + (block * LaneDistances.Lanes);
                var sources = Math.Min(LaneDistances.Lanes, end - from);
                if (!workspace.Search.TrySearch(from, sources, run))
                {
                    Volatile.Write(ref isDeep, true);
                    workspace.Search.SearchOneByOne(from, sources, run);
                }

                workspace.Tally.Clear();
                for (var lane = 0; lane < sources; lane++)
                {
                    workspace.Tally.Lane = lane;
                    values[shrinking.Rows.Vertices[from + lane]] = formula(workspace.Tally);
                }
            });
        isByLanes = !isDeep;
    }

    private (LaneDistances Search, DistanceLanes Tally) CreateLanes()
    {
        var search = new LaneDistances(shrinking, width);
        return (search, new DistanceLanes(search.Distances, lengths));
    }
}
