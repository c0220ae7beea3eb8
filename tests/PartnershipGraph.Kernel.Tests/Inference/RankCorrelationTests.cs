using CsCheck;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>Kendall's τ-b and Spearman's ρ.</summary>
public class RankCorrelationTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly double[] linear = [1.8, 2.2, 1.4, 0.6, 1.6, 1.6];

    /// <summary>Two rows of equal length with many ties.</summary>
    private static readonly Gen<(double X, double Y)[]> twoRows = Gen.Select(Gen.Int[0, 4], Gen.Int[-3, 3], (x, y) => ((double)x, y / 2.0)).Array[0, 30];

    // Strengths of A, B, C, D, P, Q under other schemes than linear, from ranks (C–P 1, A–Q 2, B–Q 2, A–P 3, B–D 3, A–B 4, B–C 4).
    [TestCase("geometric 0.5", new[] { 1, 0.5, 0.25, 0.125 }, 0.071429)]
    [TestCase("square", new[] { 1, 0.64, 0.36, 0.16 }, 0.5)]
    [TestCase("threshold 3", new double[] { 1, 1, 1, 0 }, 0.755929)]
    [TestCase("binary", new double[] { 1, 1, 1, 1 }, 0.925820)]
    public void Sensitivity_to_the_scheme_is_published(string scheme, double[] weights, double expected)
    {
        var (w1, w2, w3, w4) = (weights[0], weights[1], weights[2], weights[3]);
        double[] other = [w2 + w3 + w4, w2 + w3 + w4 + w4, w1 + w4, w3, w1 + w3, w2 + w2];
        Assert.That(KendallTau.Of(linear, other, 1e-12).Value, Is.EqualTo(expected).Within(1e-6), scheme);
    }

    [Test]
    public void The_square_root_scheme_is_published()
    {
        double[] w = [1, Math.Sqrt(0.8), Math.Sqrt(0.6), Math.Sqrt(0.4)];
        double[] other = [w[1] + w[2] + w[3], w[1] + w[2] + w[3] + w[3], w[0] + w[3], w[2], w[0] + w[2], w[1] + w[1]];
        Assert.That(KendallTau.Of(linear, other, 1e-12).Value, Is.EqualTo(0.966092).Within(1e-6));
    }

    [Test]
    public void Titles_and_substance_of_six_partners_are_published()
    {
        double[] weights = [1, 0.8, 0.8, 0.6, 0.4, 0.2], substance = [0.70, 0.90, 0.30, 0.50, 0.55, 0.10];
        Assert.That(SpearmanRho.Of(weights, substance).Value, Is.EqualTo(0.6088).Within(1e-4));
        Assert.That(KendallTau.Of(weights, substance).Value, Is.EqualTo(0.4140).Within(1e-4));
    }

    [Test]
    public void Tiers_and_votes_of_six_states_are_published()
    {
        double[] x = [1, 0.8, 0.6, 0.4, 0.2, 0], y = [1, 1, 0, 1, 0, 0];
        Assert.That(SpearmanRho.Of(x, y).Value, Is.EqualTo(0.683).Within(1e-3));
        var tau = KendallTau.Compute(x, y, null, run);
        Assert.That(tau.Coefficient.Value, Is.EqualTo(0.602).Within(1e-3));

        // 2 of the 20 ways to deal three ones are as good, 4 as far from even; each is 36 of the 720 orders.
        Assert.That(tau.Test!.Upper, Is.EqualTo(new PermutationPValue(72, 720, IsExact: true)));
        Assert.That(tau.Test.TwoSided.Value, Is.EqualTo(0.2));
        Assert.That(SpearmanRho.Compute(x, y, null, run).Test!.Upper.Value, Is.EqualTo(0.1));
    }

    [Test]
    public void One_exchange_among_three()
    {
        Assert.That(KendallTau.Of([1, 2, 3], [1, 3, 2]).Value, Is.EqualTo(1 / 3.0).Within(1e-15));
        Assert.That(SpearmanRho.Of([1, 2, 3], [1, 3, 2]).Value, Is.EqualTo(0.5));
    }

    [Test]
    public void The_same_order_is_1_and_the_reverse_minus_1()
    {
        double[] x = [3, 1, 1, 2, 7, 7, 7], reverse = [.. x.Select(v => -v)];
        Assert.That(KendallTau.Of(x, x).Value, Is.EqualTo(1));
        Assert.That(KendallTau.Of(x, reverse).Value, Is.EqualTo(-1));
        Assert.That(SpearmanRho.Of(x, x).Value, Is.EqualTo(1));
        Assert.That(SpearmanRho.Of(x, reverse).Value, Is.EqualTo(-1));
    }

    [Test]
    public void Both_are_what_pairs_and_mid_ranks_give() => twoRows.Sample(rows =>
    {
        double[] x = [.. rows.Select(r => r.X)], y = [.. rows.Select(r => r.Y)];
        var (tau, rho) = (KendallTau.Of(x, y), SpearmanRho.Of(x, y));
        var (expectedTau, expectedRho) = (NaiveTau(x, y), Pearson(MidRanks(x), MidRanks(y)));
        Assert.That(tau.Value, double.IsNaN(expectedTau) ? Is.NaN : Is.EqualTo(expectedTau).Within(1e-12));
        Assert.That(rho.Value, double.IsNaN(expectedTau) ? Is.NaN : Is.EqualTo(expectedRho).Within(1e-12));
        var why = double.IsNaN(expectedTau) ? rows.Length < 2 ? NullReason.TooFewVertices : NullReason.NoVariation : null;
        Assert.That(tau.WhyNull, Is.EqualTo(why));
        Assert.That(rho.WhyNull, Is.EqualTo(why));
    });

    [Test]
    public void Exact_counts_are_those_of_all_orders_one_by_one() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], (x, y) => (X: (double)x, Y: (double)y)).Array[2, 5].Sample(rows =>
        {
            double[] x = [.. rows.Select(r => r.X)], y = [.. rows.Select(r => r.Y)];
            var tau = KendallTau.Compute(x, y, null, run);
            var rho = SpearmanRho.Compute(x, y, null, run);
            Assert.That(tau.Count, Is.EqualTo(x.Length));
            if (tau.Test is null)
            {
                Assert.That(tau.Coefficient.WhyNull, Is.EqualTo(NullReason.NoVariation));
                Assert.That(rho.Test, Is.Null);
                return;
            }

            double[][] orders = [.. Orders.All(x.Length).Select(order => order.Select(k => y[k]).ToArray())];
            Check(tau, [.. orders.Select(o => NaiveTau(x, o))]);
            Check(rho, [.. orders.Select(o => Pearson(MidRanks(x), MidRanks(o)))]);

            static void Check(RankCorrelationResult found, double[] all)
            {
                var observed = found.Coefficient.Value;
                Assert.That(found.Test!.Labelings, Is.EqualTo(all.Length));
                Assert.That(found.Test.Upper.AsExtreme, Is.EqualTo(all.Count(c => c >= observed - 1e-9)));
                Assert.That(found.Test.Lower.AsExtreme, Is.EqualTo(all.Count(c => c <= observed + 1e-9)));
                Assert.That(found.Test.TwoSided.AsExtreme, Is.EqualTo(all.Count(c => Math.Abs(c) >= Math.Abs(observed) - 1e-9)));
            }
        });

    [Test]
    public void Threads_do_not_change_a_count() => Gen.Select(twoRows, Gen.Int).Sample(
        (rows, seed) =>
        {
            double[] x = [.. rows.Select(r => r.X)], y = [.. rows.Select(r => r.Y)];
            var options = new RankCorrelationOptions { Labelings = new PermutationOptions { Permutations = 100, EnumerateUpTo = 4 } };
            var (one, four) = (run with { Seed = seed }, run with { Seed = seed, MaxDegreeOfParallelism = 4 });
            Assert.That(KendallTau.Compute(x, y, options, four), Is.EqualTo(KendallTau.Compute(x, y, options, one)));
            Assert.That(SpearmanRho.Compute(x, y, options, four), Is.EqualTo(SpearmanRho.Compute(x, y, options, one)));
        },
        iter: 30);

    [Test]
    public void Values_a_rounding_apart_are_tied_only_if_asked()
    {
        double[] x = [0.1 + 0.2, 0.3, 1], y = [1, 2, 3];
        Assert.That(KendallTau.Of(x, y).Value, Is.EqualTo(1 / 3.0).Within(1e-15));
        Assert.That(KendallTau.Of(x, y, 1e-12).Value, Is.EqualTo(2 / Math.Sqrt(6)).Within(1e-15));
        Assert.That(SpearmanRho.Of(x, y).Value, Is.EqualTo(0.5));
        Assert.That(SpearmanRho.Of(x, y, 1e-12).Value, Is.EqualTo(Math.Sqrt(0.75)).Within(1e-15));
    }

    [Test]
    public void Infinities_have_their_place_in_the_order()
    {
        double[] x = [double.NegativeInfinity, 0, double.PositiveInfinity, double.PositiveInfinity];
        Assert.That(KendallTau.Of(x, [1, 2, 3, 3], 1e-12).Value, Is.EqualTo(1));
        Assert.That(SpearmanRho.Of(x, [1, 2, 3, 3]).Value, Is.EqualTo(1));
    }

    [Test]
    public void Long_rows_are_counted_exactly()
    {
        // A row of 70,000 has more than 2^31 pairs.
        var x = new double[70_000];
        for (var k = 0; k < x.Length; k++)
            x[k] = k;
        var y = x.ToArray();
        (y[0], y[^1]) = (y[^1], y[0]);
        var pairs = x.Length * (x.Length - 1L) / 2;
        var discordant = (2L * (x.Length - 2)) + 1;
        Assert.That(KendallTau.Of(x, y).Value, Is.EqualTo((pairs - (2.0 * discordant)) / pairs).Within(1e-15));
        var n = (double)x.Length;
        Assert.That(SpearmanRho.Of(x, y).Value, Is.EqualTo(1 - (6 * 2 * Math.Pow(n - 1, 2) / (n * ((n * n) - 1)))).Within(1e-15));
    }

    [Test]
    public void What_is_no_order_is_refused()
    {
        Assert.That(() => KendallTau.Of([1, double.NaN], [1, 2]), Throws.ArgumentException);
        Assert.That(() => KendallTau.Of([1, 2], [1, double.NaN]), Throws.ArgumentException);
        Assert.That(() => SpearmanRho.Of([1, double.NaN], [1, 2]), Throws.ArgumentException);
        Assert.That(() => SpearmanRho.Compute([1, 2], [double.NaN, 1], null, run), Throws.ArgumentException);
        Assert.That(() => KendallTau.Of([1, 2], [1]), Throws.ArgumentException);
        Assert.That(() => SpearmanRho.Of([1], [1, 2]), Throws.ArgumentException);
        Assert.That(() => KendallTau.Of([1, 2], [1, 2], tolerance: 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => SpearmanRho.Of([1, 2], [1, 2], tolerance: -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => KendallTau.Compute([1, 2], [1, 2], null, null!), Throws.ArgumentNullException);
        Assert.That(() => SpearmanRho.Compute([1, 2], [1, 2], null, null!), Throws.ArgumentNullException);
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => KendallTau.Compute([1, 2], [1, 2], null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => SpearmanRho.Compute([1, 2], [1, 2], null, cancelled), Throws.InstanceOf<OperationCanceledException>());
    }

    private static double NaiveTau(double[] x, double[] y)
    {
        long balance = 0, apartInX = 0, apartInY = 0;
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                balance += Math.Sign(x[i] - x[j]) * Math.Sign(y[i] - y[j]);
                apartInX += x[i] != x[j] ? 1 : 0;
                apartInY += y[i] != y[j] ? 1 : 0;
            }
        }

        return balance / Math.Sqrt((double)apartInX * apartInY);
    }

    private static double[] MidRanks(double[] values) =>
        [.. values.Select(v => values.Count(w => w < v) + ((values.Count(w => w == v) + 1) / 2.0))];

    private static double Pearson(double[] x, double[] y)
    {
        if (x.Length == 0)
            return double.NaN;
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum()
            / Math.Sqrt(x.Sum(a => Math.Pow(a - meanX, 2)) * y.Sum(b => Math.Pow(b - meanY, 2)));
    }
}
