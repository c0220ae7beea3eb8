using System.Collections.Concurrent;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Which search collects the shares of shortest paths in a graph, how many sources at once, and in which order.</summary>
internal sealed class PathSharePlan
{
    private readonly ConcurrentBag<PathShares> idle = [];
    private readonly CsrGraph graph;
    private readonly Func<PathShares> create;
    private readonly ShrinkingRows? shrinking;
    private readonly int[] places;

    /// <summary>Makes a plan for a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="length">What makes a path long.</param>
    /// <param name="ties">Whether shares of ties are wanted too.</param>
    public PathSharePlan(CsrGraph graph, PathLength length, bool ties)
    {
        this.graph = graph;
        var lengths = ExactLengths.For(graph, length);
        var width = lengths is null ? null : BucketWidth.Of(lengths);
        shrinking = width is null ? null : new ShrinkingRows(lengths!, width.Slack, ties);
        var rows = shrinking?.Rows ?? PathRows.Of(graph, lengths: null, ties);
        places = new int[graph.VertexCount];
        for (var place = 0; place < places.Length; place++)
            places[rows.Vertices[place]] = place;

        PathShares Searched() => new SearchedShares(graph, lengths, ties);
        if (lengths is null)
        {
            SourcesAtOnce = HopShares.Lanes;
            create = () => new HopShares(rows, !graph.IsDirected, places, Searched);
        }
        else if (width is null)
        {
            create = Searched;
        }
        else
        {
            var steps = new int[places.Length + 1];
            for (var place = 0; place < places.Length; place++)
                steps[place + 1] = steps[place] + graph.Transposed.Degree(rows.Vertices[place]);
            create = () => new BucketShares(shrinking!, places, steps, width, Searched);
        }
    }

    /// <summary>How many sources one call of <see cref="PathShares.Collect"/> may have.</summary>
    public int SourcesAtOnce { get; } = 1;

    /// <summary>Has the shares of sources collected by lane; no bit of a lane's depends on the number of threads.</summary>
    /// <param name="sources">Vertices, none twice.</param>
    /// <param name="run">Threads, and who is told.</param>
    /// <param name="visit">Given a workspace, a lane and some sources.</param>
    public void Run(int[] sources, RunContext run, Action<PathShares, int, ArraySegment<int>> visit)
    {
        int[] ordered = [.. sources.OrderBy(v => places[v])];
        if (ordered.Length == 0)
            RunRound([], run, visit);
        for (int first = 0, end; first < ordered.Length; first = end)
        {
            // Only where every vertex is a source are there enough of them to learn from.
            end = shrinking is null || ordered.Length < graph.VertexCount ? ordered.Length : shrinking.EndOfRound(first);
            var part = ProgressPart.Of(run, (double)first / ordered.Length, (double)end / ordered.Length);
            RunRound(new ArraySegment<int>(ordered, first, end - first), part, visit);
            if (ordered.Length == graph.VertexCount)
                shrinking?.Shrink(first, end);
        }
    }

    private void RunRound(ArraySegment<int> sources, RunContext run, Action<PathShares, int, ArraySegment<int>> visit) => SourceLanes.Run(
        (sources.Count + SourcesAtOnce - 1) / SourcesAtOnce,
        run,
        idle,
        create,
        (workspace, lane, batch) =>
        {
            var first = batch * SourcesAtOnce;
            visit(workspace, lane, sources.Slice(first, Math.Min(SourcesAtOnce, sources.Count - first)));
        });
}
