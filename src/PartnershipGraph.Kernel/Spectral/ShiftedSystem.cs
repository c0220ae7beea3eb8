namespace PartnershipGraph.Kernel.Spectral;

/// <summary>
/// Solves (μ I − A) z = b for a dense, irreducible, nonnegative A, μ at or above its largest eigenvalue, and b ≥ 0.
/// </summary>
/// <remarks>
/// With a positive x near the leading eigenvector the rows of D⁻¹(μ I − A)D, D = diag(x), sum to slacks μ − (A x)_i/x_i that
/// are not negative. Elimination that keeps slacks and off-diagonal entries, and takes each pivot as their sum, only ever
/// adds numbers of one sign (Alfa, Xue and Ye 2002): no pivot turns negative, however near μ is to the eigenvalue, and
/// small entries are as good as large ones. O(n³).
/// </remarks>
internal static class ShiftedSystem
{
    private const double unitRoundoff = 1.0 / (1L << 53);

    /// <param name="matrix">A, row by row.</param>
    /// <param name="shift">μ.</param>
    /// <param name="guide">x; entries above 10^−300, so that quotients stay doubles.</param>
    /// <param name="right">b.</param>
    public static double[] Solve(double[] matrix, double shift, double[] guide, double[] right)
    {
        var n = right.Length;
        var (links, slacks) = Scale(matrix, shift, guide);
        var pivots = new double[n];
        var solution = new double[n];
        for (var row = 0; row < n; row++)
            solution[row] = right[row] / guide[row];

        for (var k = 0; k < n; k++)
        {
            pivots[k] = slacks[k];
            for (var column = k + 1; column < n; column++)
                pivots[k] += links[(k * n) + column];
            pivots[k] = Math.Max(pivots[k], unitRoundoff * shift);
            for (var row = k + 1; row < n; row++)
            {
                var factor = links[(row * n) + k] / pivots[k];
                if (factor == 0)
                    continue;
                Vectors.AddScaled(links.AsSpan((row * n) + k + 1, n - k - 1), factor, links.AsSpan((k * n) + k + 1, n - k - 1));
                slacks[row] += factor * slacks[k];
                solution[row] += factor * solution[k];
            }
        }

        for (var row = n - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < n; column++)
                solution[row] += links[(row * n) + column] * solution[column];
            solution[row] /= pivots[row];
        }

        for (var row = 0; row < n; row++)
            solution[row] *= guide[row];
        return solution;
    }

    private static (double[] Links, double[] Slacks) Scale(double[] matrix, double shift, double[] guide)
    {
        var n = guide.Length;
        var links = new double[matrix.Length];
        var slacks = new double[n];
        for (var row = 0; row < n; row++)
        {
            var ratio = 0.0;
            for (var column = 0; column < n; column++)
            {
                var link = matrix[(row * n) + column] * guide[column] / guide[row];
                ratio += link;
                links[(row * n) + column] = link;
            }

            slacks[row] = Math.Max(0, shift - ratio);
        }

        return (links, slacks);
    }
}
