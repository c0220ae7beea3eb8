using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>How far closed walks, short ones counting most, are balanced: 1 where all of them are.</summary>
/// <remarks>
/// <para><c>K = tr exp(A) / tr exp(|A|)</c> with a_ij the sign of the tie (Estrada and Benzi 2014). In (0, 1]; exactly 1 where
/// every component is balanced, as in a tree. Both sums are divided by the largest term of the second, so no size of graph
/// makes them overflow; what then lies below the smallest double is 0.</para>
/// <para>Magnitudes do not matter but where the two arcs of a directed pair differ in sign: their sum gives it, and where they
/// cancel there is no tie. Direction is ignored. Components add up; without ties the value is 1. Undefined ("too few
/// vertices") in the empty graph. O(k³) time and O(k²) memory in the vertices k of the largest component.
/// Example: a triangle of three foes has tr exp(A) = 2e + e⁻², against e² + 2e⁻¹: .686.</para>
/// </remarks>
public static class WalkBalance
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
        var (signed, unsigned) = (new List<double>(), new List<double>());
        for (var c = 0; c < components.Count; c++)
        {
            var part = ties.Within(components.Members(c));
            var spectrum = new SymmetricSpectrum(Adjacency(part, Math.Abs), run).All(run);
            unsigned.AddRange(spectrum);

            // A balanced component is |A| with the signs of some vertices turned, which leaves the eigenvalues as they are.
            signed.AddRange(components.IsBalanced(c) ? spectrum : new SymmetricSpectrum(Adjacency(part, w => w), run).All(run));
            run.Report((c + 1.0) / components.Count);
        }

        var largest = unsigned.Max();
        return new GraphScore(Trace(signed, largest) / Trace(unsigned, largest));
    }

    private static double Trace(List<double> eigenvalues, double largest)
    {
        eigenvalues.Sort();
        var sum = 0.0;
        foreach (var value in eigenvalues)
            sum += Elementary.Exp(value - largest);
        return sum;
    }

    private static double[][] Adjacency(SignedTies part, Func<double, double> entry)
    {
        var rows = new double[part.VertexCount][];
        for (var v = 0; v < rows.Length; v++)
        {
            rows[v] = new double[rows.Length];
            var row = part.Neighbors(v);
            var weights = part.Weights(v);
            for (var k = 0; k < row.Length; k++)
                rows[v][row[k]] = entry(weights[k]);
        }

        return rows;
    }
}
