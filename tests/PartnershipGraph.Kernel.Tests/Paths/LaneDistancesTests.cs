using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Paths;

/// <summary>Eight sources at once have the distances of each of them alone, to the last bit.</summary>
public class LaneDistancesTests
{
    private static readonly RunContext run = RunContext.None;

    // Sums of whole numbers are exact, those of measured lengths depend on the order of their terms.
    private static readonly Dictionary<string, Gen<double>> strengths = new(StringComparer.Ordinal)
    {
        ["ladder"] = Gen.Int[1, 5].Select(tier => tier * 0.2),
        ["thousandths"] = Gen.Int[1, 1000].Select(k => k / 1000.0),
        ["measured"] = Gen.Double[1, 10],
        ["measured, wide"] = Gen.Double[-1.9, 1.9].Select(e => Math.Pow(10, e)),
    };

    private static IEnumerable<string> Kinds() => strengths.Keys;

    private static Gen<CsrGraph> Graphs(string kind) =>
        from vertices in Gen.OneOf(Gen.Int[1, 20], Gen.Int[21, 90])
        from directed in Gen.Bool
        from density in Gen.Int[1, 12]
        from ties in Gen.Select(Gen.Int[0, vertices - 1], Gen.Int[0, vertices - 1], strengths[kind]).Array[1, density * vertices]
        select new Drawing(vertices, directed, ties).Graph();

    /// <summary>A path from place to place against their order, so that each round gets one tie farther.</summary>
    private static CsrGraph Chain(int vertices) =>
        Sample.Of(vertices, directed: true, [.. Enumerable.Range(1, vertices - 1).Select(v => (v, v - 1, 1 + (v % 3 * Math.PI)))]);

    private static double[] Lane(LaneDistances search, int lane) =>
        [.. Enumerable.Range(0, search.Distances.Count).Select(place => search.Distances[place][lane])];

    /// <summary>Runs all blocks of a graph with rows that shrink between them, and one by one beside it.</summary>
    private static void IsThatOfSingleSources(CsrGraph graph)
    {
        var lengths = ExactLengths.Of(graph);
        if (BucketWidth.Of(lengths) is not { } width)
            return;
        var (shrinking, others) = (new ShrinkingRows(lengths, width.Slack, ties: false), new ShrinkingRows(lengths, width.Slack, ties: false));
        var (search, buckets, heap) = (new LaneDistances(shrinking, width), new BucketDistances(others, width), PathSearch.Create(graph, lengths));
        var vertices = shrinking.Rows.Vertices;
        for (var first = 0; first < vertices.Length; first += LaneDistances.Lanes)
        {
            var sources = Math.Min(LaneDistances.Lanes, vertices.Length - first);
            if (!search.TrySearch(first, sources, run))
                search.SearchOneByOne(first, sources, run);
            for (var lane = 0; lane < LaneDistances.Lanes; lane++)
            {
                var distances = Lane(search, lane);
                if (lane >= sources)
                {
                    Assert.That(distances, Is.All.EqualTo(double.PositiveInfinity));
                    continue;
                }

                buckets.From(first + lane, run);
                heap.Run(vertices[first + lane]);
                var plain = heap.Distances.ToArray();
                Assert.That(buckets.Distances.SequenceEqual(distances), "buckets");
                Assert.That(distances, Is.EqualTo(vertices.Select(v => plain[v])), "a heap");
            }

            shrinking.Shrink(first, first + sources);
            others.Shrink(first, first + sources);
            Assert.That(shrinking.Rows.Targets, Is.EqualTo(others.Rows.Targets), "what fell out");
        }
    }

    [TestCaseSource(nameof(Kinds))]
    public void Distances_are_those_of_one_source_to_the_last_bit(string kind) => Graphs(kind).Sample(IsThatOfSingleSources, iter: 150);

    [TestCase(2, true)]
    [TestCase(10, true)]
    [TestCase(300, false)]
    public void A_search_gives_up_where_rounds_are_many_and_buckets_take_over(int vertices, bool isDone)
    {
        IsThatOfSingleSources(Chain(vertices));
        var lengths = ExactLengths.Of(Chain(vertices));
        var width = BucketWidth.Of(lengths)!;
        var search = new LaneDistances(new ShrinkingRows(lengths, width.Slack, ties: false), width);
        var sources = Math.Min(vertices, LaneDistances.Lanes);
        Assert.That(search.TrySearch(vertices - sources, sources, run), Is.EqualTo(isDone));
    }

    [TestCase(7, 7, false)]
    [TestCase(7, 14, true)]
    public void Graphs_of_few_ties_are_not_tried(int vertices, int arcs, bool isTried)
    {
        var graph = Sample.Hops(vertices, directed: true, [.. Enumerable.Range(0, arcs).Select(k => (k % vertices, (k + 1 + (k / vertices)) % vertices))]);
        Assert.That(LaneDistances.Suits(graph), Is.EqualTo(isTried));
    }

    [Test]
    public void A_search_stops_on_its_way()
    {
        var graph = Sample.Complete(300);
        var lengths = ExactLengths.Of(graph);
        var width = BucketWidth.Of(lengths)!;
        var search = new LaneDistances(new ShrinkingRows(lengths, width.Slack, ties: false), width);
        var stopped = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => search.TrySearch(0, LaneDistances.Lanes, stopped), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(8, 1)]
    [TestCase(9, 2)]
    public void Blocks_hold_eight_sources(int sources, int blocks) => Assert.That(LaneDistances.Blocks(sources), Is.EqualTo(blocks));
}
