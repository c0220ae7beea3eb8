using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>A statistic beside the same statistic of drawn graphs.</summary>
public class NullModelTestTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly NullModelOptions few = new() { Draws = 199 };

    private static double Triangles(CsrGraph graph, RunContext context)
    {
        context.ThrowIfCancelled();
        var corners = 0;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            foreach (var a in graph.Neighbors(v))
            {
                foreach (var b in graph.Neighbors(a))
                    corners += graph.Neighbors(v).BinarySearch(b) >= 0 ? 1 : 0;
            }
        }

        return corners / 6.0;
    }

    /// <summary>Cliques of four, each tied to the next by one tie.</summary>
    private static CsrGraph Caves()
    {
        var cliques = Enumerable.Range(0, 8).SelectMany(c => Sample.Clique(4 * c, 4));
        var bridges = Enumerable.Range(0, 7).Select(c => (4 * c, (4 * c) + 5));
        return Sample.Hops(32, directed: false, [.. cliques, .. bridges]);
    }

    [Test]
    public void Cliques_have_more_triangles_than_their_degrees_explain()
    {
        var found = NullModelTest.Compute(Caves(), Triangles, few, run with { Seed = 4 });
        Assert.That(found.Observed.Value, Is.EqualTo(32));
        Assert.That(found.Drawn.Length, Is.EqualTo(199));
        Assert.That(found.UndefinedDraws, Is.Zero);
        Assert.That(found.Upper, Is.EqualTo(new PermutationPValue(0, 199, IsExact: false)));
        Assert.That(found.Upper!.Value, Is.EqualTo(1 / 200.0));
        Assert.That(found.Lower!.Value, Is.EqualTo(1));
        Assert.That(found.TwoSided, Is.EqualTo(2 / 200.0));
        Assert.That(found.Z.Value, Is.GreaterThan(5));
    }

    [Test]
    public void Moments_and_quantiles_are_those_of_the_draws()
    {
        var found = NullModelTest.Compute(Caves(), Triangles, few, run);
        double[] drawn = found.Drawn.ToArray();
        Assert.That(drawn, Is.Ordered);
        var mean = drawn.Average();
        var deviation = Math.Sqrt(drawn.Sum(d => Math.Pow(d - mean, 2)) / 198);
        Assert.That(found.Mean.Value, Is.EqualTo(mean).Within(1e-12));
        Assert.That(found.StandardDeviation.Value, Is.EqualTo(deviation).Within(1e-12));
        Assert.That(found.Z.Value, Is.EqualTo((32 - mean) / deviation).Within(1e-9));
        Assert.That(found.Quantile(0), Is.EqualTo(drawn[0]));
        Assert.That(found.Quantile(1), Is.EqualTo(drawn[^1]));
        Assert.That(found.Quantile(0.5), Is.EqualTo(drawn[99]));
        Assert.That(found.Quantile(0.25), Is.EqualTo((drawn[49] + drawn[50]) / 2));
        Assert.That(() => found.Quantile(1.5), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => found.Quantile(double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Draws_are_those_of_the_model_in_any_order_on_any_number_of_threads() => Gen.Select(Drawing.Any(12), Gen.Int, Gen.Bool).Sample(
        (drawing, seed, shuffle) =>
        {
            var graph = drawing.Graph();
            INullModel model = shuffle ? new StrengthShuffle() : new ConfigurationModel();
            var options = new NullModelOptions { Draws = 20, Model = model };
            double Statistic(CsrGraph g, RunContext context)
            {
                Assert.That(context.MaxDegreeOfParallelism, Is.EqualTo(1));
                return Kernel.Centrality.Strength.Compute(g, null, context).Values.ToArray().Select(s => s * s).Sum();
            }

            var one = NullModelTest.Compute(graph, Statistic, options, run with { Seed = seed });
            var four = NullModelTest.Compute(graph, Statistic, options, run with { Seed = seed, MaxDegreeOfParallelism = 4 });
            var draws = Enumerable.Range(0, 20).Select(draw => model.Draw(graph, draw, run with { Seed = seed }));
            double[] expected = [.. draws.Select(g => Statistic(g, run)).Order()];
            Assert.That(one.Drawn.ToArray(), Is.EqualTo(expected));
            Assert.That(four.Drawn.Span.SequenceEqual(one.Drawn.Span));
            Assert.That(four with { Drawn = default }, Is.EqualTo(one with { Drawn = default }));
        },
        iter: 40);

    [Test]
    public void A_graph_that_is_alone_with_its_degrees_is_neither_high_nor_low()
    {
        var found = NullModelTest.Compute(Sample.Complete(3), Triangles, few, run);
        Assert.That(found.Mean.Value, Is.EqualTo(1));
        Assert.That(found.StandardDeviation.Value, Is.Zero);
        Assert.That(found.Z.Value, Is.NaN);
        Assert.That(found.Z.WhyNull, Is.EqualTo(NullReason.NoVariation));
        Assert.That(found.Upper!.Value, Is.EqualTo(1));
        Assert.That(found.Lower!.Value, Is.EqualTo(1));
        Assert.That(found.TwoSided, Is.EqualTo(1));
    }

    [Test]
    public void Sums_that_differ_by_rounding_are_equal()
    {
        // The total strength is the same in every draw, but is added in another order.
        var graph = Sample.Of(5, directed: false, (0, 1, 0.1), (1, 2, 0.2), (2, 3, 0.3), (3, 4, 0.7), (0, 4, 1.1));
        var options = few with { Model = new StrengthShuffle() };
        var found = NullModelTest.Compute(graph, (g, _) => Enumerable.Range(0, 5).Sum(v => g.Strengths(v).ToArray().Sum()), options, run);
        Assert.That(found.Upper!.AsExtreme, Is.EqualTo(199));
        Assert.That(found.Lower!.AsExtreme, Is.EqualTo(199));
        Assert.That(found.Z.WhyNull, Is.EqualTo(NullReason.NoVariation));
    }

    [Test]
    public void Draws_without_a_number_are_counted_and_left_out()
    {
        // Of matchings of four vertices, those that tie 0 to 1 give no number, and one in two of the others is infinite.
        var graph = Sample.Hops(4, directed: false, (0, 2), (1, 3));
        static double Statistic(CsrGraph g, RunContext _) => g.Neighbors(0)[0] switch
        {
            1 => double.NaN,
            2 => 2,
            _ => double.PositiveInfinity,
        };
        var found = NullModelTest.Compute(graph, Statistic, few, run);
        Assert.That(found.UndefinedDraws, Is.InRange(100, 160));
        Assert.That(found.Drawn.Length, Is.EqualTo(199 - found.UndefinedDraws));
        Assert.That(found.Drawn.ToArray(), Is.All.EqualTo(2));
        Assert.That(found.Upper!.Labelings, Is.EqualTo(found.Drawn.Length));
        Assert.That(found.Mean.Value, Is.EqualTo(2));
    }

    [Test]
    public void Without_a_number_of_its_own_a_graph_is_not_compared()
    {
        var graph = Sample.Hops(4, directed: false, (0, 1), (2, 3));
        var found = NullModelTest.Compute(graph, (g, _) => g.Neighbors(0)[0] == 1 ? double.NaN : g.Neighbors(0)[0], few, run);
        Assert.That(found.Observed.Value, Is.NaN);
        Assert.That(found.Observed.WhyNull, Is.EqualTo(NullReason.UndefinedStatistic));
        Assert.That(found.Z.WhyNull, Is.EqualTo(NullReason.UndefinedStatistic));
        Assert.That(found.Upper, Is.Null);
        Assert.That(found.Lower, Is.Null);
        Assert.That(found.TwoSided, Is.Null);
        Assert.That(found.Mean.Value, Is.InRange(2, 3));
    }

    [Test]
    public void Without_any_number_there_is_nothing()
    {
        var found = NullModelTest.Compute(Sample.Path(4), (g, _) => g.Degree(0) == 1 && g.Neighbors(0)[0] == 1 ? 5 : double.NaN,
            new NullModelOptions { Draws = 1, Model = new Fixed(Sample.Isolated(4)) }, run);
        Assert.That(found.Observed.Value, Is.EqualTo(5));
        Assert.That(found.UndefinedDraws, Is.EqualTo(1));
        Assert.That(found.Mean.WhyNull, Is.EqualTo(NullReason.UndefinedStatistic));
        Assert.That(found.StandardDeviation.WhyNull, Is.EqualTo(NullReason.UndefinedStatistic));
        Assert.That(found.Z.WhyNull, Is.EqualTo(NullReason.UndefinedStatistic));
        Assert.That(found.Upper, Is.Null);
        Assert.That(found.Quantile(0.5), Is.NaN);
    }

    [Test]
    public void The_empty_graph_is_compared_with_itself()
    {
        var found = NullModelTest.Compute(Sample.Empty(), (g, _) => g.VertexCount, few, run);
        Assert.That(found.Observed.Value, Is.Zero);
        Assert.That(found.Upper!.Value, Is.EqualTo(1));
        Assert.That(found.Z.WhyNull, Is.EqualTo(NullReason.NoVariation));
    }

    [Test]
    public void A_kernel_measure_serves_as_it_is()
    {
        double Best(CsrGraph g, RunContext context) => Leiden.Compute(g, new LeidenOptions { Restarts = 1 }, context).Modularity.Value;
        var found = NullModelTest.Compute(Caves(), Best, new NullModelOptions { Draws = 39 }, run);
        Assert.That(found.Upper!.Value, Is.EqualTo(1 / 40.0));
        var parts = NullModelTest.Compute(Caves(), (g, c) => ConnectedComponents.Compute(g, c).GroupCount, new NullModelOptions { Draws = 39 }, run);
        Assert.That(parts.Observed.Value, Is.EqualTo(1));
        Assert.That(parts.Lower!.AsExtreme, Is.GreaterThan(0), "most draws hang together too");
    }

    [Test]
    public void Runs_are_cancelled_and_nulls_refused()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => NullModelTest.Compute(Caves(), Triangles, few, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => NullModelTest.Compute(null!, Triangles, few, run), Throws.ArgumentNullException);
        Assert.That(() => NullModelTest.Compute(Caves(), null!, few, run), Throws.ArgumentNullException);
        Assert.That(() => NullModelTest.Compute(Caves(), Triangles, few, null!), Throws.ArgumentNullException);
        Assert.That(
            () => NullModelTest.Compute(Caves(), Triangles, few with { Draws = 0 }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(
            () => NullModelTest.Compute(Caves(), Triangles, few, run with { MaxDegreeOfParallelism = 0 }),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Progress_is_told_by_the_draws_and_not_by_the_statistic()
    {
        var told = new Listener();
        NullModelTest.Compute(Sample.Cycle(8), Triangles, few, run with { Progress = told });
        Assert.That(told.Shares, Is.Ordered);
        Assert.That(told.Shares[^1], Is.EqualTo(1));
    }

    private sealed record Fixed(CsrGraph Graph) : INullModel
    {
        public CsrGraph Draw(CsrGraph graph, int draw, RunContext context) => Graph;
    }

    private sealed class Listener : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
