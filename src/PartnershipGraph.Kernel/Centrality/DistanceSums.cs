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
        else if (BucketWidth.Of(lengths) is not { } width)
            BySearches(followed, lengths, run, formula, values);
        else
            new DistanceRounds(lengths, width, formula, values).Run(run);
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
            values[v] = formula(new DistanceList(hops, times, lengths: null));
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
            values[source] = formula(new DistanceList(workspace.Reached.AsMemory(0, order.Length), default, lengths));
        });
}
