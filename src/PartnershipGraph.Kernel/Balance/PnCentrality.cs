using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>Standing that friends raise and foes lower, the more so the better they stand themselves.</summary>
/// <remarks>
/// <para><c>x = (I − (P − 2N)/(2n − 2))⁻¹ 1</c>, P and N the friendly and the hostile ties without magnitudes (Everett and
/// Borgatti 2014, PN centrality). 1 for an isolated vertex; above it with friends, below it with foes only.</para>
/// <para>Magnitudes do not matter but where the two arcs of a directed pair differ in sign: their sum gives it, and where they
/// cancel there is no tie. Direction is ignored. Components influence each other through n alone. A single vertex has no value
/// ("too few vertices"), nor have two that are foes: the equations then have many solutions ("not unique").</para>
/// <para>Solved by conjugate gradients (Hestenes and Stiefel 1952); as the eigenvalues of the matrix lie in [¼ − o(1), 2], some
/// fifty products of O(n + m) do. Memory O(n + m). Example: two friends have 2 each.</para>
/// </remarks>
public static class PnCentrality
{
    private const double tolerance = 1e-15;
    private const int most = 1000;

    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(SignedGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var n = graph.VertexCount;
        if (n < 2)
            return VertexScores.Undefined(n, NullReason.TooFewVertices);
        var ties = SignedTies.Of(graph, weighted: false);

        // Every row is diagonally dominant, and one of each component strictly unless every pair is hostile; then the smallest
        // eigenvalue is 1 − 1/(n − 1), which is 0 for two vertices only.
        return n == 2 && ties.ArcCount > 0 && ties.Weights(0)[0] < 0
            ? VertexScores.WithoutAnswer(n, NullReason.NotUnique)
            : Solve(ties, run);
    }

    private static VertexScores Solve(SignedTies ties, RunContext run)
    {
        var n = ties.VertexCount;
        var (solution, image) = (new double[n], new double[n]);
        var rest = new double[n];
        Array.Fill(rest, 1);
        var direction = rest.AsSpan().ToArray();
        var square = Vectors.Dot(rest, rest);
        var target = tolerance * tolerance * square;
        var steps = 0;
        for (; square > target && steps < most; steps++)
        {
            run.ThrowIfCancelled();
            Multiply(ties, direction, image);
            var step = square / Vectors.Dot(direction, image);
            Vectors.AddScaled(solution, step, direction);
            Vectors.AddScaled(rest, -step, image);
            var before = square;
            square = Vectors.Dot(rest, rest);
            for (var v = 0; v < n; v++)
                direction[v] = rest[v] + (square / before * direction[v]);
        }

        return square > target
            ? VertexScores.WithoutAnswer(n, NullReason.NotConverged)
            : new VertexScores(solution) { Iterations = steps, Residual = Math.Sqrt(square / n) };
    }

    private static void Multiply(SignedTies ties, double[] vector, double[] image)
    {
        var scale = (2.0 * ties.VertexCount) - 2;
        for (var v = 0; v < image.Length; v++)
        {
            var row = ties.Neighbors(v);
            var weights = ties.Weights(v);
            var sum = 0.0;
            for (var k = 0; k < row.Length; k++)
                sum += weights[k] > 0 ? vector[row[k]] : -2 * vector[row[k]];
            image[v] = vector[v] - (sum / scale);
        }
    }
}
