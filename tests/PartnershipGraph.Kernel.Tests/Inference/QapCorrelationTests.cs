using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Inference;

public class QapCorrelationTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly PermutationOptions drawn = new() { EnumerateUpTo = 0, Permutations = 500 };

    private static CsrGraph Alliance() =>
        Sample.Hops(6, directed: false, (SixStates.A, SixStates.P), (SixStates.C, SixStates.P));

    [Test]
    public void Alliances_and_partnerships_of_the_six_states_are_published()
    {
        var found = QapCorrelation.Compute(SixStates.Graph().WithoutStrengths(), Alliance(), null, run);
        Assert.That(found.Correlation.Value, Is.EqualTo(0.419314).Within(1e-6));
        Assert.That(found.Dyads, Is.EqualTo(15));
        Assert.That(found.Test!.Upper, Is.EqualTo(new PermutationPValue(144, 720, IsExact: true)));
        Assert.That(found.Test.Upper.Value, Is.EqualTo(0.2));
        Assert.That(found.Test.Lower.AsExtreme, Is.EqualTo(720), "no labeling has more than two shared ties");
        Assert.That(found.Test.IsExact);
        Assert.That(found.Test.Labelings, Is.EqualTo(720));
    }

    [Test]
    public void Overlaps_of_0_1_and_2_are_as_often_as_published()
    {
        // r depends on the overlap alone, so an observed overlap of 1 has 384 + 144 labelings above or beside it.
        var one = Sample.Hops(6, directed: false, (SixStates.A, SixStates.P), (SixStates.D, SixStates.P));
        var found = QapCorrelation.Compute(SixStates.Graph().WithoutStrengths(), one, null, run);
        Assert.That(found.Test!.Upper.AsExtreme, Is.EqualTo(384 + 144));
        Assert.That(found.Test.Lower.AsExtreme, Is.EqualTo(192 + 384));
    }

    [Test]
    public void Allies_share_the_high_tiers()
    {
        var found = QapCorrelation.Compute(SixStates.Graph(), Alliance(), null, run);
        Assert.That(found.Correlation.Value, Is.EqualTo(0.542361).Within(1e-6));
        Assert.That(found.Test!.Upper, Is.EqualTo(new PermutationPValue(24, 720, IsExact: true)));
        Assert.That(found.Test.Upper.Value, Is.EqualTo(0.033333).Within(1e-6));
    }

    [Test]
    public void A_path_is_itself_in_two_ways()
    {
        var found = QapCorrelation.Compute(Sample.Path(4), Sample.Path(4), null, run);
        Assert.That(found.Correlation.Value, Is.EqualTo(1).Within(1e-15).And.AtMost(1));
        Assert.That(found.Test!.Upper, Is.EqualTo(new PermutationPValue(2, 24, IsExact: true)));
    }

    [Test]
    public void The_complement_is_as_far_on_the_other_side()
    {
        var complement = Sample.Hops(4, directed: false, (0, 2), (0, 3), (1, 3));
        var found = QapCorrelation.Compute(Sample.Path(4), complement, null, run);
        Assert.That(found.Correlation.Value, Is.EqualTo(-1).Within(1e-15).And.AtLeast(-1));
        Assert.That(found.Test!.Lower.AsExtreme, Is.EqualTo(2));
        Assert.That(found.Test.Upper.AsExtreme, Is.EqualTo(24));
        Assert.That(found.Test.TwoSided.AsExtreme, Is.EqualTo(4), "the complement of a path of four is a path of four");
    }

    [Test]
    public void Exact_counts_are_those_of_all_labelings_one_by_one() => Gen.Select(Drawing.Any(5), Drawing.Any(5), Gen.Bool).Sample(
        (left, right, weighted) =>
        {
            var n = Math.Min(left.Vertices, right.Vertices);
            var (first, second) = (Cut(left, n, directed: left.Directed), Cut(right, n, directed: left.Directed));
            var (a, b) = (Dyads(first, weighted), Dyads(second, weighted));
            var found = QapCorrelation.Compute(Graph(first, weighted), Graph(second, weighted), null, run);
            var observed = Naive(a, b, [.. Enumerable.Range(0, n)], left.Directed);
            if (double.IsNaN(observed))
            {
                Assert.That(found.Correlation.Value, Is.NaN);
                Assert.That(found.Correlation.WhyNull, Is.EqualTo(n < 2 ? NullReason.TooFewVertices : NullReason.NoVariation));
                Assert.That(found.Test, Is.Null);
                return;
            }

            Assert.That(found.Correlation.Value, Is.EqualTo(observed).Within(1e-12));
            double[] all = [.. Orders.All(n).Select(order => Naive(a, b, order, left.Directed))];
            Assert.That(found.Test!.Labelings, Is.EqualTo(all.Length));
            Assert.That(found.Test.Upper.AsExtreme, Is.EqualTo(all.Count(r => r >= observed - 1e-9)));
            Assert.That(found.Test.Lower.AsExtreme, Is.EqualTo(all.Count(r => r <= observed + 1e-9)));
            Assert.That(found.Test.TwoSided.AsExtreme, Is.EqualTo(all.Count(r => Math.Abs(r) >= Math.Abs(observed) - 1e-9)));
        },
        iter: 60);

    [Test]
    public void Threads_do_not_change_a_count() => Gen.Select(Drawing.Any(14, directed: true), Drawing.Any(14, directed: true), Gen.Int).Sample(
        (left, right, seed) =>
        {
            var n = Math.Min(left.Vertices, right.Vertices);
            var first = Cut(left, n, directed: true).Graph();
            var second = Cut(right, n, directed: true).Graph();
            var options = drawn with { EnumerateUpTo = 5 };
            var one = QapCorrelation.Compute(first, second, options, run with { Seed = seed });
            var four = QapCorrelation.Compute(first, second, options, run with { Seed = seed, MaxDegreeOfParallelism = 4 });
            Assert.That(four, Is.EqualTo(one));
        },
        iter: 20);

    [Test]
    public void Drawn_labelings_come_near_to_all_of_them()
    {
        var options = drawn with { Permutations = 20_000 };
        var found = QapCorrelation.Compute(SixStates.Graph().WithoutStrengths(), Alliance(), options, run with { Seed = 6 });
        Assert.That(found.Test!.IsExact, Is.False);
        Assert.That(found.Test.Labelings, Is.EqualTo(20_000));

        // Four standard errors of a share of .2 in 20,000 draws.
        Assert.That(found.Test.Upper.Value, Is.EqualTo(0.2).Within(0.0114));
        Assert.That(found.Test.Upper.Value, Is.EqualTo((found.Test.Upper.AsExtreme + 1) / 20_001.0));
    }

    [Test]
    public void Another_seed_draws_other_labelings()
    {
        var counts = Enumerable.Range(0, 5)
            .Select(seed => QapCorrelation.Compute(SixStates.Graph(), Alliance(), drawn, run with { Seed = seed }).Test!.Upper.AsExtreme);
        Assert.That(counts.Distinct().Count(), Is.GreaterThan(1));
    }

    [Test]
    public void Networks_with_few_ties_among_many_vertices_are_drawn()
    {
        var cycle = Sample.Cycle(300);
        var found = QapCorrelation.Compute(cycle, cycle, drawn, run);
        Assert.That(found.Correlation.Value, Is.EqualTo(1).Within(1e-12));
        Assert.That(found.Test!.Upper, Is.EqualTo(new PermutationPValue(0, 500, IsExact: false)));
        Assert.That(found.Test.Upper.Value, Is.EqualTo(1 / 501.0));
        Assert.That(found.Test.Lower.AsExtreme, Is.EqualTo(500));
    }

    [Test]
    public void Digits_of_a_network_in_which_all_are_tied_are_kept()
    {
        // All dyads near 1: only one labeling in 120 gives the observed sum again, and its neighbours differ by 1e-13 of it.
        (int, int)[] pairs = Sample.Clique(0, 5);
        var first = Sample.Of(5, directed: false, [.. pairs.Select((p, k) => (p.Item1, p.Item2, 1 + ((1L << k) * 1e-13)))]);
        var found = QapCorrelation.Compute(first, first, null, run);
        Assert.That(found.Correlation.Value, Is.EqualTo(1).Within(1e-12));
        Assert.That(found.Test!.Upper.AsExtreme, Is.EqualTo(1));
    }

    [Test]
    public void A_network_without_variation_has_no_correlation()
    {
        CsrGraph[] constant = [Sample.Isolated(4), Sample.Complete(4)];
        foreach (var graph in constant)
        {
            QapResult[] both =
            [
                QapCorrelation.Compute(graph, Sample.Path(4), null, run),
                QapCorrelation.Compute(Sample.Path(4), graph, null, run),
            ];
            foreach (var found in both)
            {
                Assert.That(found.Correlation.Value, Is.NaN);
                Assert.That(found.Correlation.WhyNull, Is.EqualTo(NullReason.NoVariation));
                Assert.That(found.Test, Is.Null);
            }
        }

        var pair = QapCorrelation.Compute(Sample.Path(2), Sample.Path(2), null, run);
        Assert.That(pair.Correlation.WhyNull, Is.EqualTo(NullReason.NoVariation));
    }

    [TestCase(0)]
    [TestCase(1)]
    public void Without_dyads_there_is_no_correlation(int vertices)
    {
        var found = QapCorrelation.Compute(Sample.Isolated(vertices), Sample.Isolated(vertices), null, run);
        Assert.That(found.Correlation.WhyNull, Is.EqualTo(NullReason.TooFewVertices));
        Assert.That(found.Dyads, Is.Zero);
    }

    [Test]
    public void Two_directed_vertices_are_two_dyads()
    {
        var arc = Sample.Hops(2, directed: true, (0, 1));
        var found = QapCorrelation.Compute(arc, arc, null, run);
        Assert.That(found.Dyads, Is.EqualTo(2));
        Assert.That(found.Correlation.Value, Is.EqualTo(1).Within(1e-15));
        Assert.That(found.Test!.Upper, Is.EqualTo(new PermutationPValue(1, 2, IsExact: true)));
    }

    [Test]
    public void Networks_that_do_not_fit_are_refused()
    {
        Assert.That(() => QapCorrelation.Compute(Sample.Path(3), Sample.Path(4), null, run), Throws.ArgumentException);
        Assert.That(() => QapCorrelation.Compute(Sample.Path(3), Sample.Path(3, directed: true), null, run), Throws.ArgumentException);
        Assert.That(() => QapCorrelation.Compute(null!, Sample.Path(3), null, run), Throws.ArgumentNullException);
        Assert.That(() => QapCorrelation.Compute(Sample.Path(3), null!, null, run), Throws.ArgumentNullException);
        Assert.That(() => QapCorrelation.Compute(Sample.Path(3), Sample.Path(3), null, null!), Throws.ArgumentNullException);
        Assert.That(() => QapCorrelation.Compute(Sample.Path(3), Sample.Path(3), new PermutationOptions { Permutations = 0 }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => QapCorrelation.Compute(Sample.Path(3), Sample.Path(3), null, run with { MaxDegreeOfParallelism = 0 }),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [TestCase(0)]
    [TestCase(8)]
    public void A_cancelled_run_throws(int enumerateUpTo)
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        var options = new PermutationOptions { EnumerateUpTo = enumerateUpTo };
        Assert.That(() => QapCorrelation.Compute(SixStates.Graph(), Alliance(), options, cancelled), Throws.InstanceOf<OperationCanceledException>());
    }

    private static Drawing Cut(Drawing drawing, int vertices, bool directed) =>
        drawing with { Vertices = vertices, Directed = directed, Ties = [.. drawing.Ties.Where(t => t.From < vertices && t.To < vertices)] };

    private static CsrGraph Graph(Drawing drawing, bool weighted) => weighted ? drawing.Graph() : drawing.Graph().WithoutStrengths();

    private static double[,] Dyads(Drawing drawing, bool weighted)
    {
        var matrix = drawing.Matrix();
        for (var i = 0; i < drawing.Vertices; i++)
        {
            for (var j = 0; j < drawing.Vertices; j++)
                matrix[i, j] = weighted || matrix[i, j] == 0 ? matrix[i, j] : 1;
        }

        return matrix;
    }

    private static double Naive(double[,] a, double[,] b, int[] order, bool directed)
    {
        var n = order.Length;
        var dyads = (from i in Enumerable.Range(0, n)
                     from j in Enumerable.Range(0, n)
                     where directed ? i != j : i < j
                     select (X: a[i, j], Y: b[order[i], order[j]])).ToList();
        if (dyads.Count == 0 || dyads.All(d => d.X == dyads[0].X) || dyads.All(d => d.Y == dyads[0].Y))
            return double.NaN;
        var (meanX, meanY) = (dyads.Average(d => d.X), dyads.Average(d => d.Y));
        return dyads.Sum(d => (d.X - meanX) * (d.Y - meanY))
            / Math.Sqrt(dyads.Sum(d => Math.Pow(d.X - meanX, 2)) * dyads.Sum(d => Math.Pow(d.Y - meanY, 2)));
    }
}
