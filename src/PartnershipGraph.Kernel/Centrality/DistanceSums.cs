using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Searches from every vertex and hands each search's distances, in units of 1/strength or hops, to a formula.</summary>
internal static class DistanceSums
{
    /// <summary>The distances to the other vertices reached, nearest first, make the value of a vertex.</summary>
    public delegate double Formula(ReadOnlySpan<double> distances);

    public static VertexScores Compute(CsrGraph graph, DistanceOptions? options, RunContext run, Formula formula)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= DistanceOptions.Default;
        options.Validate();

        var followed = options.Direction == ArcDirection.In ? graph.Transposed : graph;
        var lengths = ExactLengths.For(followed, options.Length);
        var values = new double[graph.VertexCount];
        SourceLanes.Run(
            graph.VertexCount,
            run,
            () => (Search: PathSearch.Create(followed, lengths), Reached: new double[graph.VertexCount]),
            (workspace, _, source) =>
            {
                workspace.Search.Run(source);
                var order = workspace.Search.Order[1..];
                for (var k = 0; k < order.Length; k++)
                {
                    var distance = workspace.Search.Distances[order[k]];
                    workspace.Reached[k] = lengths?.InverseStrength(distance) ?? distance;
                }

                values[source] = formula(workspace.Reached.AsSpan(0, order.Length));
            });
        return new VertexScores(values);
    }
}
