namespace PartnershipGraph.Kernel.Tests.Samples;

/// <summary>The slow and obvious ways to compute what the measures compute, from a square of strengths.</summary>
internal static class SecondOpinion
{
    /// <summary>Floyd and Warshall's distances with lengths 1/strength.</summary>
    public static double[,] Distances(double[,] strengths)
    {
        var n = strengths.GetLength(0);
        var distances = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
                distances[i, j] = i == j ? 0 : 1 / strengths[i, j];
        }

        for (var k = 0; k < n; k++)
        {
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                    distances[i, j] = Math.Min(distances[i, j], distances[i, k] + distances[k, j]);
            }
        }

        return distances;
    }

    /// <summary>Betweenness over ordered pairs by listing every simple path.</summary>
    public static double[] BetweennessOfOrderedPairs(double[,] strengths)
    {
        var n = strengths.GetLength(0);
        var total = new double[n];
        for (var source = 0; source < n; source++)
        {
            for (var target = 0; target < n; target++)
            {
                if (source == target)
                    continue;
                var (best, paths) = (double.PositiveInfinity, new List<int[]>());
                List(strengths, [source], 0, target, ref best, paths);
                foreach (var v in paths.SelectMany(path => path[1..^1]))
                    total[v] += 1.0 / paths.Count;
            }
        }

        return total;
    }

    /// <summary>Betweenness of one tie by listing every simple path: over ordered pairs if directed, else each pair once.</summary>
    public static double EdgeBetweenness(double[,] strengths, int from, int to, bool directed)
    {
        var n = strengths.GetLength(0);
        var total = 0.0;
        for (var source = 0; source < n; source++)
        {
            for (var target = directed ? 0 : source + 1; target < n; target++)
            {
                if (source == target)
                    continue;
                var (best, paths) = (double.PositiveInfinity, new List<int[]>());
                List(strengths, [source], 0, target, ref best, paths);
                var along = paths.Count(path => Enumerable.Range(1, path.Length - 1).Any(
                    k => (path[k - 1], path[k]) == (from, to) || (!directed && (path[k], path[k - 1]) == (from, to))));
                total += paths.Count == 0 ? 0 : (double)along / paths.Count;
            }
        }

        return total;
    }

    /// <summary>Burt's constraint, term by term.</summary>
    public static double[] Constraint(double[,] strengths)
    {
        var (n, p) = (strengths.GetLength(0), Shares(strengths));
        return [.. Enumerable.Range(0, n).Select(i =>
        {
            var others = Enumerable.Range(0, n).Where(j => j != i && p[i, j] > 0).ToList();
            return others.Count == 0
                ? double.NaN
                : others.Sum(j => Math.Pow(p[i, j] + Enumerable.Range(0, n).Where(q => q != i && q != j).Sum(q => p[i, q] * p[q, j]), 2));
        })];
    }

    /// <summary>Burt's effective size, term by term.</summary>
    public static double[] EffectiveSize(double[,] strengths)
    {
        var (n, p) = (strengths.GetLength(0), Shares(strengths));
        double Both(int i, int j) => strengths[i, j] + strengths[j, i];
        double Strongest(int j) => Enumerable.Range(0, n).Max(r => Both(j, r));
        return [.. Enumerable.Range(0, n).Select(i =>
        {
            var others = Enumerable.Range(0, n).Where(j => j != i && p[i, j] > 0).ToList();
            return others.Count == 0
                ? double.NaN
                : others.Sum(j => 1 - others.Where(q => q != j).Sum(q => p[i, q] * Both(j, q) / Strongest(j)));
        })];
    }

    /// <summary>Core numbers by peeling: the highest k whose core still holds the vertex.</summary>
    public static double[] CoreNumbers(double[,] strengths)
    {
        var n = strengths.GetLength(0);
        var core = new double[n];
        for (var k = 1; k < n; k++)
        {
            var left = Enumerable.Range(0, n).ToHashSet();
            while (left.RemoveWhere(v => left.Count(w => w != v && strengths[v, w] + strengths[w, v] > 0) < k) > 0)
            {
                // Whoever fell may pull others after it.
            }

            foreach (var v in left)
                core[v] = k;
        }

        return core;
    }

    private static double[,] Shares(double[,] strengths)
    {
        var n = strengths.GetLength(0);
        var shares = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            var sum = Enumerable.Range(0, n).Sum(k => strengths[i, k] + strengths[k, i]);
            for (var j = 0; j < n; j++)
                shares[i, j] = sum > 0 ? (strengths[i, j] + strengths[j, i]) / sum : 0;
        }

        return shares;
    }

    private static void List(double[,] strengths, int[] path, double length, int target, ref double best, List<int[]> paths)
    {
        if (length > best * (1 + 1e-12))
            return;
        if (path[^1] == target)
        {
            if (length < best * (1 - 1e-12))
                (best, _) = (length, paths.RemoveAll(_ => true));
            paths.Add(path);
            return;
        }

        for (var next = 0; next < strengths.GetLength(0); next++)
        {
            if (strengths[path[^1], next] > 0 && !path.Contains(next))
                List(strengths, [.. path, next], length + (1 / strengths[path[^1], next]), target, ref best, paths);
        }
    }
}
