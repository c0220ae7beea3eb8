namespace PartnershipGraph.Kernel.Spectral;

/// <summary>Solves (μ I − A) z = x for a dense nonnegative A and μ at or above its largest eigenvalue.</summary>
/// <remarks>
/// Such a matrix needs no pivoting: off the diagonal elimination only adds numbers of one sign. Where μ is the
/// eigenvalue to the last bit the final pivot vanishes; a tiny one in its place gives the eigenvector's direction.
/// O(n³).
/// </remarks>
internal static class ShiftedSystem
{
    private const double unitRoundoff = 1.0 / (1L << 53);

    public static double[] Solve(double[] matrix, double shift, double[] right)
    {
        var n = right.Length;
        var work = new double[matrix.Length];
        for (var i = 0; i < work.Length; i++)
            work[i] = -matrix[i];
        for (var i = 0; i < n; i++)
            work[(i * n) + i] += shift;

        var solution = right.AsSpan().ToArray();
        for (var pivot = 0; pivot < n; pivot++)
        {
            ref var diagonal = ref work[(pivot * n) + pivot];
            diagonal = Math.Max(diagonal, unitRoundoff * shift);
            for (var row = pivot + 1; row < n; row++)
            {
                var factor = work[(row * n) + pivot] / diagonal;
                if (factor == 0)
                    continue;
                for (var column = pivot + 1; column < n; column++)
                    work[(row * n) + column] -= factor * work[(pivot * n) + column];
                solution[row] -= factor * solution[pivot];
            }
        }

        for (var row = n - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < n; column++)
                solution[row] -= work[(row * n) + column] * solution[column];
            solution[row] /= work[(row * n) + row];
        }

        return solution;
    }
}
