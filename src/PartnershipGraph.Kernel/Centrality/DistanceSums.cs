using System.Collections.Concurrent;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Searches from every vertex and hands each search's distances to a formula.</summary>
internal static class DistanceSums
{
    /// <summary>The distances to the other vertices reached make the value of a vertex.</summary>
    public delegate double Formula(DistanceTally distances);

    public static VertexScores Compute(CsrGraph graph, DistanceOptions? options, RunContext run, Formula formula)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= DistanceOptions.Default;
        options.Validate();
        run.Validate();
        run.ThrowIfCancelled();

        var followed = options.Direction == ArcDirection.In ? graph.Transposed : graph;
        var values = new double[graph.VertexCount];
        if (ExactLengths.For(followed, options.Length) is not { } lengths)
            ByHops(followed, run, formula, values);
        else if (BucketWidth.Of(lengths) is { } width)
            ByBuckets(lengths, width, run, formula, values);
        else
            BySearches(followed, lengths, run, formula, values);
        return new VertexScores(values);
    }

    private static void ByHops(CsrGraph graph, RunContext run, Formula formula, double[] values)
    {
        if (HopCounts.TryCount(graph, run, out var told) is not { } counts)
        {
            BySearches(graph, lengths: null, ProgressPart.Of(run, told, 1), formula, values);
            return;
        }

        double[] hops = [.. Enumerable.Range(1, counts.Waves)];
        var times = new int[counts.Waves];
        for (var v = 0; v < values.Length; v++)
        {
            counts.CopyTo(v, times);
            values[v] = formula(new DistanceTally(hops, times, lengths: null));
        }
    }

    private static void ByBuckets(ExactLengths lengths, BucketWidth width, RunContext run, Formula formula, double[] values)
    {
        var shrinking = new ShrinkingRows(lengths, width.Slack, ties: false);
        var vertices = shrinking.Rows.Vertices;
        var idle = new ConcurrentBag<BucketDistances>();
        for (int first = 0, end; first < values.Length; first = end)
        {
            var start = first;
            end = shrinking.EndOfRound(first);
            SourceLanes.Run(
                end - first,
                ProgressPart.Of(run, (double)first / values.Length, (double)end / values.Length),
                idle,
                () => new BucketDistances(shrinking, width),
                (search, _, k) => values[vertices[start + k]] = formula(new DistanceTally(search.From(start + k, run), [], lengths)));
            shrinking.Shrink(first, end);
        }
    }

    private static void BySearches(CsrGraph graph, ExactLengths? lengths, RunContext run, Formula formula, double[] values) => SourceLanes.Run(
        values.Length,
        run,
        () => (Search: PathSearch.Create(graph, lengths), Reached: new double[values.Length]),
        (workspace, _, source) =>
        {
            workspace.Search.Run(source);
            var order = workspace.Search.Order[1..];
            for (var k = 0; k < order.Length; k++)
                workspace.Reached[k] = workspace.Search.Distances[order[k]];
            values[source] = formula(new DistanceTally(workspace.Reached.AsSpan(0, order.Length), [], lengths));
        });
}
