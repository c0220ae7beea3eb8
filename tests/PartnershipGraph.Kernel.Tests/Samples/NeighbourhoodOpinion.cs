namespace PartnershipGraph.Kernel.Tests.Samples;

/// <summary>The slow and obvious ways to compute measures of a vertex and its neighbours, from a square of strengths.</summary>
internal static class NeighbourhoodOpinion
{
    /// <summary>Strengths with both ways added, as an undirected square; an undirected square stays as it is.</summary>
    public static double[,] BothWays(Drawing drawing)
    {
        var matrix = drawing.Matrix();
        var both = new double[drawing.Vertices, drawing.Vertices];
        foreach (var (i, j) in Pairs(drawing.Vertices))
            both[i, j] = drawing.Directed ? matrix[i, j] + matrix[j, i] : matrix[i, j];
        return both;
    }

    public static double[] Triangles(double[,] ties) =>
        PerVertex(ties, i => Corners(ties, i).Count());

    public static double[] Clustering(double[,] ties) => PerVertex(ties, i => Degree(ties, i) < 2
        ? 0
        : 2.0 * Corners(ties, i).Count() / (Degree(ties, i) * (Degree(ties, i) - 1.0)));

    public static double[] Barrat(double[,] ties) => PerVertex(ties, i => Degree(ties, i) < 2
        ? 0
        : Corners(ties, i).Sum(c => ties[i, c.J] + ties[i, c.H]) / (Strength(ties, i) * (Degree(ties, i) - 1)));

    public static double[] Onnela(double[,] ties)
    {
        var largest = ties.Cast<double>().DefaultIfEmpty().Max();
        double Mean(int i, int j, int h) => Math.Cbrt(ties[i, j] / largest * (ties[i, h] / largest) * (ties[j, h] / largest));
        return PerVertex(ties, i => Degree(ties, i) < 2
            ? 0
            : 2 * Corners(ties, i).Sum(c => Mean(i, c.J, c.H)) / (Degree(ties, i) * (Degree(ties, i) - 1.0)));
    }

    /// <summary>Weighted core numbers by peeling at every strength that a set leaves anyone.</summary>
    public static double[] WeightedCores(double[,] ties)
    {
        var n = ties.GetLength(0);
        var core = new double?[n];
        var left = Enumerable.Range(0, n).ToHashSet();
        double Inside(int v) => left.Sum(w => ties[v, w]);
        while (left.Count > 0)
        {
            var level = left.Min(Inside);
            while (left.RemoveWhere(v => Inside(v) <= level * (1 + 1e-10)) > 0)
            {
                // Whoever fell may pull others after it.
            }

            foreach (var v in Enumerable.Range(0, n).Where(v => !left.Contains(v)))
                core[v] ??= level;
        }

        return [.. core.Select(value => value!.Value)];
    }

    /// <summary>Burt's hierarchy, term by term.</summary>
    public static double[] Hierarchy(double[,] ties) => PerVertex(ties, i =>
    {
        var n = ties.GetLength(0);
        double Share(int a, int b) => Strength(ties, a) > 0 ? ties[a, b] / Strength(ties, a) : 0;
        double[] constraints =
        [
            .. from j in Enumerable.Range(0, n)
               where ties[i, j] > 0
               select Math.Pow(Share(i, j) + Enumerable.Range(0, n).Where(q => q != i && q != j).Sum(q => Share(i, q) * Share(q, j)), 2),
        ];
        if (constraints.Length < 2)
            return double.NaN;
        var mean = constraints.Average();
        return constraints.Sum(c => c / mean * Math.Log(c / mean)) / (constraints.Length * Math.Log(constraints.Length));
    });

    /// <summary>The five roles of every vertex, by looking at every ordered triple; a pair gives 1, or its share of its weaker tie.</summary>
    public static double[][] Brokerage(double[,] arcs, int[] groups, bool weighted)
    {
        var n = arcs.GetLength(0);
        bool Joins(int a, int v, int b) => arcs[a, v] > 0 && arcs[v, b] > 0 && !(arcs[a, b] > 0);
        double Share(int a, int v, int b) => weighted
            ? Math.Min(arcs[a, v], arcs[v, b]) / Enumerable.Range(0, n).Count(w => Joins(a, w, b))
            : 1;
        double Sum(int v, Func<int, int, bool> role) =>
            Pairs(n).Where(p => Joins(p.I, v, p.J) && role(groups[p.I], groups[p.J])).Sum(p => Share(p.I, v, p.J));
        return
        [
            PerVertex(arcs, v => Sum(v, (a, b) => a == groups[v] && b == groups[v])),
            PerVertex(arcs, v => Sum(v, (a, b) => a == b && b != groups[v])),
            PerVertex(arcs, v => Sum(v, (a, b) => a != groups[v] && b == groups[v])),
            PerVertex(arcs, v => Sum(v, (a, b) => a == groups[v] && b != groups[v])),
            PerVertex(arcs, v => Sum(v, (a, b) => a != b && a != groups[v] && b != groups[v])),
        ];
    }

    private static IEnumerable<(int J, int H)> Corners(double[,] ties, int i) =>
        from pair in Pairs(ties.GetLength(0))
        where pair.I < pair.J && ties[i, pair.I] > 0 && ties[i, pair.J] > 0 && ties[pair.I, pair.J] > 0
        select (pair.I, pair.J);

    private static IEnumerable<(int I, int J)> Pairs(int n) =>
        from i in Enumerable.Range(0, n) from j in Enumerable.Range(0, n) where i != j select (i, j);

    private static int Degree(double[,] ties, int i) => Enumerable.Range(0, ties.GetLength(0)).Count(j => ties[i, j] > 0);

    private static double Strength(double[,] ties, int i) => Enumerable.Range(0, ties.GetLength(0)).Sum(j => ties[i, j]);

    private static double[] PerVertex(double[,] ties, Func<int, double> value) =>
        [.. Enumerable.Range(0, ties.GetLength(0)).Select(value)];
}
