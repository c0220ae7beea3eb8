namespace PartnershipGraph.Kernel.Tests.Samples;

/// <summary>The slow and obvious ways to compute what the measures of balance compute, from a square of signed strengths.</summary>
internal static class SignedOpinion
{
    /// <summary>The least that any division contradicts, by trying all.</summary>
    public static double Frustration(double[,] matrix) =>
        Enumerable.Range(0, 1 << matrix.GetLength(0)).Min(mask => Contradicted(matrix, v => (mask >> v) & 1));

    public static double Contradicted(double[,] matrix, Func<int, int> side)
    {
        var sum = 0.0;
        for (var i = 0; i < matrix.GetLength(0); i++)
        {
            for (var j = 0; j < i; j++)
                sum += matrix[i, j] != 0 && matrix[i, j] > 0 != (side(i) == side(j)) ? Math.Abs(matrix[i, j]) : 0;
        }

        return sum;
    }

    /// <summary>All triangles with the number of their hostile ties.</summary>
    public static List<(int A, int B, int C, int Hostile)> Triangles(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        return
        [
            .. from a in Enumerable.Range(0, n)
               from b in Enumerable.Range(a + 1, n - a - 1)
               from c in Enumerable.Range(b + 1, n - b - 1)
               let signs = new[] { matrix[a, b], matrix[a, c], matrix[b, c] }
               where signs.All(s => s != 0)
               select (a, b, c, signs.Count(s => s < 0)),
        ];
    }

    /// <summary>Trace of the exponential by Taylor's series of powers.</summary>
    public static double TraceOfExponential(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        var (power, sum) = (Identity(n), 0.0);
        for (var k = 1; k < 80; k++)
        {
            sum += Enumerable.Range(0, n).Sum(i => power[i, i]);
            power = Times(power, matrix, 1.0 / k);
        }

        return sum;
    }

    /// <summary>Eigenvalues in rising order by Jacobi's rotations.</summary>
    public static double[] Eigenvalues(double[,] symmetric)
    {
        var (a, n) = ((double[,])symmetric.Clone(), symmetric.GetLength(0));
        for (var sweep = 0; sweep < 30; sweep++)
        {
            for (var p = 0; p < n; p++)
            {
                for (var q = p + 1; q < n; q++)
                    Rotate(a, p, q);
            }
        }

        return [.. Enumerable.Range(0, n).Select(i => a[i, i]).Order()];
    }

    /// <summary>Solves a system by elimination with the largest pivot.</summary>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var (a, x, n) = ((double[,])matrix.Clone(), (double[])right.Clone(), right.Length);
        for (var k = 0; k < n; k++)
        {
            var pivot = Enumerable.Range(k, n - k).MaxBy(i => Math.Abs(a[i, k]));
            for (var j = 0; j < n; j++)
                (a[k, j], a[pivot, j]) = (a[pivot, j], a[k, j]);
            (x[k], x[pivot]) = (x[pivot], x[k]);
            for (var i = 0; i < n; i++)
            {
                var factor = i == k ? 0 : a[i, k] / a[k, k];
                for (var j = 0; j < n; j++)
                    a[i, j] -= factor * a[k, j];
                x[i] -= factor * x[k];
            }
        }

        return [.. x.Select((value, k) => value / a[k, k])];
    }

    public static double[,] Absolute(double[,] matrix) => Map(matrix, (_, _, a) => Math.Abs(a));

    public static double[,] Map(double[,] matrix, Func<int, int, double, double> entry)
    {
        var image = new double[matrix.GetLength(0), matrix.GetLength(1)];
        for (var i = 0; i < image.GetLength(0); i++)
        {
            for (var j = 0; j < image.GetLength(1); j++)
                image[i, j] = entry(i, j, matrix[i, j]);
        }

        return image;
    }

    private static void Rotate(double[,] a, int p, int q)
    {
        if (Math.Abs(a[p, q]) < 1e-300)
            return;
        var theta = (a[q, q] - a[p, p]) / (2 * a[p, q]);
        var t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var c = 1 / Math.Sqrt((t * t) + 1);
        var s = t * c;
        for (var k = 0; k < a.GetLength(0); k++)
            (a[k, p], a[k, q]) = ((c * a[k, p]) - (s * a[k, q]), (s * a[k, p]) + (c * a[k, q]));
        for (var k = 0; k < a.GetLength(0); k++)
            (a[p, k], a[q, k]) = ((c * a[p, k]) - (s * a[q, k]), (s * a[p, k]) + (c * a[q, k]));
    }

    private static double[,] Identity(int n) => Map(new double[n, n], (i, j, _) => i == j ? 1 : 0);

    private static double[,] Times(double[,] a, double[,] b, double factor) => Map(
        a, (i, j, _) => factor * Enumerable.Range(0, a.GetLength(0)).Sum(k => a[i, k] * b[k, j]));
}
