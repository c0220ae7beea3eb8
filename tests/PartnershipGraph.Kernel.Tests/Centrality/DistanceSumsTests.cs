using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

/// <summary>Whatever search distances come from, they are those of a plain search from every vertex.</summary>
[Category("Numbers")]
internal class DistanceSumsTests
{
    private static readonly RunContext run = RunContext.None;

    private static readonly Dictionary<string, Gen<double>> strengths = new(StringComparer.Ordinal)
    {
        ["ladder"] = Gen.Int[1, 5].Select(tier => tier * 0.2),
        ["thousandths"] = Gen.Int[1, 1000].Select(k => k / 1000.0),
        ["measured"] = Gen.Double[1, 10],
        ["wide"] = Gen.Double[-4, 4].Select(e => Math.Pow(10, e)),
    };

    private static IEnumerable<string> Kinds() => strengths.Keys;

    private static Gen<CsrGraph> Graphs(string kind) =>
        from vertices in Gen.OneOf(Gen.Int[0, 8], Gen.Int[9, 60], Gen.Int[500, 530])
        from directed in Gen.Bool
        from density in Gen.Int[0, 4]
        from ties in Gen.Select(Gen.Int[0, Math.Max(0, vertices - 1)], Gen.Int[0, Math.Max(0, vertices - 1)], strengths[kind]).Array[density * vertices]
        select new Drawing(vertices, directed, ties).Graph();

    private static double[] Of(CsrGraph graph, PathLength length, ArcDirection direction, Func<double[], double> formula)
    {
        var followed = direction == ArcDirection.In ? graph.Transposed : graph;
        var lengths = ExactLengths.For(followed, length);
        var search = PathSearch.Create(followed, lengths);
        return [.. Enumerable.Range(0, graph.VertexCount).Select(source =>
        {
            search.Run(source);
            return formula([.. search.Order[1..].ToArray().Select(v => lengths?.InverseStrength(search.Distances[v]) ?? search.Distances[v])]);
        })];
    }

    [TestCaseSource(nameof(Kinds))]
    public void Sums_are_those_of_plain_searches(string kind) => Graphs(kind).Sample(
        graph =>
        {
            foreach (var length in Enum.GetValues<PathLength>())
            {
                foreach (var direction in new[] { ArcDirection.Out, ArcDirection.In })
                {
                    var distances = new DistanceOptions { Length = length, Direction = direction };
                    double[] Actual(DistanceSums.Formula formula) => DistanceSums.Compute(graph, distances, run, formula).Values.ToArray();
                    Near.AreEqual(Actual(tally => tally.Reached), Of(graph, length, direction, all => all.Length), relative: 0);
                    Near.AreEqual(Actual(tally => tally.Sum()), Of(graph, length, direction, all => all.Sum()), relative: 1e-12);
                    Near.AreEqual(Actual(tally => tally.Largest()), Of(graph, length, direction, all => all.Append(0).Max()), relative: 1e-12);
                    Near.AreEqual(
                        Actual(tally => tally.SumOfReciprocals()), Of(graph, length, direction, all => all.Sum(d => 1 / d)), relative: 1e-12);
                }
            }
        },
        iter: 60);

    [TestCase(64)]
    [TestCase(66)]
    [TestCase(67)]
    [TestCase(700)]
    public void Vertices_far_apart_are_counted_too(int vertices)
    {
        var shares = new List<double>();
        var told = new Listener(shares);
        var sums = DistanceSums.Compute(
            Sample.Path(vertices), new DistanceOptions { Length = PathLength.Hops }, run with { Progress = told }, tally => tally.Sum());
        var end = vertices - 1.0;
        Near.AreEqual(sums, [.. Enumerable.Range(0, vertices).Select(v => ((v * (v + 1.0)) + ((end - v) * (end - v + 1))) / 2)]);
        Assert.That(shares, Is.Ordered);
        Assert.That(shares[^1], Is.EqualTo(1));
    }

    [TestCase(PathLength.Hops)]
    [TestCase(PathLength.InverseStrength)]
    public void They_are_the_same_to_the_last_bit_for_any_number_of_threads(PathLength length) => Graphs("thousandths").Sample(
        graph =>
        {
            var harmonic = new HarmonicOptions { Distances = new DistanceOptions { Length = length } };
            var once = Harmonic.Compute(graph, harmonic, run);
            foreach (var threads in new[] { 2, 3, 4 })
                Assert.That(Near.AreIdentical(Harmonic.Compute(graph, harmonic, run with { MaxDegreeOfParallelism = threads }), once));
        },
        iter: 30,
        threads: 1);

    [TestCase(PathLength.Hops)]
    [TestCase(PathLength.InverseStrength)]
    public void Vertices_that_see_the_same_distances_have_the_same_bits(PathLength length)
    {
        // On a ring of equal ties all see the same, met in different orders.
        var ring = Sample.Of(97, directed: false, [.. Enumerable.Range(0, 97).Select(v => (v, (v + 1) % 97, 0.6))]);
        var harmonic = Harmonic.Compute(ring, new HarmonicOptions { Distances = new DistanceOptions { Length = length } }, run);
        Assert.That(harmonic.Values.ToArray().Distinct().Count(), Is.EqualTo(1));
    }

    [TestCase(30)]
    [TestCase(90)]
    [TestCase(700)]
    public void Rings_on_which_eight_sources_at_once_take_long_are_searched_to_the_end(int vertices)
    {
        var ring = Sample.Of(vertices, directed: false, [.. Enumerable.Range(0, vertices).Select(v => (v, (v + 1) % vertices, 1 + (v % 3 * Math.PI)))]);
        var shares = new List<double>();
        var once = DistanceSums.Compute(ring, options: null, run with { Progress = new Listener(shares) }, tally => tally.Sum());
        Near.AreEqual(
            once.Values.Span, Of(ring, PathLength.InverseStrength, ArcDirection.Out, all => all.Sum()), relative: 1e-12);
        Assert.That(shares, Is.Ordered);
        Assert.That(shares[^1], Is.EqualTo(1));
        foreach (var threads in new[] { 2, 3, 4 })
        {
            var again = DistanceSums.Compute(ring, options: null, run with { MaxDegreeOfParallelism = threads }, tally => tally.Sum());
            Assert.That(Near.AreIdentical(again, once));
        }
    }

    [Test]
    public void A_tally_counts_each_distance_as_often_as_it_occurs()
    {
        var tally = new DistanceList(new[] { 1.0, 2, 4 }, new[] { 3, 0, 2 }, lengths: null);
        Assert.That((tally.Reached, tally.Sum(), tally.SumOfReciprocals(), tally.Largest()), Is.EqualTo((5, 11.0, 3.5, 4.0)));
        var each = new DistanceList(new[] { 2.0, 4 }, default, lengths: null);
        Assert.That((each.Reached, each.Sum(), each.SumOfReciprocals(), each.Largest()), Is.EqualTo((2, 6.0, 0.75, 4.0)));
        var none = new DistanceList(default, default, lengths: null);
        Assert.That((none.Reached, none.Sum(), none.SumOfReciprocals(), none.Largest()), Is.EqualTo((0, 0.0, 0.0, 0.0)));
    }

    [Test]
    public void What_a_tally_adds_is_not_lost_beside_large_terms()
    {
        var tally = new DistanceList(new[] { 1e16, 1, 1 }, default, lengths: null);
        Assert.That(tally.Sum(), Is.EqualTo(1e16 + 2));
    }

    private sealed class Listener(List<double> shares) : IProgress<double>
    {
        public void Report(double value) => shares.Add(value);
    }
}
