using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Structure;

/// <summary>Whether vertices of many ties are tied to their like: the correlation of the degrees at the ends of ties (Newman 2002).</summary>
/// <remarks>
/// <para>Pearson's <c>r = (M Σxy − Σx Σy) / √((M Σx² − (Σx)²) (M Σy² − (Σy)²))</c> over the M arcs, x the degree at the source,
/// y that at the target; an undirected tie is two arcs (Newman 2002). In a directed graph x counts the source's arcs out and
/// y the target's arcs in unless the options say otherwise (Newman 2003). −1 … 1. Sums are integers, so the only rounding is in
/// the last step and equal degrees are known for what they are.</para>
/// <para>Strengths do not matter, components neither. Undefined without ties ("no ties") and where the degrees at one end are all
/// equal ("no variation"), as in a ring. O(n + m) time, O(n) memory. Example: a star has −1.</para>
/// </remarks>
public static class DegreeAssortativity
{
    /// <summary>Computes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(CsrGraph graph, DegreeAssortativityOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= DegreeAssortativityOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();
        if (graph.ArcCount == 0)
            return GraphScore.Undefined(NullReason.NoTies);
        var sourceDegrees = Degree.Compute(graph, new DegreeOptions { Direction = options.Source }, run).Values.Span;
        var targetDegrees = Degree.Compute(graph, new DegreeOptions { Direction = options.Target }, run).Values.Span;
        Int128 sumX = 0, sumY = 0, sumXX = 0, sumYY = 0, sumXY = 0;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            if ((v & 0xFFF) == 0)
                run.ThrowIfCancelled();
            var x = (Int128)sourceDegrees[v];
            foreach (var w in graph.Neighbors(v))
            {
                var y = (Int128)targetDegrees[w];
                (sumX, sumY) = (sumX + x, sumY + y);
                (sumXX, sumYY, sumXY) = (sumXX + (x * x), sumYY + (y * y), sumXY + (x * y));
            }
        }

        Int128 arcs = graph.ArcCount;
        return Correlation((arcs * sumXY) - (sumX * sumY), (arcs * sumXX) - (sumX * sumX), (arcs * sumYY) - (sumY * sumY));
    }

    private static GraphScore Correlation(Int128 covariance, Int128 varianceX, Int128 varianceY)
    {
        if (varianceX == 0 || varianceY == 0)
            return GraphScore.Undefined(NullReason.NoVariation);
        var scale = varianceX == varianceY ? (double)varianceX : Math.Sqrt((double)varianceX) * Math.Sqrt((double)varianceY);
        return new GraphScore(Math.Clamp((double)covariance / scale, -1, 1));
    }
}
