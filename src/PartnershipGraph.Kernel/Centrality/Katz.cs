using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>How many walks end at a vertex, each step making a walk count for less.</summary>
/// <remarks>
/// <para><c>x_v = α Σ_u a_uv x_u + β</c>, that is <c>x = β Σ_k (α Aᵀ)^k 1</c> (Katz 1953, with what every vertex has of its own as
/// in Bonacich and Lloyd 2001). At least β, without a bound; on request divided by the largest value of the graph, so that
/// the first has 1 (a bound over all graphs there is not).</para>
/// <para>The series has a sum below the radius α = 1/λ₁, λ₁ the largest eigenvalue (<see cref="SpectralRadius"/>); α defaults
/// to 0.9/λ₁. At the radius or beyond every value is undefined, though the equation may have a solution. The relative error
/// is some 1e−16/(1 − αλ₁): where it would pass 1e−8, so just below the radius, values are undefined as not converged.</para>
/// <para>Stronger ties carry more; arcs are followed, undirected ties both ways. Where no walk is endless (no ties, a
/// directed graph without cycles) every α will do and the default is 0.9; an isolated vertex has β. A value beyond the
/// range of doubles is undefined. The empty graph has no values.</para>
/// <para>Each strong component apart, from the sources of arcs to their ends: elimination without subtraction for small
/// ones, O(k³) time and O(k²) memory; sweeps or conjugate gradients for large ones, O(m) a step.
/// <see cref="VertexScores.Residual"/> is Σ|x − αAᵀx − β|/Σx. Example: a triangle with α = ¼ has 2, 2, 2.</para>
/// </remarks>
public static class Katz
{
    private const double defaultShare = 0.9;

    // λ₁ is known to some thirteen digits: what is nearer to the radius is at it.
    private const double atTheRadius = 1e-12;
    private const double accuracy = 1e-8;

    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, KatzOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= KatzOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();
        if (graph.VertexCount == 0)
            return new VertexScores([]);

        (graph, var exponent) = StrengthUnit.Of(graph);
        var classes = new StrongClasses(graph, run);
        var pairs = LeadingPairs.Of(graph, classes, options.Tolerance, options.MaxIterations, run);
        if (pairs.Any(pair => pair?.Residual > options.Tolerance))
            return VertexScores.Undefined(graph.VertexCount, NullReason.NotConverged);
        var radius = pairs.Max(pair => pair?.Value ?? 0);
        var alpha = options.Alpha is { } told ? Math.ScaleB(told, exponent) : (radius > 0 ? defaultShare / radius : defaultShare);
        var distance = 1 - (alpha * radius);
        if (distance <= atTheRadius)
            return VertexScores.Undefined(graph.VertexCount, NullReason.Diverges);
        if (distance < accuracy || Walks(graph, classes, pairs, alpha, options.MaxIterations, run) is not { } walks)
            return VertexScores.Undefined(graph.VertexCount, NullReason.NotConverged);

        var residual = Residual(graph, alpha, walks);
        if (residual > accuracy * distance)
            return VertexScores.Undefined(graph.VertexCount, NullReason.NotConverged) with { Residual = residual };
        var unit = options.Normalized ? 1 / walks.Max() : options.Beta;
        for (var v = 0; v < walks.Length; v++)
        {
            var value = walks[v] * unit;
            walks[v] = double.IsFinite(value) ? value : double.NaN;
        }

        return new VertexScores(walks, NullReason.TooLarge) { Residual = residual };
    }

    /// <summary>The values for β = 1.</summary>
    private static double[]? Walks(
        CsrGraph graph, StrongClasses classes, LeadingPair?[] pairs, double alpha, int maxSteps, RunContext run)
    {
        var walks = new double[graph.VertexCount];
        var rowOf = new int[graph.VertexCount];
        for (var c = classes.Count - 1; c >= 0; c--)
        {
            run.ThrowIfCancelled();
            var members = classes.Members(c);
            var entries = ClassSystem.Inflow(graph, members, walks);
            for (var row = 0; row < entries.Length; row++)
                entries[row] = 1 + (alpha * entries[row]);

            // Below the smallest doubles nothing is carried on.
            var shift = 1 / alpha;
            if (pairs[c] is { } pair && double.IsFinite(shift))
            {
                for (var row = 0; row < entries.Length; row++)
                    entries[row] *= shift;
                var matrix = new StrengthMatrix(graph, members, rowOf);
                if (ClassSystem.Solve(matrix, graph.IsDirected, shift, pair, entries, maxSteps, run) is not { } solution)
                    return null;
                entries = solution;
            }

            for (var row = 0; row < entries.Length; row++)
                walks[members[row]] = entries[row];
        }

        return walks;
    }

    private static double Residual(CsrGraph graph, double alpha, double[] walks)
    {
        double off = 0, total = 0;
        for (var v = 0; v < walks.Length; v++)
        {
            var sources = graph.InNeighbors(v);
            var weights = graph.InStrengths(v);
            var received = 0.0;
            for (var k = 0; k < sources.Length; k++)
                received += weights[k] * walks[sources[k]];
            off += Math.Abs(walks[v] - (alpha * received) - 1);
            total += walks[v];
        }

        return off / total;
    }
}
