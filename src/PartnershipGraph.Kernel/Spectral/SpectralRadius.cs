using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>The largest eigenvalue of the matrix of strengths: by how much walks multiply with every step.</summary>
/// <remarks>
/// <para><c>λ₁ = max |λ|, A x = λ x</c> (Perron 1907, Frobenius 1912), a real number of at least 0 in units of strength; between
/// the mean and the largest degree of an undirected, unweighted graph.</para>
/// <para>Arcs are followed; a directed graph without a cycle and a graph without ties have 0. Of several components the
/// largest counts; it need not be unique, other than <see cref="Eigenvector"/>. Undefined for the empty graph. Time and
/// memory as for <see cref="Eigenvector"/>. Example: the path 0–1–2 has √2.</para>
/// </remarks>
public static class SpectralRadius
{
    /// <summary>Computes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(CsrGraph graph, EigenvectorOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= EigenvectorOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();
        if (graph.VertexCount == 0)
            return GraphScore.Undefined(NullReason.TooFewVertices);
        (graph, var exponent) = StrengthUnit.Of(graph);
        var pairs = LeadingPairs.Of(graph, new StrongClasses(graph, run), options.Tolerance, options.MaxIterations, run);
        if (pairs.Any(pair => pair?.Residual > options.Tolerance))
            return GraphScore.Undefined(NullReason.NotConverged);
        var radius = Math.ScaleB(pairs.Max(pair => pair?.Value ?? 0), exponent);
        return double.IsFinite(radius) ? new GraphScore(radius) : GraphScore.Undefined(NullReason.TooLarge);
    }
}
