using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class SampledBetweennessTests
{
    private const int seeds = 2000;

    private static readonly RunContext run = RunContext.None;

    // Two cliques of four on a path of three: values from 0 to the bridge's, with chance in every one of them.
    private static readonly CsrGraph barbell = Sample.Hops(
        11, directed: false, [.. Sample.Clique(0, 4), .. Sample.Clique(7, 4), (3, 4), (4, 5), (5, 6), (6, 7)]);

    private static SampledScores Of(CsrGraph graph, int samples, int seed = 0) =>
        SampledBetweenness.Compute(graph, new SampledBetweennessOptions { Samples = samples }, run with { Seed = seed });

    [Test]
    public void Two_sources_of_a_star_are_two_leaves_or_the_hub_and_a_leaf()
    {
        var seen = new HashSet<double>();
        for (var seed = 0; seed < 50; seed++)
        {
            var sampled = Of(Sample.Star(5), 2, seed);
            var hub = sampled.Scores.Values.Span[0];
            seen.Add(hub);

            // Leaves see 4 others through the hub, the hub none: 6/2 · (4 + 4)/2 or 6/2 · (0 + 4)/2, with S² = 0 or 8.
            Assert.That(hub, Is.EqualTo(12).Or.EqualTo(6));
            var error = hub > 6 ? 0 : 6 * Math.Sqrt((1 - (2.0 / 6)) * 8 / 2) / 2;
            Assert.That(sampled.StandardErrors.Values.Span[0], Is.EqualTo(error).Within(1e-12));
            Assert.That(sampled.Samples, Is.EqualTo(2));
        }

        Assert.That(seen, Has.Count.EqualTo(2));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void All_vertices_as_sources_are_exact_without_error(bool normalize) => Drawing.Any(12).Sample(drawing =>
    {
        var graph = drawing.Graph();
        foreach (var samples in new[] { graph.VertexCount, graph.VertexCount + 5 })
        {
            var options = new SampledBetweennessOptions { Samples = samples, Normalized = normalize };
            var sampled = SampledBetweenness.Compute(graph, options, run with { Seed = 7 });
            Assert.That(Near.AreIdentical(sampled.Scores, Betweenness.Compute(graph, new BetweennessOptions { Normalized = normalize }, run)));
            Assert.That(sampled.StandardErrors.Values.ToArray(), Is.All.Zero);
            Assert.That(sampled.Samples, Is.EqualTo(graph.VertexCount));
        }
    });

    [TestCase(2)]
    [TestCase(5)]
    [TestCase(10)]
    public void Over_the_seeds_neither_values_nor_variances_are_biased(int samples)
    {
        var exact = Betweenness.Compute(barbell, null, run).Values.ToArray();
        var (mean, squares, variance) = (new double[11], new double[11], new double[11]);
        for (var seed = 0; seed < seeds; seed++)
        {
            var sampled = Of(barbell, samples, seed);
            for (var v = 0; v < 11; v++)
            {
                mean[v] += sampled.Scores.Values.Span[v] / seeds;
                squares[v] += Math.Pow(sampled.Scores.Values.Span[v] - exact[v], 2) / seeds;
                variance[v] += Math.Pow(sampled.StandardErrors.Values.Span[v], 2) / seeds;
            }
        }

        for (var v = 0; v < 11; v++)
        {
            Assert.That(mean[v], Is.EqualTo(exact[v]).Within(1e-9 + (4 * Math.Sqrt(variance[v] / seeds))), $"value of {v}");
            Assert.That(squares[v], Is.EqualTo(variance[v]).Within(15).Percent, $"variance of {v}");
        }
    }

    [Test]
    public void More_sources_leave_less_error()
    {
        double Error(int samples) => Enumerable.Range(0, 100).Average(seed => Of(barbell, samples, seed).StandardErrors.Values.ToArray().Average());
        var errors = new[] { 2, 4, 7, 10, 11 }.Select(Error).ToArray();
        Assert.That(errors, Is.Ordered.Descending);
        Assert.That(errors[^1], Is.Zero);
        Assert.That(errors[^2], Is.Positive);
    }

    [Test]
    public void One_source_shows_no_spread()
    {
        var sampled = Of(barbell, 1);
        Assert.That(sampled.Scores.Nulls, Is.Empty);
        Assert.That(sampled.StandardErrors.Values.ToArray(), Is.All.NaN);
        Assert.That(sampled.StandardErrors.Nulls.Values, Is.All.EqualTo(NullReason.OneSample).And.Exactly(11).Items);
    }

    [Test]
    public void A_directed_source_counts_its_ordered_pairs()
    {
        // On the directed path 0–1–2 only the source 0 has a pair that passes 1: 3/2 · 1 or nothing.
        var seen = Enumerable.Range(0, 40).Select(seed => Of(Sample.Path(3, directed: true), 2, seed).Scores.Values.Span[1]).ToHashSet();
        Assert.That(seen, Is.EquivalentTo(new[] { 0, 1.5 }));
    }

    [Test]
    public void Normalised_values_and_errors_are_divided_alike()
    {
        var raw = Of(barbell, 4, 3);
        var options = new SampledBetweennessOptions { Samples = 4, Normalized = true };
        var shares = SampledBetweenness.Compute(barbell, options, run with { Seed = 3 });
        Near.AreEqual(shares.Scores.Values.Span, [.. raw.Scores.Values.ToArray().Select(b => b / 45)], relative: 1e-12);
        Near.AreEqual(shares.StandardErrors.Values.Span, [.. raw.StandardErrors.Values.ToArray().Select(e => e / 45)], relative: 1e-12);
    }

    [Test]
    public void Hops_leave_strengths_aside() => Drawing.Any(10).Sample(drawing =>
    {
        var options = new SampledBetweennessOptions { Samples = 3, Length = PathLength.Hops };
        return Near.AreIdentical(
            SampledBetweenness.Compute(drawing.Graph(), options, run).Scores, Of(drawing.Graph().WithoutStrengths(), 3).Scores);
    });

    [Test]
    public void Threads_do_not_change_a_bit() => Drawing.Any(60).Sample(
        drawing =>
        {
            var (one, four) = (Of(drawing.Graph(), 20, 5), SampledBetweenness.Compute(
                drawing.Graph(), new SampledBetweennessOptions { Samples = 20 }, run with { Seed = 5, MaxDegreeOfParallelism = 4 }));
            return Near.AreIdentical(one.Scores, four.Scores) && Near.AreIdentical(one.StandardErrors, four.StandardErrors);
        },
        iter: 20);

    [Test]
    public void Trivial_graphs_are_exact()
    {
        Assert.That(Of(Sample.Empty(), 5).Samples, Is.Zero);
        Near.AreEqual(Of(Sample.Isolated(1), 1).Scores, 0);
        Near.AreEqual(Of(Sample.Isolated(1), 1).StandardErrors, 0);
        Near.AreEqual(Of(Sample.Isolated(3), 2).Scores, 0, 0, 0);
    }

    [Test]
    public void It_stops_when_told_and_refuses_what_is_out_of_range()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(
            () => SampledBetweenness.Compute(barbell, new SampledBetweennessOptions { Samples = 3 }, cancelled),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => SampledBetweenness.Compute(null!, null, run), Throws.ArgumentNullException);
        Assert.That(() => SampledBetweenness.Compute(barbell, null, null!), Throws.ArgumentNullException);
        Assert.That(() => Of(barbell, 0), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Samples"));
        Assert.That(
            () => SampledBetweenness.Compute(barbell, new SampledBetweennessOptions { Length = (PathLength)7 }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Length"));
    }
}
