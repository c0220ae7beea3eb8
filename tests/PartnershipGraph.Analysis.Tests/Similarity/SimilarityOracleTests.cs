using CsCheck;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Similarity;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Similarity;

/// <summary>The coefficients held against their definitions, written as plain sums.</summary>
[TestFixture]
public sealed class SimilarityOracleTests
{
    private const int runs = 60;

    private static readonly Gen<((int Actors, int[] Ranks) Network, bool Selves, bool Squared)> questions =
        Gen.Select(RandomNetworks.All, Gen.Bool, Gen.Bool);

    [Test]
    public void Distances_are_means_over_the_places() => EveryPair((x, y, squared, pair, what) =>
    {
        var (observed, chance) = (Observed(x, y, squared), Chance(x, y, squared));
        Assert.That(pair.S.Value, Is.EqualTo(1 - (2 * observed)).Within(1e-9), "S " + what);
        Assert.That(pair.ChanceCorrected.Value, Is.EqualTo(2 * (chance - observed)).Within(1e-9), "A " + what);
        AssertOver(pair.Kappa, observed, chance, "kappa " + what);
        double[] both = [.. x, .. y];
        AssertOver(pair.Pi, observed, Chance(both, both, squared), "pi " + what);
    });

    [Test]
    public void Overlaps_are_sums_over_the_places() => EveryPair((x, y, _, pair, what) =>
    {
        var least = x.Zip(y, Math.Min).Sum();
        var most = x.Zip(y, Math.Max).Sum();
        var (both, either) = (x.Zip(y).Count(t => t.First > 0 && t.Second > 0), x.Zip(y).Count(t => t.First > 0 || t.Second > 0));
        AssertRatio(pair.Jaccard, both, either, "jaccard " + what);
        AssertRatio(pair.WeightedJaccard, least, most, "weighted jaccard " + what);
        AssertRatio(pair.Cosine, x.Zip(y, (a, b) => a * b).Sum(), Math.Sqrt(x.Sum(a => a * a) * y.Sum(b => b * b)), "cosine " + what);
    });

    [Test]
    public void Shared_partners_are_counted_without_the_two_whatever_the_selves() => questions.Sample(
        q =>
        {
            var weights = RandomNetworks.Weights(q.Network);
            foreach (var pair in Run(q, "P").Pairs)
            {
                var b = Array.IndexOf(RandomNetworks.Names, pair.B);
                Assert.That(pair.Shared, Is.EqualTo(Enumerable.Range(1, q.Network.Actors - 1).Count(k => k != b && weights[0, k] > 0 && weights[b, k] > 0)), pair.B);
            }
        },
        iter: runs);

    [Test]
    public void The_order_is_by_kappa_then_id_and_undefined_ones_are_last() => questions.Sample(
        q =>
        {
            var pairs = Run(q, "A").Pairs;
            Assert.That(pairs.Select(p => p.B).Order(StringComparer.Ordinal), Is.EqualTo(RandomNetworks.Names.Take(q.Network.Actors).Where(n => n != "A").Order(StringComparer.Ordinal)));
            foreach (var (first, second) in pairs.Zip(pairs.Skip(1)))
            {
                var (k, l) = (first.Kappa.Value ?? double.NegativeInfinity, second.Kappa.Value ?? double.NegativeInfinity);
                Assert.That(k > l || (k.Equals(l) && string.CompareOrdinal(first.B, second.B) < 0), Is.True, $"{first.B} {k} before {second.B} {l}");
            }
        },
        iter: runs);

    [Test]
    public void Values_stay_within_their_ranges() => EveryPair((_, _, _, pair, what) =>
    {
        foreach (var (value, low, high) in new[]
        {
            (pair.Jaccard, 0.0, 1.0), (pair.WeightedJaccard, 0, 1), (pair.Cosine, 0, 1), (pair.S, -1, 1),
            (pair.Kappa, double.NegativeInfinity, 1), (pair.Pi, double.NegativeInfinity, 1), (pair.ChanceCorrected, -2, 2),
        })
        {
            if (value.Value is { } v)
                Assert.That(v, Is.InRange(low - 1e-12, high + 1e-12), what);
        }
    });

    [Test]
    public void The_differential_of_poles_is_that_of_the_two_pairs() => questions.Sample(
        q =>
        {
            var request = new SimilarityRequest { SelvesTied = q.Selves, Squared = q.Squared };
            var records = RandomNetworks.Build(q.Network).Records;
            var (p, toQ) = (KappasOf(q, "P"), KappasOf(q, "Q"));
            foreach (var state in PoleLikenessAnalysis.Run(records, Ask.On() with { Poles = ["P", "Q"] }, request, CancellationToken.None).States.Where(s => s.Id is not ("P" or "Q")))
            {
                var (left, right) = (p[state.Id], toQ[state.Id]);
                Assert.That(state.Kappa.Values, Is.EqualTo(new[] { left, right }), state.Id);
                Assert.That(state.Differential.Value, right - left is { } d ? Is.EqualTo(d).Within(1e-12) : Is.Null, state.Id);
                Assert.That(state.Differential.WhyNull, left is null || right is null ? Is.EqualTo("no variation") : Is.Null, state.Id);
            }
        },
        iter: runs);

    private static Dictionary<string, double?> KappasOf(((int Actors, int[] Ranks) Network, bool Selves, bool Squared) q, string a) =>
        Run(q, a).Pairs.ToDictionary(p => p.B, p => p.Kappa.Value, StringComparer.Ordinal);

    /// <summary>Calls with the two profiles of every pair of P, written out place by place.</summary>
    private static void EveryPair(Action<double[], double[], bool, PortfolioSimilarity, string> check) => questions.Sample(
        q =>
        {
            var weights = RandomNetworks.Weights(q.Network);
            foreach (var pair in Run(q, "P").Pairs)
            {
                var b = Array.IndexOf(RandomNetworks.Names, pair.B);
                int[] places = [.. Enumerable.Range(0, q.Network.Actors).Where(k => q.Selves || (k != 0 && k != b))];
                check([.. places.Select(k => k == 0 ? 1 : weights[0, k])], [.. places.Select(k => k == b ? 1 : weights[b, k])], q.Squared, pair, "P " + pair.B);
            }
        },
        iter: runs);

    private static double Distance(double x, double y, bool squared) => squared ? (x - y) * (x - y) : Math.Abs(x - y);

    private static double Observed(double[] x, double[] y, bool squared) => x.Zip(y, (a, b) => Distance(a, b, squared)).Average();

    private static double Chance(double[] x, double[] y, bool squared) => x.SelectMany(a => y.Select(b => Distance(a, b, squared))).Average();

    private static void AssertOver(IndexValue actual, double observed, double chance, string what)
    {
        if (chance > 1e-12)
            Assert.That(actual.Value, Is.EqualTo(1 - (observed / chance)).Within(1e-9), what);
        else
            Assert.That(actual, Is.EqualTo(IndexValue.Null("no variation")), what);
    }

    private static void AssertRatio(IndexValue actual, double above, double below, string what)
    {
        if (below > 1e-12)
            Assert.That(actual.Value, Is.EqualTo(above / below).Within(1e-9), what);
        else
            Assert.That(actual, Is.EqualTo(IndexValue.Null("isolated")), what);
    }

    private static SimilarityResult Run(((int Actors, int[] Ranks) Network, bool Selves, bool Squared) q, string a) => SimilarityAnalysis.Run(
        RandomNetworks.Build(q.Network).Records, Ask.On(), new SimilarityRequest { SelvesTied = q.Selves, Squared = q.Squared }, a, null, CancellationToken.None);
}
