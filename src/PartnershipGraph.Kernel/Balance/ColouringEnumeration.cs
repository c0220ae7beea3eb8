using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>Tries every division in two sides, one vertex changing at a time (Gray 1953).</summary>
internal static class ColouringEnumeration
{
    private const int stride = 1 << 12;

    /// <summary>The first division in Gray's order that contradicts least. O(2^n n).</summary>
    public static int[] Solve(SignedTies ties, RunContext run)
    {
        var n = ties.VertexCount;
        var matrix = Dense(ties);
        var signs = new int[n];
        Array.Fill(signs, 1);
        var best = (int[])signs.Clone();
        var cost = Contradicted(matrix, signs);
        var lowest = cost;

        // Differences below this are rounding, and would let an equal division replace an earlier one.
        var noise = 1e-13 * matrix.Sum(Math.Abs);
        for (var step = 1L; step < 1L << (n - 1); step++)
        {
            if (step % stride == 0)
            {
                run.ThrowIfCancelled();
                run.Report((double)step / (1L << (n - 1)));
                cost = Contradicted(matrix, signs);
            }

            // Side of the last vertex stays: turning all sides round is the same division.
            var turned = System.Numerics.BitOperations.TrailingZeroCount(step);
            cost += Gain(matrix, signs, turned);
            signs[turned] = -signs[turned];
            if (cost >= lowest - noise)
                continue;
            lowest = cost;
            signs.CopyTo(best, 0);
        }

        return [.. best.Select(sign => (1 - sign) / 2)];
    }

    /// <summary>What would be contradicted more if the vertex changed sides.</summary>
    private static double Gain(double[] matrix, int[] signs, int vertex)
    {
        var sum = 0.0;
        for (var w = 0; w < signs.Length; w++)
            sum += matrix[(vertex * signs.Length) + w] * signs[w];
        return sum * signs[vertex];
    }

    private static double Contradicted(double[] matrix, int[] signs)
    {
        var sum = 0.0;
        for (var v = 0; v < signs.Length; v++)
        {
            for (var w = 0; w < v; w++)
                sum += Math.Max(0, -matrix[(v * signs.Length) + w] * signs[v] * signs[w]);
        }

        return sum;
    }

    private static double[] Dense(SignedTies ties)
    {
        var n = ties.VertexCount;
        var matrix = new double[n * n];
        for (var v = 0; v < n; v++)
        {
            var row = ties.Neighbors(v);
            var weights = ties.Weights(v);
            for (var k = 0; k < row.Length; k++)
                matrix[(v * n) + row[k]] = weights[k];
        }

        return matrix;
    }
}
