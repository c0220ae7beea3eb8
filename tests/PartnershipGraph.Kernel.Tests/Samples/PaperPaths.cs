using System.Numerics;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;

namespace PartnershipGraph.Kernel.Tests.Samples;

/// <summary>Shortest paths as on paper: lengths are fractions on a common denominator of any size. O(n³).</summary>
internal sealed class PaperPaths
{
    private readonly BigInteger?[,] lengths;
    private readonly BigInteger?[,] distances;
    private readonly BigInteger[,] counts;
    private readonly int n;
    private readonly bool directed;

    public PaperPaths(int vertices, bool directed, IEnumerable<(int From, int To, Fraction Length)> ties)
    {
        (n, this.directed) = (vertices, directed);
        var list = ties.ToList();
        var common = list.Aggregate(BigInteger.One, (c, t) => c / BigInteger.GreatestCommonDivisor(c, t.Length.Denominator) * t.Length.Denominator);
        lengths = new BigInteger?[n, n];
        foreach (var (from, to, length) in list)
        {
            lengths[from, to] = common / length.Denominator * length.Numerator;
            if (!directed)
                lengths[to, from] = lengths[from, to];
        }

        distances = Distances();
        counts = Counts();
    }

    public double[] Betweenness() => [.. Enumerable.Range(0, n).Select(v => Half(Pairs().Where(p => p.S != v && p.T != v).Sum(
        p => distances[p.S, v] + distances[v, p.T] == distances[p.S, p.T] ? Ratio(counts[p.S, v] * counts[v, p.T], counts[p.S, p.T]) : 0)))];

    public double[] EdgeBetweenness(TieEnds ends) => [.. Enumerable.Range(0, ends.Sources.Length).Select(k =>
    {
        var (a, b) = (ends.Sources.Span[k], ends.Targets.Span[k]);
        return Half(Pairs().Sum(p => Along(p.S, a, b, p.T) + (directed ? 0 : Along(p.S, b, a, p.T))));
    })];

    private double Along(int s, int a, int b, int t) => distances[s, a] + lengths[a, b] + distances[b, t] == distances[s, t]
        ? Ratio(counts[s, a] * counts[b, t], counts[s, t])
        : 0;

    private IEnumerable<(int S, int T)> Pairs() =>
        from s in Enumerable.Range(0, n) from t in Enumerable.Range(0, n) where s != t && distances[s, t] is not null select (s, t);

    private double Half(double sum) => directed ? sum : sum / 2;

    private static double Ratio(BigInteger a, BigInteger b) => Math.Exp(BigInteger.Log(a) - BigInteger.Log(b));

    private BigInteger?[,] Distances()
    {
        var shortest = (BigInteger?[,])lengths.Clone();
        for (var v = 0; v < n; v++)
            shortest[v, v] = 0;
        for (var k = 0; k < n; k++)
        {
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    if (shortest[i, k] + shortest[k, j] is { } way && (shortest[i, j] is null || way < shortest[i, j]))
                        shortest[i, j] = way;
                }
            }
        }

        return shortest;
    }

    private BigInteger[,] Counts()
    {
        var paths = new BigInteger[n, n];
        for (var s = 0; s < n; s++)
        {
            paths[s, s] = 1;
            var source = s;
            foreach (var t in Enumerable.Range(0, n).Where(t => t != source && distances[source, t] is not null).OrderBy(t => distances[source, t]))
            {
                for (var before = 0; before < n; before++)
                {
                    if (lengths[before, t] is not null && distances[s, before] + lengths[before, t] == distances[s, t])
                        paths[s, t] += paths[s, before];
                }
            }
        }

        return paths;
    }
}
