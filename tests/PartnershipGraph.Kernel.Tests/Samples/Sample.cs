using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Tests.Samples;

/// <summary>The graphs of textbooks.</summary>
internal static class Sample
{
    public static CsrGraph Of(int vertices, bool directed, params (int From, int To, double Strength)[] ties)
    {
        var builder = new CsrBuilder(vertices, new CsrBuildOptions { IsDirected = directed });
        foreach (var (from, to, strength) in ties)
            builder.Add(from, to, strength);
        return builder.Build().Graph;
    }

    public static CsrGraph Hops(int vertices, bool directed, params (int From, int To)[] ties)
    {
        var builder = new CsrBuilder(vertices, new CsrBuildOptions { IsDirected = directed, IsWeighted = false });
        foreach (var (from, to) in ties)
            builder.Add(from, to);
        return builder.Build().Graph;
    }

    public static CsrGraph Empty(bool directed = false) => Hops(0, directed);

    public static CsrGraph Isolated(int vertices, bool directed = false) => Hops(vertices, directed);

    public static CsrGraph Path(int n, bool directed = false) =>
        Hops(n, directed, [.. Enumerable.Range(0, n - 1).Select(v => (v, v + 1))]);

    public static CsrGraph Cycle(int n, bool directed = false) =>
        Hops(n, directed, [.. Enumerable.Range(0, n).Select(v => (v, (v + 1) % n))]);

    public static CsrGraph Star(int leaves) => Hops(leaves + 1, directed: false, [.. Enumerable.Range(1, leaves).Select(v => (0, v))]);

    public static CsrGraph Complete(int n) => Hops(n, directed: false, Clique(0, n));

    public static CsrGraph TwoTriangles() => Hops(6, directed: false, (0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5));

    /// <summary>Diamonds in a row: 2^count shortest paths between the ends.</summary>
    public static CsrGraph Diamonds(int count)
    {
        var ties = new List<(int, int)>();
        for (var d = 0; d < count; d++)
        {
            var left = 3 * d;
            ties.AddRange([(left, left + 1), (left, left + 2), (left + 1, left + 3), (left + 2, left + 3)]);
        }

        return Hops((3 * count) + 1, directed: false, [.. ties]);
    }

    public static (int From, int To)[] Clique(int first, int count) =>
        [.. from a in Enumerable.Range(first, count) from b in Enumerable.Range(first, count) where a < b select (a, b)];
}
