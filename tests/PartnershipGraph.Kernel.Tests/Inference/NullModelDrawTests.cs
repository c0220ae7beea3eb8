using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;
using static System.FormattableString;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>What drawn graphs keep, and that everything else is left to chance.</summary>
[Category("Numbers")]
public class NullModelDrawTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly INullModel[] models = [new ConfigurationModel(), new StrengthShuffle()];

    [Test]
    public void The_configuration_model_keeps_degrees_in_and_out_and_the_strengths_there_are() =>
        Gen.Select(Drawing.Any(14), Gen.Int, Gen.Int[0, 1000]).Sample((drawing, seed, draw) =>
        {
            var graph = drawing.Graph();
            var drawn = new ConfigurationModel().Draw(graph, draw, run with { Seed = seed });
            Assert.That(drawn.VertexCount, Is.EqualTo(graph.VertexCount));
            Assert.That(drawn.IsDirected, Is.EqualTo(graph.IsDirected));
            Assert.That(drawn.IsWeighted);
            for (var v = 0; v < graph.VertexCount; v++)
            {
                Assert.That(drawn.Degree(v), Is.EqualTo(graph.Degree(v)), "out");
                Assert.That(drawn.InNeighbors(v).Length, Is.EqualTo(graph.InNeighbors(v).Length), "in");
                Assert.That(drawn.Neighbors(v).ToArray(), Is.Unique.And.No.Member(v), "no loops, no parallel ties");
            }

            Assert.That(Strengths(drawn), Is.EqualTo(Strengths(graph)));
        });

    [Test]
    public void The_shuffle_of_strengths_keeps_ties_and_the_strengths_there_are() =>
        Gen.Select(Drawing.Any(14), Gen.Int, Gen.Int[0, 1000]).Sample((drawing, seed, draw) =>
        {
            var graph = drawing.Graph();
            var drawn = new StrengthShuffle().Draw(graph, draw, run with { Seed = seed });
            Assert.That(Ties(drawn), Is.EqualTo(Ties(graph)));
            Assert.That(Strengths(drawn), Is.EqualTo(Strengths(graph)));
        });

    [Test]
    public void The_same_draw_is_the_same_graph() => Gen.Select(Drawing.Any(12), Gen.Int, Gen.Int[0, 50]).Sample((drawing, seed, draw) =>
    {
        foreach (var model in models)
        {
            var first = model.Draw(drawing.Graph(), draw, run with { Seed = seed });
            var second = model.Draw(drawing.Graph(), draw, run with { Seed = seed });
            Assert.That(Weighted(second), Is.EqualTo(Weighted(first)));
        }
    });

    [Test]
    public void Without_strengths_a_shuffle_has_nothing_to_deal_and_a_draw_has_none()
    {
        var path = Sample.Path(5);
        Assert.That(new StrengthShuffle().Draw(path, 0, run), Is.SameAs(path));
        Assert.That(new ConfigurationModel().Draw(path, 0, run).IsWeighted, Is.False);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Trivial_graphs_stay_what_they_are(bool directed)
    {
        foreach (var model in models)
        {
            Assert.That(model.Draw(Sample.Empty(directed), 0, run).VertexCount, Is.Zero);
            Assert.That(model.Draw(Sample.Isolated(3, directed), 0, run).VertexCount, Is.EqualTo(3));
            Assert.That(Ties(model.Draw(Sample.Hops(3, directed, (0, 1)), 0, run)), Is.EqualTo("0-1"));
        }
    }

    [Test]
    public void What_no_other_graph_has_the_degrees_of_stays()
    {
        Assert.That(Ties(new ConfigurationModel().Draw(Sample.Complete(5), 3, run)), Is.EqualTo(Ties(Sample.Complete(5))));
        Assert.That(Ties(new ConfigurationModel().Draw(Sample.Star(5), 3, run)), Is.EqualTo(Ties(Sample.Star(5))));
    }

    // 5,000 draws each; chi-squared below the 99.9 % point for the degrees of freedom.
    [TestCaseSource(nameof(Ensembles))]
    public void Every_graph_of_the_degrees_is_as_likely(CsrGraph graph, int realisations, double largest)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var model = new ConfigurationModel { StepsPerTie = 40 };
        for (var draw = 0; draw < 5_000; draw++)
        {
            var key = Ties(model.Draw(graph, draw, run with { Seed = 11 }));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var expected = 5_000.0 / realisations;
        Assert.That(counts, Has.Count.EqualTo(realisations));
        Assert.That(counts.Values.Sum(c => Math.Pow(c - expected, 2) / expected), Is.LessThan(largest));
    }

    private static IEnumerable<TestCaseData> Ensembles()
    {
        // The path 0–1–2–3 and 0–2–1–3.
        yield return new TestCaseData(Sample.Path(4), 2, 10.83).SetArgDisplayNames("path of four");

        // Three pairs of six: 15 perfect matchings.
        yield return new TestCaseData(Sample.Hops(6, directed: false, (0, 1), (2, 3), (4, 5)), 15, 36.12).SetArgDisplayNames("matchings");

        // All degrees 2 on five vertices: 12 cycles of five.
        yield return new TestCaseData(Sample.Cycle(5), 12, 31.26).SetArgDisplayNames("cycles of five");

        // Only turning a cycle of three round joins the two.
        yield return new TestCaseData(Sample.Cycle(3, directed: true), 2, 10.83).SetArgDisplayNames("arcs round a triangle");

        // One arc in, one out at four vertices: 9 permutations without a fixed point.
        yield return new TestCaseData(Sample.Cycle(4, directed: true), 9, 26.12).SetArgDisplayNames("derangements");
    }

    [Test]
    public void Strengths_are_dealt_in_every_way_alike()
    {
        // Three ties, three strengths: 6 ways, 1,000 draws each on average; 99.9 % point of chi-squared with 5 degrees of freedom.
        var graph = Sample.Of(4, directed: false, (0, 1, 0.2), (1, 2, 0.4), (2, 3, 0.6));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var draw = 0; draw < 6_000; draw++)
        {
            var key = Weighted(new StrengthShuffle().Draw(graph, draw, run));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        Assert.That(counts, Has.Count.EqualTo(6));
        Assert.That(counts.Values.Sum(c => Math.Pow(c - 1_000, 2) / 1_000), Is.LessThan(20.52));
    }

    [Test]
    public void Draws_differ_and_so_do_seeds()
    {
        var graph = Sample.Cycle(40);
        var model = new ConfigurationModel();
        string[] drawn =
        [
            Ties(graph),
            Ties(model.Draw(graph, 0, run)),
            Ties(model.Draw(graph, 1, run)),
            Ties(model.Draw(graph, 0, run with { Seed = 1 })),
        ];
        Assert.That(drawn, Is.Unique);
    }

    [Test]
    public void What_cannot_be_drawn_is_refused()
    {
        foreach (var model in models)
        {
            Assert.That(() => model.Draw(null!, 0, run), Throws.ArgumentNullException);
            Assert.That(() => model.Draw(Sample.Path(3), 0, null!), Throws.ArgumentNullException);
            Assert.That(() => model.Draw(Sample.Path(3), -1, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
            var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
            Assert.That(() => model.Draw(Sample.Path(3), 0, cancelled), Throws.InstanceOf<OperationCanceledException>());
        }

        var still = new ConfigurationModel { StepsPerTie = 0 };
        Assert.That(() => still.Draw(Sample.Path(3), 0, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static string Ties(CsrGraph graph)
    {
        var ends = TieEnds.Of(graph);
        return string.Join(' ', ends.Sources.ToArray().Zip(ends.Targets.ToArray(), (source, target) => Invariant($"{source}-{target}")));
    }

    private static string Weighted(CsrGraph graph)
    {
        var strengths = Enumerable.Range(0, graph.VertexCount).SelectMany(v => graph.Strengths(v).ToArray());
        return Ties(graph) + string.Concat(strengths.Select(s => Invariant($" {s}")));
    }

    private static double[] Strengths(CsrGraph graph) =>
        [.. Enumerable.Range(0, graph.VertexCount).SelectMany(v => graph.Strengths(v).ToArray()).Order()];
}
