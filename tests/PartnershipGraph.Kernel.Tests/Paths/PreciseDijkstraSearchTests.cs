using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Paths;

public class PreciseDijkstraSearchTests
{
    // Primes whose product is beyond 2^53 on a chain of their own, so that no whole numbers serve the graph.
    private static readonly double[] primes = [101, 103, 107, 109, 113, 127, 131, 137];

    private static CsrGraph WithPrimes(Drawing drawing)
    {
        var (n, builder) = (drawing.Vertices, new CsrBuilder(drawing.Vertices + 9, new CsrBuildOptions { IsDirected = drawing.Directed, Parallels = ParallelPolicy.Max }));
        foreach (var (from, to, strength) in drawing.Ties)
            builder.Add(from, to, strength);
        for (var k = 0; k < primes.Length; k++)
            builder.Add(n + k, n + k + 1, primes[k]);
        return builder.Build().Graph;
    }

    [Test]
    public void Distances_and_order_are_those_of_whole_numbers() => Drawing.Any(12).Sample(drawing =>
    {
        var (whole, precise) = (ExactLengths.Of(drawing.Graph()), ExactLengths.Of(WithPrimes(drawing)));
        Assert.That(whole.IsExact && precise.IsPrecise);
        var (first, second) = (PathSearch.Create(whole.Graph, whole), PathSearch.Create(precise.Graph, precise));
        Assert.That(second, Is.InstanceOf<PreciseDijkstraSearch>());
        for (var source = 0; source < drawing.Vertices; source++)
        {
            first.Run(source);
            second.Run(source);
            foreach (var v in first.Order)
            {
                var expected = whole.InverseStrength(first.Distances[v]);
                Assert.That(second.DistanceOf(v).IsWithin(1e-15, expected), $"{source} to {v}");
            }

            Assert.That(second.Order.ToArray(), Is.EquivalentTo(first.Order.ToArray()));
            Assert.That(second.Order.ToArray().Select(v => second.Distances[v]), Is.Ordered);
        }
    });

    [Test]
    public void What_a_double_drops_is_kept()
    {
        var graph = Sample.Of(9, directed: true, [.. primes.Select((p, k) => (k, k + 1, p))]);
        var search = PathSearch.Create(graph, ExactLengths.Of(graph));
        search.Run(0);
        var sum = primes.Aggregate((PreciseLength)0, (length, p) => length + PreciseLength.Quotient(1, (long)p));
        Assert.That(search.DistanceOf(8), Is.EqualTo(sum));
        Assert.That(sum.Low, Is.Not.Zero);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_search_goes_round_what_is_left_out(bool precise)
    {
        var square = Sample.Of(4, directed: false, (0, 1, 1), (1, 2, 1), (2, 3, 0.5), (0, 3, 0.5));
        var graph = precise ? WithPrimes(new Drawing(4, Directed: false, [(0, 1, 1), (1, 2, 1), (2, 3, 0.5), (0, 3, 0.5)])) : square;
        foreach (var search in new[] { PathSearch.Create(graph, ExactLengths.Of(graph)), PathSearch.Create(graph, lengths: null) })
        {
            search.Run(0, [1]);
            Assert.That(search.Order.ToArray(), Is.EqualTo(new[] { 0, 3, 2 }));
            Assert.That(search.Distances[1], Is.EqualTo(double.PositiveInfinity));
            search.Run(0);
            Assert.That(search.Order.ToArray(), Is.EquivalentTo(new[] { 0, 1, 2, 3 }), "and forgets it");
        }
    }
}
