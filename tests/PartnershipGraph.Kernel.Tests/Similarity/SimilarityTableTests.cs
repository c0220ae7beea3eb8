using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Similarity;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Similarity;

/// <summary>All pairs at once, and every coefficient against its formula place by place.</summary>
public class SimilarityTableTests
{
    private static readonly RunContext run = RunContext.None;

    private static readonly Gen<SimilarityOptions> anyOptions =
        from selves in Gen.Bool
        from squares in Gen.Bool
        from inward in Gen.Bool
        select new SimilarityOptions
        {
            Selves = selves ? SelfTies.Largest : SelfTies.LeftOut,
            Distance = squares ? ProfileDistance.Squared : ProfileDistance.Absolute,
            Direction = inward ? ArcDirection.In : ArcDirection.Out,
        };

    [Test]
    public void Coefficients_are_what_their_formulas_give_place_by_place() => Gen.Select(Drawing.Any(9), anyOptions, Gen.Bool).Sample((drawing, options, weighted) =>
    {
        var graph = weighted ? drawing.Graph() : drawing.Graph().WithoutStrengths();
        for (var a = 0; a < graph.VertexCount; a++)
        {
            for (var b = 0; b < graph.VertexCount; b++)
            {
                if (a == b)
                    continue;
                var (x, y) = Profiles(drawing.Matrix(), a, b, options, weighted);
                var scores = ProfileSimilarity.Compute(graph, a, b, options, run);
                Assert.That(scores.Places, Is.EqualTo(x.Length));
                Near.AreEqual([.. Enum.GetValues<SimilarityCoefficient>().Select(c => scores[c])], Naive(x, y, options), relative: 1e-12);
            }
        }
    });

    [Test]
    public void Vectors_give_what_the_graph_gives() => Gen.Select(Drawing.Any(9, directed: false), anyOptions).Sample((drawing, options) =>
    {
        var graph = drawing.Graph();
        if (graph.VertexCount < 2)
            return;
        var (x, y) = Profiles(drawing.Matrix(), 0, 1, options, weighted: true);
        var fromGraph = ProfileSimilarity.Compute(graph, 0, 1, options, run);
        var fromVectors = ProfileSimilarity.Compute(x, y, options);
        Near.AreEqual([.. Enum.GetValues<SimilarityCoefficient>().Select(c => fromVectors[c])],
            [.. Enum.GetValues<SimilarityCoefficient>().Select(c => fromGraph[c])], relative: 1e-12);
        Assert.That(fromVectors.Nulls, Is.EquivalentTo(fromGraph.Nulls));
    });

    [Test]
    public void All_pairs_are_each_pair_to_the_bit_on_any_number_of_threads() => Gen.Select(Drawing.Any(24), anyOptions).Sample(
        (drawing, options) =>
        {
            var graph = drawing.Graph();
            var one = ProfileSimilarity.ComputeAll(graph, options, run);
            var four = ProfileSimilarity.ComputeAll(graph, options, run with { MaxDegreeOfParallelism = 4 });
            Assert.That(one.VertexCount, Is.EqualTo(graph.VertexCount));
            for (var a = 0; a < graph.VertexCount; a++)
            {
                for (var b = 0; b < graph.VertexCount; b++)
                {
                    if (a == b)
                        continue;
                    var pair = ProfileSimilarity.Compute(graph, a, b, options, run);
                    Assert.That(one.Between(a, b).Nulls, Is.EqualTo(pair.Nulls));
                    Assert.That(one.Between(a, b).Places, Is.EqualTo(pair.Places));
                    foreach (var coefficient in Enum.GetValues<SimilarityCoefficient>())
                    {
                        Assert.That(Bits(one.Between(a, b, coefficient)), Is.EqualTo(Bits(pair[coefficient])));
                        Assert.That(Bits(four.Between(a, b, coefficient)), Is.EqualTo(Bits(pair[coefficient])));
                    }
                }
            }
        },
        iter: 20);

    [Test]
    public void Strengths_in_another_unit_leave_all_coefficients_as_they_are() => Gen.Select(Drawing.Any(8), anyOptions).Sample((drawing, options) =>
    {
        if (drawing.Vertices < 2)
            return;
        var before = ProfileSimilarity.Compute(drawing.Graph(), 0, 1, options, run);
        var after = ProfileSimilarity.Compute(drawing.Scaled(5).Graph(), 0, 1, options with { LargestTie = 5 }, run);
        foreach (var coefficient in Enum.GetValues<SimilarityCoefficient>())
            Assert.That(after[coefficient], double.IsNaN(before[coefficient]) ? Is.NaN : Is.EqualTo(before[coefficient]).Within(1e-12));
    });

    [Test]
    public void Coefficients_stay_in_their_ranges() => Gen.Select(Drawing.Any(9), anyOptions).Sample((drawing, options) =>
    {
        var table = ProfileSimilarity.ComputeAll(drawing.Graph(), options, run);
        for (var a = 0; a < table.VertexCount; a++)
        {
            for (var b = a + 1; b < table.VertexCount; b++)
            {
                var s = table.Between(a, b);
                Assert.That(s.Jaccard, Is.NaN.Or.InRange(0, 1));
                Assert.That(s.WeightedJaccard, Is.NaN.Or.InRange(0, 1));
                Assert.That(s.Cosine, Is.NaN.Or.InRange(0, 1));
                Assert.That(s.S, Is.NaN.Or.InRange(-1, 1));
                Assert.That(s.Kappa, Is.NaN.Or.AtMost(1));
                Assert.That(s.Pi, Is.NaN.Or.AtMost(1));
                Assert.That(s.A, Is.NaN.Or.InRange(-2, 2));
            }
        }
    });

    [Test]
    public void Empty_and_single_graphs_have_no_pairs()
    {
        Assert.That(ProfileSimilarity.ComputeAll(Sample.Empty(), null, run).VertexCount, Is.Zero);
        var one = ProfileSimilarity.ComputeAll(Sample.Isolated(1), null, run);
        Assert.That(one.VertexCount, Is.EqualTo(1));
        Assert.That(() => one.Between(0, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => one.Between(0, 1, SimilarityCoefficient.S), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => one.Between(-1, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => one.Between(0, -1, SimilarityCoefficient.S), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void A_cancelled_run_throws_and_nulls_are_refused()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => ProfileSimilarity.ComputeAll(SixStates.Graph(), null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => ProfileSimilarity.Compute(SixStates.Graph(), 0, 1, null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => ProfileSimilarity.ComputeAll(null!, null, run), Throws.ArgumentNullException);
        Assert.That(() => ProfileSimilarity.ComputeAll(SixStates.Graph(), null, null!), Throws.ArgumentNullException);
        Assert.That(() => ProfileSimilarity.Compute(null!, 0, 1, null, run), Throws.ArgumentNullException);
        Assert.That(() => ProfileSimilarity.Compute(SixStates.Graph(), 0, 1, null, null!), Throws.ArgumentNullException);
        Assert.That(() => ProfileSimilarity.ComputeAll(SixStates.Graph(), null, run with { MaxDegreeOfParallelism = 0 }),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
        var strong = Sample.Of(3, directed: false, (0, 1, 3));
        Assert.That(() => ProfileSimilarity.ComputeAll(strong, null, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static long Bits(double value) => double.IsNaN(value) ? long.MinValue : BitConverter.DoubleToInt64Bits(value);

    private static (double[] X, double[] Y) Profiles(double[,] matrix, int a, int b, SimilarityOptions options, bool weighted)
    {
        double Tie(int from, int to)
        {
            if (from == to)
                return 1;
            var strength = options.Direction == ArcDirection.In ? matrix[to, from] : matrix[from, to];
            return weighted || strength == 0 ? strength : 1;
        }

        var others = Enumerable.Range(0, matrix.GetLength(0)).Where(k => options.Selves == SelfTies.Largest || (k != a && k != b)).ToList();
        return ([.. others.Select(k => Tie(a, k))], [.. others.Select(k => Tie(b, k))]);
    }

    private static double[] Naive(double[] x, double[] y, SimilarityOptions options)
    {
        double Apart(double s, double t) => options.Distance == ProfileDistance.Absolute ? Math.Abs(s - t) : Math.Pow(s - t, 2);
        double n = x.Length;
        if (n == 0)
            return [.. Enumerable.Repeat(double.NaN, 7)];
        var places = Enumerable.Range(0, x.Length).ToList();
        double[] all = [.. x, .. y];
        var either = places.Count(k => x[k] > 0 || y[k] > 0);
        var observed = places.Sum(k => Apart(x[k], y[k])) / n;
        var expected = x.Sum(s => y.Sum(t => Apart(s, t))) / (n * n);
        var pooled = all.Sum(s => all.Sum(t => Apart(s, t))) / (4 * n * n);
        var (xx, yy, xy) = (x.Sum(s => s * s), y.Sum(s => s * s), places.Sum(k => x[k] * y[k]));
        return
        [
            either == 0 ? double.NaN : places.Count(k => x[k] > 0 && y[k] > 0) / (double)either,
            either == 0 ? double.NaN : places.Sum(k => Math.Min(x[k], y[k])) / places.Sum(k => Math.Max(x[k], y[k])),
            xx == 0 || yy == 0 ? double.NaN : xy / Math.Sqrt(xx * yy),
            1 - (2 * observed),
            expected == 0 ? double.NaN : 1 - (observed / expected),
            pooled == 0 ? double.NaN : 1 - (observed / pooled),
            2 * (expected - observed),
        ];
    }
}
