using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Spectral;

/// <summary>
/// Lanczos's method with full reorthogonalisation, started afresh from the best vector found (Lanczos 1950; Saad 2011,
/// ch. 6): the leading eigenvector of a large symmetric matrix in products with it. O(m) a product and 40 vectors of memory.
/// </summary>
internal static class LanczosIteration
{
    private const int dimension = 40;

    public static LeadingPair Solve(StrengthMatrix matrix, double tolerance, int maxIterations, RunContext run)
    {
        var pair = Vectors.Pair(matrix, Vectors.Uniform(matrix.Size), 0);
        for (var products = 0; pair.Residual > tolerance && products < maxIterations;)
        {
            var basis = new List<double[]> { pair.Vector };
            var projected = Project(matrix, basis, run);
            products += basis.Count + 1;
            pair = Vectors.Pair(matrix, BestVector(basis, projected, run), products);
        }

        return pair;
    }

    /// <summary>Grows the basis by products and answers the diagonal and the subdiagonal of the matrix within it.</summary>
    private static (List<double> Diagonal, List<double> Below) Project(
        StrengthMatrix matrix, List<double[]> basis, RunContext run)
    {
        var diagonal = new List<double>();
        var below = new List<double>();
        while (true)
        {
            run.ThrowIfCancelled();
            var next = new double[matrix.Size];
            matrix.Multiply(basis[^1], next);
            var scale = Math.Sqrt(Vectors.Dot(next, next));
            diagonal.Add(Vectors.Dot(basis[^1], next));

            // Twice is enough (Kahan, Parlett).
            for (var pass = 0; pass < 2; pass++)
            {
                foreach (var earlier in basis)
                    Vectors.AddScaled(next, -Vectors.Dot(earlier, next), earlier);
            }

            var length = Vectors.Normalize(next);
            if (basis.Count == Math.Min(dimension, matrix.Size) || length <= 1e-14 * scale)
                return (diagonal, below);
            below.Add(length);
            basis.Add(next);
        }
    }

    private static double[] BestVector(List<double[]> basis, (List<double> Diagonal, List<double> Below) projected, RunContext run)
    {
        // Shifted by its most negative entry the small matrix is nonnegative, and its subdiagonal is positive.
        var size = basis.Count;
        var shift = Math.Max(0, -projected.Diagonal.Min());
        var small = new double[size * size];
        for (var i = 0; i < size; i++)
        {
            small[(i * size) + i] = projected.Diagonal[i] + shift;
            if (i > 0)
                small[(i * size) + i - 1] = small[((i - 1) * size) + i] = projected.Below[i - 1];
        }

        var (coordinates, _) = NodaIteration.Solve(small, size, run);
        var vector = new double[basis[0].Length];
        for (var i = 0; i < size; i++)
            Vectors.AddScaled(vector, coordinates[i], basis[i]);
        return vector;
    }
}
