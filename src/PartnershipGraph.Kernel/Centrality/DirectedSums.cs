using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>What <see cref="Degree"/> and <see cref="Strength"/> share: a number of each vertex's ties out, in, or both added.</summary>
internal static class DirectedSums
{
    /// <summary>Applies the formula to a graph in which the ties that count lead away from the vertex.</summary>
    public static double[] Compute(CsrGraph graph, DegreeOptions? options, RunContext run, Func<CsrGraph, int, double> formula)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= DegreeOptions.Default;
        options.Validate();

        run.ThrowIfCancelled();
        var values = new double[graph.VertexCount];
        for (var v = 0; v < values.Length; v++)
        {
            if ((v & 0xFFF) == 0)
                run.ThrowIfCancelled();
            values[v] = (graph.IsDirected ? options.Direction : ArcDirection.Out) switch
            {
                ArcDirection.Out => formula(graph, v),
                ArcDirection.In => formula(graph.Transposed, v),
                _ => formula(graph, v) + formula(graph.Transposed, v),
            };
        }

        return values;
    }
}
