using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

/// <summary>Sums that are equal on paper are a tie, whatever their doubles say, and those that are not are none.</summary>
[Category("Numbers")]
public class PaperTieTests
{
    private static readonly RunContext run = RunContext.None;

    /// <summary>A number p/q, taken for a strength or for a distance.</summary>
    private static void AreAsOnPaper(int vertices, bool directed, (int From, int To, Fraction Number)[] ties, bool distances)
    {
        var builder = new CsrBuilder(vertices, new CsrBuildOptions { IsDirected = directed, Parallels = ParallelPolicy.Error });
        foreach (var (from, to, number) in ties)
        {
            var value = (double)number.Numerator / number.Denominator;
            builder.Add(from, to, distances ? 1 / value : value);
        }

        var graph = builder.Build().Graph;
        var paper = new PaperPaths(
            vertices, directed, ties.Select(t => (t.From, t.To, distances ? t.Number : new Fraction(t.Number.Denominator, t.Number.Numerator))));
        Near.AreEqual(Betweenness.Compute(graph, null, run).Values.Span, paper.Betweenness(), relative: 1e-9, absolute: 1e-11);
        Near.AreEqual(EdgeBetweenness.Compute(graph, null, run).Values.Span, paper.EdgeBetweenness(TieEnds.Of(graph)), relative: 1e-9, absolute: 1e-11);
    }

    /// <summary>A lattice whose rows all have the same steps, and whose columns have too: every monotone way is a tie.</summary>
    private static (int, int, Fraction)[] Lattice(int rows, int columns, Func<int, Fraction> along, Func<int, Fraction> down) =>
    [
        .. from r in Enumerable.Range(0, rows) from c in Enumerable.Range(0, columns - 1) select ((r * columns) + c, (r * columns) + c + 1, along(c)),
        .. from r in Enumerable.Range(0, rows - 1) from c in Enumerable.Range(0, columns) select ((r * columns) + c, ((r + 1) * columns) + c, down(r)),
    ];

    private static Fraction Decimal(long digits, long power) => new(digits, power);

    private static readonly Gen<Fraction> fewDigits = Gen.Long[1, 99].Select(d => Decimal(d, 10));
    private static readonly Gen<Fraction> fourDigits = Gen.Long[1, 9999].Select(d => Decimal(d, 100));
    private static readonly Gen<Fraction> nineDigits = Gen.Long[1, 999_999_999].Select(d => Decimal(d, 1_000_000));

    private static readonly Gen<Fraction> smallTerms = Gen.Select(Gen.Long[1, 40], Gen.Long[1, 40]).Select((p, q) => new Fraction(p, q));

    private static IEnumerable<TestCaseData> Numbers() =>
        from gen in new[] { ("few", fewDigits), ("four", fourDigits), ("nine", nineDigits), ("no", smallTerms) }
        from distances in new[] { false, true }
        select new TestCaseData(gen.Item2, distances).SetArgDisplayNames(gen.Item1 + " digits", distances ? "distances" : "strengths");

    [TestCaseSource(nameof(Numbers))]
    public void A_lattice_of_decimals_ties_everywhere(object numbers, bool distances) =>
        Gen.Select(((Gen<Fraction>)numbers).Array[4], ((Gen<Fraction>)numbers).Array[3], Gen.Bool).Sample(
            (along, down, directed) => AreAsOnPaper(20, directed, Lattice(4, 5, c => along[c], r => down[r]), distances), iter: 12);

    [TestCaseSource(nameof(Numbers))]
    public void Random_graphs_of_decimals_are_as_on_paper(object numbers, bool distances) =>
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11], (Gen<Fraction>)numbers).Array[0, 40].Sample(
            drawn =>
            {
                // Every number comes thrice, so that different ways have the same steps.
                var ties = drawn.Where(t => t.Item1 < t.Item2).DistinctBy(t => (t.Item1, t.Item2))
                    .Select((t, k) => (t.Item1, t.Item2, drawn[k / 3].Item3)).ToArray();
                AreAsOnPaper(12, directed: false, ties, distances);
                AreAsOnPaper(12, directed: true, ties, distances);
            },
            iter: 12);

    [Test]
    public void Decimals_without_a_common_unit_tie_all_the_same()
    {
        // Two rails from 0 to 16: on each the same 16 steps, in opposite orders.
        const int steps = 16;
        var along = Enumerable.Range(0, steps).Select(k => Decimal(10_007 + (2 * k), 100)).ToArray();
        (int, int, Fraction)[] ties =
        [
            .. along.Select((length, k) => (k, k + 1, length)),
            .. along.Select((length, k) => (k == 0 ? 0 : steps + k, k == steps - 1 ? steps : steps + k + 1, along[^(k + 1)])),
        ];
        var graph = Sample.Of(2 * steps, directed: false, [.. ties.Select(t => (t.Item1, t.Item2, (double)t.Item3.Numerator / t.Item3.Denominator))]);
        Assert.That(ExactLengths.Of(graph).IsPrecise);
        AreAsOnPaper(2 * steps, directed: false, ties, distances: false);
    }

    [TestCase(0.1, 0.2, 0.3, 0.5)]
    [TestCase(0.1, 0.2, 0.3000003, 1.0)]
    [TestCase(0.7, 0.1, 0.8, 0.5)]
    [TestCase(0.1, 0.2, 0.29999997, 0.0)]
    [TestCase(0.1, 0.2, 0.3 * (1 + 1e-12), 0.5)]
    public void The_middle_of_a_way_of_two_steps_shares_with_the_direct_one(double first, double second, double direct, double expected)
    {
        var graph = Sample.Of(3, directed: false, (0, 1, 1 / first), (1, 2, 1 / second), (0, 2, 1 / direct));
        Near.AreEqual(Betweenness.Compute(graph, null, run), 0, expected, 0);
    }

    [Test]
    public void Ties_and_near_ties_are_told_apart_in_one_graph()
    {
        (int, int, double)[] distances =
        [
            (0, 1, 0.1), (1, 2, 0.2), (0, 2, 0.3), (3, 4, 0.1), (4, 5, 0.2), (3, 5, 0.3000003), (6, 7, 0.7), (7, 8, 0.1), (6, 8, 0.8),
        ];
        var graph = Sample.Of(9, directed: false, [.. distances.Select(d => (d.Item1, d.Item2, 1 / d.Item3))]);
        Assert.That(ExactLengths.Of(graph).IsExact);
        Near.AreEqual(Betweenness.Compute(graph, null, run), 0, 0.5, 0, 0, 1, 0, 0, 0.5, 0);
    }

    [TestCase(1e-6, 0.5)]
    [TestCase(2e-6, 1)]
    public void A_millionth_counts_beside_a_million(double last, double expected)
    {
        var graph = Sample.Of(4, directed: false, (0, 1, 1e-6), (1, 3, 1e6), (0, 2, 1 / last), (2, 3, 1e-6));
        Assert.That(Betweenness.Compute(graph, null, run).Values.Span[1], Is.EqualTo(expected));
    }

    [TestCase(1e-12, true)]
    [TestCase(1e-6, false)]
    public void Beside_an_irrational_number_rounding_is_forgiven_and_a_millionth_is_not(double difference, bool isTie)
    {
        var graph = Sample.Of(
            4, directed: false, (0, 1, 1 / Math.PI), (1, 2, 1 / Math.E), (0, 2, 1 / ((Math.PI + Math.E) * (1 + difference))), (2, 3, 1));
        Assert.That(Betweenness.Compute(graph, null, run).Values.Span[1], Is.EqualTo(isTie ? 1 : 2));
    }

    [Test]
    public void A_tie_too_short_to_see_carries_what_passes_it()
    {
        // 1 and 2 are equally far from 0 within the tolerance; of the two directions of their tie only one is a step.
        var graph = Sample.Of(4, directed: false, (0, 1, 1 / Math.PI), (1, 2, Math.PI * 1e12), (2, 3, 1 / Math.E));
        Assert.That(ExactLengths.Of(graph).IsPrecise, Is.False);
        Near.AreEqual(EdgeBetweenness.Compute(graph, null, run).Values.Span, [3, 4, 3], relative: 1e-12);
        Near.AreEqual(Betweenness.Compute(graph, null, run), 0, 2, 2, 0);
    }
}
