using CsCheck;
using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Tests.Samples;

/// <summary>A small random graph as a list of ties: loops, parallel ties and isolated vertices may occur.</summary>
internal sealed record Drawing(int Vertices, bool Directed, (int From, int To, double Strength)[] Ties)
{
    private static readonly double[] tiers = [0.2, 0.4, 0.6, 0.8, 1];

    public static Gen<Drawing> Any(int largest = 8, bool? directed = null) =>
        from vertices in Gen.Int[1, largest]
        from arrows in Gen.Bool
        from ties in Gen.Select(Gen.Int[0, vertices - 1], Gen.Int[0, vertices - 1], Gen.Int[0, 4]).Array[0, 3 * vertices]
        select new Drawing(vertices, directed ?? arrows, [.. ties.Select(t => (t.Item1, t.Item2, tiers[t.Item3]))]);

    /// <summary>Parallel ties keep the strongest, so that strengths stay on the ladder.</summary>
    public CsrGraph Graph() => Build().Graph;

    public CsrBuild Build()
    {
        var builder = new CsrBuilder(Vertices, new CsrBuildOptions { IsDirected = Directed, Parallels = ParallelPolicy.Max });
        foreach (var (from, to, strength) in Ties)
            builder.Add(from, to, strength);
        return builder.Build();
    }

    /// <summary>The same graph with vertex v called order[v].</summary>
    public Drawing Relabelled(int[] order) =>
        this with { Ties = [.. Ties.Select(t => (order[t.From], order[t.To], t.Strength))] };

    public Drawing Scaled(double factor) => this with { Ties = [.. Ties.Select(t => (t.From, t.To, t.Strength * factor))] };

    public Drawing WithIsolatedVertex() => this with { Vertices = Vertices + 1 };

    /// <summary>Strengths in a square, 0 where there is no tie.</summary>
    public double[,] Matrix()
    {
        var matrix = new double[Vertices, Vertices];
        foreach (var (from, to, strength) in Ties)
        {
            if (from == to)
                continue;
            matrix[from, to] = Math.Max(matrix[from, to], strength);
            if (!Directed)
                matrix[to, from] = matrix[from, to] = Math.Max(matrix[from, to], matrix[to, from]);
        }

        return matrix;
    }
}
