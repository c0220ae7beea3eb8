using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>The smallest eigenvalue of the signed Laplacian: 0 exactly where some component is balanced.</summary>
/// <remarks>
/// <para><c>λ_min(D − A)</c> with a_ij the sign of the tie and D the number of ties of each vertex (Kunegis et al. 2010;
/// Hou 2005). At least 0, at most the smallest degree; the higher, the further the graph is from balance. A balanced component, found by
/// colouring, gives 0 without rounding.</para>
/// <para>Magnitudes do not matter but where the two arcs of a directed pair differ in sign: their sum gives it, and where they
/// cancel there is no tie. Direction is ignored. An isolated vertex is a balanced component, so the value is 0. Undefined
/// ("too few vertices") in the empty graph. O(k³) time and O(k²) memory in the vertices k of the largest component, O(n + m)
/// where one is balanced. Example: a triangle of three foes has 1.</para>
/// </remarks>
public static class SignedLaplacianEigenvalue
{
    /// <summary>Computes it.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(SignedGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        if (graph.VertexCount == 0)
            return GraphScore.Undefined(NullReason.TooFewVertices);

        var ties = SignedTies.Of(graph, weighted: false);
        var components = SignedComponents.Of(ties, run);
        if (Enumerable.Range(0, components.Count).Any(components.IsBalanced))
            return new GraphScore(0);
        var smallest = double.PositiveInfinity;
        for (var c = 0; c < components.Count; c++)
        {
            var spectrum = new SymmetricSpectrum(Laplacian(ties.Within(components.Members(c))), run);
            smallest = Math.Min(smallest, spectrum.Value(0));
            run.Report((c + 1.0) / components.Count);
        }

        return new GraphScore(Math.Max(0, smallest));
    }

    private static double[][] Laplacian(SignedTies part)
    {
        var rows = new double[part.VertexCount][];
        for (var v = 0; v < rows.Length; v++)
        {
            rows[v] = new double[rows.Length];
            var row = part.Neighbors(v);
            var weights = part.Weights(v);
            rows[v][v] = row.Length;
            for (var k = 0; k < row.Length; k++)
                rows[v][row[k]] = -weights[k];
        }

        return rows;
    }
}
