using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>
/// The leading pair of every strong component: inverse iteration for small ones (O(k³)), Lanczos's method or shifted powers
/// for large ones (O(m) a step).
/// </summary>
internal static class LeadingPairs
{
    private const int largestSymmetricDense = 256;
    private const int largestDirectedDense = 640;
    private const int nearOne = 100;

    /// <summary>By number of class; null for a single vertex, which is on no cycle.</summary>
    public static LeadingPair?[] Of(CsrGraph graph, StrongClasses classes, double tolerance, int maxIterations, RunContext run)
    {
        var pairs = new LeadingPair?[classes.Count];
        var rowOf = new int[graph.VertexCount];
        for (var c = 0; c < pairs.Length; c++)
        {
            run.ThrowIfCancelled();
            if (classes.Members(c).Length > 1)
                pairs[c] = InScale(new StrengthMatrix(graph, classes.Members(c), rowOf), graph.IsDirected, tolerance, maxIterations, run);
        }

        return pairs;
    }

    /// <summary>Whether a matrix is small enough for elimination in a square.</summary>
    public static bool IsSmall(StrengthMatrix matrix, bool isDirected) =>
        matrix.Size <= (isDirected ? largestDirectedDense : largestSymmetricDense);

    /// <summary>With entries near 1, so that no square is beyond the range of doubles.</summary>
    private static LeadingPair InScale(StrengthMatrix matrix, bool isDirected, double tolerance, int maxIterations, RunContext run)
    {
        // What is near enough is left as it is, which saves a copy.
        var exponent = Math.Abs(matrix.Exponent) <= nearOne ? 0 : matrix.Exponent;
        var pair = Lead(matrix.Times2ToThe(-exponent), isDirected, tolerance, maxIterations, run);
        return pair with { Value = Math.ScaleB(pair.Value, exponent) };
    }

    private static LeadingPair Lead(StrengthMatrix matrix, bool isDirected, double tolerance, int maxIterations, RunContext run)
    {
        if (IsSmall(matrix, isDirected))
        {
            var (vector, steps) = NodaIteration.Solve(matrix.ToDense(), matrix.Size, run);
            return Vectors.Pair(matrix, vector, steps);
        }

        return isDirected
            ? ShiftedPowerIteration.Solve(matrix, tolerance, maxIterations, run)
            : LanczosIteration.Solve(matrix, tolerance, maxIterations, run);
    }
}
