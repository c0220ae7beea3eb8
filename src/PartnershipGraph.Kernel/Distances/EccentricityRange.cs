using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Distances;

/// <summary>The least and the greatest <see cref="Eccentricity"/> among the vertices that reach another one.</summary>
internal static class EccentricityRange
{
    public static GraphScore Least(CsrGraph graph, PathLength length, RunContext run) => Choose(graph, length, run, Math.Min);

    public static GraphScore Greatest(CsrGraph graph, PathLength length, RunContext run) => Choose(graph, length, run, Math.Max);

    private static GraphScore Choose(CsrGraph graph, PathLength length, RunContext run, Func<double, double, double> better)
    {
        var eccentricities = Eccentricity.Compute(graph, new DistanceOptions { Length = length }, run).Values.Span;
        var chosen = double.NaN;
        for (var v = 0; v < eccentricities.Length; v++)
        {
            if (graph.Degree(v) > 0)
                chosen = double.IsNaN(chosen) ? eccentricities[v] : better(chosen, eccentricities[v]);
        }

        return double.IsNaN(chosen) ? GraphScore.Undefined(WhyNoPairs(graph)) : new GraphScore(chosen);
    }

    /// <summary>Why no vertex reaches another one.</summary>
    public static string WhyNoPairs(CsrGraph graph) => graph.VertexCount < 2 ? NullReason.TooFewVertices : NullReason.NoTies;
}
