namespace PartnershipGraph.Kernel.Tests.Samples;

/// <summary>The slow and obvious ways with whole matrices: elimination with row exchange, powers, potentials pair by pair.</summary>
internal static class DenseOpinion
{
    /// <summary>x with A x = b (Gauss).</summary>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var (a, b) = ((double[,])matrix.Clone(), (double[])right.Clone());
        for (var k = 0; k < n; k++)
        {
            var best = Enumerable.Range(k, n - k).MaxBy(row => Math.Abs(a[row, k]));
            for (var column = 0; column < n; column++)
                (a[k, column], a[best, column]) = (a[best, column], a[k, column]);
            (b[k], b[best]) = (b[best], b[k]);
            for (var row = k + 1; row < n; row++)
            {
                var factor = a[row, k] / a[k, k];
                for (var column = k; column < n; column++)
                    a[row, column] -= factor * a[k, column];
                b[row] -= factor * b[k];
            }
        }

        for (var k = n - 1; k >= 0; k--)
        {
            for (var column = k + 1; column < n; column++)
                b[k] -= a[k, column] * b[column];
            b[k] /= a[k, k];
        }

        return b;
    }

    /// <summary>Katz's equation with β = 1.</summary>
    public static double[] Katz(double[,] strengths, double alpha)
    {
        var n = strengths.GetLength(0);
        var matrix = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
                matrix[i, j] = (i == j ? 1 : 0) - (alpha * strengths[j, i]);
        }

        return Solve(matrix, [.. Enumerable.Repeat(1.0, n)]);
    }

    /// <summary>The diagonal of e^A, A the ties without strengths, from 80 whole powers.</summary>
    public static double[] ClosedWalks(double[,] strengths)
    {
        var n = strengths.GetLength(0);
        var power = new double[n, n];
        var sums = new double[n];
        for (var i = 0; i < n; i++)
            power[i, i] = sums[i] = 1;
        for (var k = 1; k <= 80; k++)
        {
            var next = new double[n, n];
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                    next[i, j] = Enumerable.Range(0, n).Where(l => strengths[l, j] > 0).Sum(l => power[i, l]) / k;
            }

            power = next;
            for (var i = 0; i < n; i++)
                sums[i] += power[i, i];
        }

        return sums;
    }

    /// <summary>Potentials of a current of 1 from s to t in a connected network, that of t being 0.</summary>
    public static double[] Potentials(double[,] conductances, int s, int t)
    {
        var n = conductances.GetLength(0);
        var matrix = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                matrix[i, i] += conductances[i, j];
                matrix[i, j] -= conductances[i, j];
            }
        }

        for (var j = 0; j < n; j++)
            matrix[t, j] = j == t ? 1 : 0;
        var right = new double[n];
        right[s] = 1;
        right[t] = 0;
        return Solve(matrix, right);
    }

    public static double[] CurrentFlowCloseness(double[,] conductances)
    {
        var n = conductances.GetLength(0);
        return
        [
            .. Enumerable.Range(0, n)
                .Select(v => 1 / Enumerable.Range(0, n).Where(w => w != v).Sum(w => Potentials(conductances, v, w)[v])),
        ];
    }

    public static double[] CurrentFlowBetweenness(double[,] conductances)
    {
        var n = conductances.GetLength(0);
        var flows = new double[n];
        for (var s = 0; s < n; s++)
        {
            for (var t = s + 1; t < n; t++)
            {
                var z = Potentials(conductances, s, t);
                for (var v = 0; v < n; v++)
                {
                    if (v != s && v != t)
                        flows[v] += Enumerable.Range(0, n).Sum(w => conductances[v, w] * Math.Abs(z[v] - z[w])) / 2;
                }
            }
        }

        return flows;
    }

    /// <summary>Strengths both ways added where arcs have a direction.</summary>
    public static double[,] Conductances(Drawing drawing)
    {
        var matrix = drawing.Matrix();
        if (!drawing.Directed)
            return matrix;
        var sums = new double[drawing.Vertices, drawing.Vertices];
        for (var i = 0; i < drawing.Vertices; i++)
        {
            for (var j = 0; j < drawing.Vertices; j++)
                sums[i, j] = matrix[i, j] + matrix[j, i];
        }

        return sums;
    }

    /// <summary>The drawing with a path of weak ties through all vertices.</summary>
    public static Drawing Joined(Drawing drawing) =>
        drawing with { Ties = [.. drawing.Ties, .. Enumerable.Range(1, drawing.Vertices - 1).Select(v => (v - 1, v, 0.2))] };
}
