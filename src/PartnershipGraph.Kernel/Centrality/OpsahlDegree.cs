using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Number and strength of a vertex's ties in one number (Opsahl, Agneessens and Skvoretz 2010).</summary>
/// <remarks>
/// <para><c>k^(1−α) s^α</c>, k the degree and s the strength. At least 0, in the unit of the strengths to the power of α; an
/// isolated vertex has 0; in an unweighted graph the degree. In a directed graph k and s are those of the ties out, in, or
/// both added. The empty graph has no values. O(n + m) time, O(n) memory.</para>
/// <para>Example: with α = .5, two ties of strength .9 together give √(2 · .9) = 1.342, one of strength .9 gives .949.</para>
/// </remarks>
public static class OpsahlDegree
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, OpsahlDegreeOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= OpsahlDegreeOptions.Default;
        options.Validate();

        var counted = new DegreeOptions { Direction = options.Direction };
        var degrees = Degree.Compute(graph, counted, run).Values.Span;
        var strengths = Strength.Compute(graph, counted, run).Values.Span;
        var values = new double[degrees.Length];
        for (var v = 0; v < values.Length; v++)
            values[v] = degrees[v] == 0 ? 0 : Of(degrees[v], strengths[v], options.Alpha);
        return new VertexScores(values);
    }

    // The mean strength of a tie to the power of α, k times: exact where α or the mean is 1.
    private static double Of(double degree, double strength, double alpha) => alpha switch
    {
        0 => degree,
        0.5 => degree * Math.Sqrt(strength / degree),
        1 => strength,
        _ => degree * Elementary.Power(strength / degree, alpha),
    };
}
