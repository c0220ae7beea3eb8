using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>Eigenvalues of a dense symmetric matrix: reflections make it tridiagonal, halving intervals finds each value.</summary>
/// <remarks>
/// Householder 1958; Givens 1954: the number of eigenvalues below a number is that of negative pivots of the shifted
/// matrix, which rounding does not upset. Errors are a few units in the last place of the largest eigenvalue.
/// O(n³), for a single eigenvalue too.
/// </remarks>
internal sealed class SymmetricSpectrum
{
    private readonly double[] diagonal;
    private readonly double[] besideSquared;
    private readonly double bound;

    /// <param name="rows">The matrix, both triangles; overwritten.</param>
    /// <param name="run">Polled once a column and once an eigenvalue.</param>
    public SymmetricSpectrum(double[][] rows, RunContext run)
    {
        var beside = Tridiagonal(rows, run);
        diagonal = [.. rows.Select((row, k) => row[k])];
        besideSquared = [.. beside.Select(b => b * b)];
        for (var k = 0; k < diagonal.Length; k++)
        {
            var around = (k > 0 ? Math.Abs(beside[k - 1]) : 0) + (k + 1 < diagonal.Length ? Math.Abs(beside[k]) : 0);
            bound = Math.Max(bound, Math.Abs(diagonal[k]) + around);
        }
    }

    /// <summary>All eigenvalues, in rising order.</summary>
    public double[] All(RunContext run)
    {
        var values = new double[diagonal.Length];
        for (var k = 0; k < values.Length; k++)
        {
            run.ThrowIfCancelled();
            values[k] = Value(k);
        }

        return values;
    }

    /// <summary>The eigenvalue that has <paramref name="rank"/> others below it, equal ones counted.</summary>
    public double Value(int rank)
    {
        var (low, high) = (-bound, bound);
        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high || high - low <= 1e-17 * bound)
                return middle;
            if (CountBelow(middle) > rank)
                high = middle;
            else
                low = middle;
        }
    }

    private int CountBelow(double shift)
    {
        var (count, pivot) = (0, 1.0);
        for (var k = 0; k < diagonal.Length; k++)
        {
            pivot = diagonal[k] - shift - (k > 0 ? besideSquared[k - 1] / pivot : 0);
            if (pivot == 0)
                pivot = -1e-300;
            if (pivot < 0)
                count++;
        }

        return count;
    }

    /// <summary>Turns the lower triangle tridiagonal; answers what lies beside the diagonal.</summary>
    private static double[] Tridiagonal(double[][] rows, RunContext run)
    {
        var n = rows.Length;
        var beside = new double[Math.Max(0, n - 1)];
        for (var k = 0; k + 1 < n; k++)
        {
            run.ThrowIfCancelled();
            var mirror = new double[n];
            for (var i = k + 1; i < n; i++)
                mirror[i] = rows[i][k];
            var length = Math.Sqrt(Vectors.Dot(mirror, mirror));
            beside[k] = mirror[k + 1] > 0 ? -length : length;
            mirror[k + 1] -= beside[k];
            var square = Vectors.Dot(mirror, mirror);
            if (square > 0)
                Reflect(rows, k + 1, mirror, 2 / square);
        }

        return beside;
    }

    /// <summary>The matrix between two mirrors: A − v wᵀ − w vᵀ with w = p − (β/2 vᵀp) v and p = β A v.</summary>
    private static void Reflect(double[][] rows, int first, double[] mirror, double beta)
    {
        var n = rows.Length;
        var image = new double[n];
        for (var i = first; i < n; i++)
        {
            for (var j = first; j < i; j++)
            {
                image[i] += rows[i][j] * mirror[j];
                image[j] += rows[i][j] * mirror[i];
            }

            image[i] += rows[i][i] * mirror[i];
        }

        for (var i = first; i < n; i++)
            image[i] *= beta;
        Vectors.AddScaled(image, -0.5 * beta * Vectors.Dot(mirror, image), mirror);
        for (var i = first; i < n; i++)
        {
            for (var j = first; j <= i; j++)
                rows[i][j] -= (mirror[i] * image[j]) + (image[i] * mirror[j]);
        }
    }
}
