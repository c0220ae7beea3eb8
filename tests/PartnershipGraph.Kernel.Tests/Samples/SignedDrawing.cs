using CsCheck;
using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Tests.Samples;

/// <summary>A small random signed graph as a list of ties: loops, parallel ties, cancelling ones and isolated vertices may occur.</summary>
internal sealed record SignedDrawing(int Vertices, bool Directed, (int From, int To, double Strength)[] Ties)
{
    private static readonly double[] tiers = [-1, -0.6, -0.2, 0.2, 0.6, 1];

    public static Gen<SignedDrawing> Any(int largest = 8, bool? directed = null, int smallest = 1) =>
        from vertices in Gen.Int[smallest, largest]
        from arrows in Gen.Bool
        from ties in Gen.Select(Gen.Int[0, vertices - 1], Gen.Int[0, vertices - 1], Gen.Int[0, 5]).Array[0, 3 * vertices]
        select new SignedDrawing(vertices, directed ?? arrows, [.. ties.Select(t => (t.Item1, t.Item2, tiers[t.Item3]))]);

    public static SignedGraph Of(int vertices, bool directed, params (int From, int To, double Strength)[] ties) =>
        new SignedDrawing(vertices, directed, ties).Graph();

    public SignedGraph Graph() => Build().Graph;

    public SignedBuild Build(CsrBuildOptions? options = null)
    {
        var builder = new SignedGraphBuilder(Vertices, (options ?? CsrBuildOptions.Default) with { IsDirected = Directed });
        foreach (var (from, to, strength) in Ties)
            builder.Add(from, to, strength);
        return builder.Build();
    }

    /// <summary>Signed strengths in a square, parallel ties summed; both ways added where ties have a direction.</summary>
    public double[,] Symmetric()
    {
        var matrix = new double[Vertices, Vertices];
        foreach (var (from, to, strength) in Ties)
        {
            if (from == to)
                continue;
            matrix[from, to] += strength;
            matrix[to, from] += strength;
        }

        for (var i = 0; i < Vertices; i++)
        {
            for (var j = 0; j < Vertices; j++)
                matrix[i, j] = Math.Abs(matrix[i, j]) < 1e-12 ? 0 : matrix[i, j];
        }

        return matrix;
    }

    /// <summary>The same with 1 and −1 for strengths.</summary>
    public double[,] Signs()
    {
        var matrix = Symmetric();
        for (var i = 0; i < Vertices; i++)
        {
            for (var j = 0; j < Vertices; j++)
                matrix[i, j] = Math.Sign(matrix[i, j]);
        }

        return matrix;
    }

    /// <summary>The same graph with the signs of all ties of some vertices turned round, which changes no cycle.</summary>
    public SignedDrawing Switched(bool[] turned) => this with
    {
        Ties = [.. Ties.Select(t => (t.From, t.To, turned[t.From] != turned[t.To] ? -t.Strength : t.Strength))],
    };
}
