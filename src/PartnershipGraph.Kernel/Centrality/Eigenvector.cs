using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>A vertex counts as much as those tied to it, weighted by strength: the leading eigenvector.</summary>
/// <remarks>
/// <para><c>λ x_v = Σ_u a_uv x_u</c> with the largest λ, x ≥ 0 and Σ x² = 1 (Bonacich 1972): the transposed matrix of
/// strengths, so that in a directed graph rank comes along the arcs. Entries are in 0 … 1; vertices that the leading
/// component does not reach, isolated ones among them, have 0. On request an undirected graph's are divided by √½, the
/// largest that one can be; in a directed graph that is 1.</para>
/// <para>Undefined everywhere, with the reason, where there are no ties, where a directed graph has no cycle (λ = 0), and
/// where the vector is not unique: two components have the same λ and neither feeds the other. The empty graph has no
/// values.</para>
/// <para>Each strong component apart: inverse iteration for small ones (O(k³)), Lanczos's method or shifted powers for
/// large ones (O(m) a step), so that neither bipartite graphs nor a small gap between eigenvalues keep it from
/// converging. <see cref="VertexScores.Residual"/> is |A x − λ x|/λ. Example: the path 0–1–2 has ½, √½, ½.</para>
/// </remarks>
public static class Eigenvector
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, EigenvectorOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= EigenvectorOptions.Default;
        options.Validate();
        if (graph.VertexCount == 0)
            return new VertexScores([]);
        if (graph.ArcCount == 0)
            return VertexScores.Undefined(graph.VertexCount, NullReason.NoTies);

        (graph, _) = StrengthUnit.Of(graph);
        var classes = new StrongClasses(graph, run);
        var pairs = LeadingPairs.Of(graph, classes, options.Tolerance, options.MaxIterations, run);
        return Choose(graph, classes, pairs, options, run);
    }

    private static VertexScores Choose(
        CsrGraph graph, StrongClasses classes, LeadingPair?[] pairs, EigenvectorOptions options, RunContext run)
    {
        var eigenvalue = pairs.Max(pair => pair?.Value ?? 0);
        if (eigenvalue == 0)
            return VertexScores.Undefined(graph.VertexCount, NullReason.NoCycle);

        // A class that feeds another with the same eigenvalue can have no share in a nonnegative vector.
        var leading = Enumerable.Range(0, pairs.Length)
            .Where(c => pairs[c]?.Value >= eigenvalue * (1 - options.SameEigenvalue)).ToList();
        var feeds = classes.LeadingTo(leading);
        leading.RemoveAll(c => feeds[c]);
        if (leading.Count > 1)
            return VertexScores.Undefined(graph.VertexCount, NullReason.NotUnique);

        var pair = pairs[leading[0]]!;
        var values = new double[graph.VertexCount];
        for (var row = 0; row < pair.Vector.Length; row++)
            values[classes.Members(leading[0])[row]] = pair.Vector[row];
        var found = pair.Residual <= options.Tolerance
            && Downstream.Fill(graph, classes, pairs, leading[0], values, run);
        Vectors.Normalize(values);

        // At the hub of a star half of the square: in an undirected graph no entry is larger (Papendieck and Recht 2000).
        for (var v = 0; options.Normalized && !graph.IsDirected && v < values.Length; v++)
            values[v] = Math.Min(1, values[v] * Math.Sqrt(2));
        return (found ? new VertexScores(values) : VertexScores.Undefined(values.Length, NullReason.NotConverged)) with
        {
            Iterations = pair.Iterations,
            Residual = pair.Residual,
        };
    }
}
