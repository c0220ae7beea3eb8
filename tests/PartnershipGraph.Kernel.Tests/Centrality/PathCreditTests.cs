using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

/// <summary>Whatever search the credit comes from, it is that of a plain search from every vertex.</summary>
[Category("Numbers")]
internal class PathCreditTests
{
    private static readonly RunContext run = RunContext.None;

    // Ladders have ties; thousandths have hardly any; what is off a ladder by π is compared within a tolerance.
    private static readonly Dictionary<string, Gen<double>> strengths = new(StringComparer.Ordinal)
    {
        ["ladder"] = Gen.Int[1, 5].Select(tier => tier * 0.2),
        ["reciprocals"] = Gen.Int[1, 10].Select(cost => 1.0 / cost),
        ["thousandths"] = Gen.Int[1, 1000].Select(k => k / 1000.0),
        ["measured"] = Gen.Int[1, 5].Select(tier => tier * Math.PI),
        ["measured, many"] = Gen.Double[1, 10],
        ["measured, wide"] = Gen.Double[-3, 3].Select(e => Math.Pow(10, e)),
        ["wide"] = Gen.Int[0, 8].Select(k => Math.Pow(10, k)),
        ["two doubles"] = Gen.Int[1, 1_000_000].Select(k => k / 997.0),
        ["alike"] = Gen.Const(3.0),
    };

    private static IEnumerable<string> Kinds() => strengths.Keys;

    private static Gen<CsrGraph> Graphs(string kind) =>
        from vertices in Gen.OneOf(Gen.Int[0, 8], Gen.Int[9, 60])
        from directed in Gen.Bool
        from density in Gen.Int[0, 6]
        from ties in Gen.Select(Gen.Int[0, Math.Max(0, vertices - 1)], Gen.Int[0, Math.Max(0, vertices - 1)], strengths[kind]).Array[density * vertices]
        select new Drawing(vertices, directed, ties).Graph();

    private static void IsThatOfPlainSearches(CsrGraph graph, PathLength length)
    {
        var (vertices, ties) = (new double[graph.VertexCount], new double[graph.EdgeCount]);
        var plain = new SearchedShares(graph, ExactLengths.For(graph, length), ties: true);
        for (var source = 0; source < graph.VertexCount; source++)
            plain.Collect([source], vertices, ties, run);
        var halves = graph.IsDirected ? 1 : 2;
        var actual = PathCredit.Of(graph, length, vertices: true, ties: true, run);
        Near.AreEqual(actual.Vertices, [.. vertices.Select(share => share / halves)], relative: 1e-12);
        Near.AreEqual(actual.Ties, [.. ties.Select(share => share / halves)], relative: 1e-12);
    }

    [TestCaseSource(nameof(Kinds))]
    public void By_lengths_it_is_that_of_plain_searches(string kind) =>
        Graphs(kind).Sample(graph => IsThatOfPlainSearches(graph, PathLength.InverseStrength), iter: 150);

    [Test]
    public void By_hops_it_is_that_of_plain_searches() =>
        Graphs("alike").Sample(graph => IsThatOfPlainSearches(graph, PathLength.Hops), iter: 300);

    [TestCaseSource(nameof(Kinds))]
    public void A_sample_has_the_shares_of_its_sources(string kind) => Graphs(kind).Sample(
        graph =>
        {
            foreach (var length in Enum.GetValues<PathLength>())
            {
                var plain = new SearchedShares(graph, ExactLengths.For(graph, length), ties: false);
                var (expected, actual) = (new double[graph.VertexCount], new double[graph.VertexCount]);
                int[] sources = [.. Enumerable.Range(0, graph.VertexCount).Where(v => v % 3 == 1)];
                new PathSharePlan(graph, length, ties: false).Run(sources, run, (workspace, _, some) =>
                {
                    workspace.Collect(some, vertices: null, ties: null, run);
                    foreach (var source in some)
                    {
                        workspace.CopyTo(source, actual);
                        plain.Collect([source], vertices: null, ties: null, run);
                        plain.CopyTo(source, expected);
                        Near.AreEqual(actual, expected, relative: 1e-12);
                    }
                });
            }
        },
        iter: 50);

    [TestCase(PathLength.Hops)]
    [TestCase(PathLength.InverseStrength)]
    public void Too_many_paths_for_doubles_are_counted_all_the_same(PathLength length)
    {
        // 2^950 paths between the ends: some sources see too many, others do not, in one batch as well.
        const int diamonds = 950;
        var plain = Sample.Diamonds(diamonds);
        var ends = TieEnds.Of(plain);
        var graph = Sample.Of(
            plain.VertexCount, directed: false, [.. Enumerable.Range(0, plain.EdgeCount).Select(k => (ends.Sources.Span[k], ends.Targets.Span[k], 0.4))]);
        var (vertices, ties) = PathCredit.Of(graph, length, vertices: true, ties: true, run with { MaxDegreeOfParallelism = 2 });
        var n = (double)plain.VertexCount;
        for (var d = 0; d < diamonds; d++)
        {
            var left = (3 * d) + 1;
            Assert.That(vertices[left], Is.EqualTo(left * (n - left - 2) / 2).Within(1e-9 * n * n));
            Assert.That(vertices[left + 1], Is.EqualTo(vertices[left]).Within(1e-12).Percent);
            Assert.That(ties[4 * d], Is.EqualTo(ties[(4 * d) + 1]).Within(1e-12).Percent);
        }
    }

    [TestCase(PathLength.Hops)]
    [TestCase(PathLength.InverseStrength)]
    public void It_is_the_same_to_the_last_bit_for_any_number_of_threads(PathLength length) => Graphs("thousandths").Sample(
        graph =>
        {
            var (vertices, ties) = PathCredit.Of(graph, length, vertices: true, ties: true, run);
            foreach (var threads in new[] { 2, 3, 4 })
            {
                var again = PathCredit.Of(graph, length, vertices: true, ties: true, run with { MaxDegreeOfParallelism = threads });
                Assert.That(again.Vertices.AsSpan().SequenceEqual(vertices) && again.Ties.AsSpan().SequenceEqual(ties));
            }
        },
        iter: 40,
        threads: 1);

    [TestCase(PathLength.Hops)]
    [TestCase(PathLength.InverseStrength)]
    public void A_search_stops_on_its_way(PathLength length)
    {
        var graph = Sample.Of(5000, directed: false, [.. Enumerable.Range(0, 4999).Select(v => (v, v + 1, 1.0 + (v % 2)))]);
        var stopped = run with { CancellationToken = new CancellationToken(canceled: true) };
        new PathSharePlan(graph, length, ties: false).Run([0], run, (workspace, _, sources) =>
            Assert.That(() => workspace.Collect(sources, null, null, stopped), Throws.InstanceOf<OperationCanceledException>()));
    }
}
