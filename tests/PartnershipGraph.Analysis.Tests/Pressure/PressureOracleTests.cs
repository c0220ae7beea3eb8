using CsCheck;
using PartnershipGraph.Analysis.Pressure;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Pressure;

/// <summary>Balance held against every triad and every division into two sides, counted one by one.</summary>
[TestFixture]
public sealed class PressureOracleTests
{
    private const int runs = 60;

    /// <summary>A network of titles and a number for each pair: below 2 they are rivals, of .5 or 1.</summary>
    private static readonly Gen<((int Actors, int[] Ranks) Network, int[] Rivals)> worlds =
        RandomNetworks.All.SelectMany(n => Gen.Int[0, 6].Array[n.Ranks.Length].Select(r => (n, r)));

    [Test]
    public void Triads_are_those_of_three_loops() => worlds.Sample(
        w =>
        {
            var (signed, balance) = (Signed(w), Run(w).Balance);
            var (counts, even, all) = (new int[4], 0.0, 0.0);
            foreach (var (i, j, k) in Triples(w.Network.Actors))
            {
                double[] ties = [signed[i, j], signed[i, k], signed[j, k]];
                if (ties.Contains(0))
                    continue;
                var weight = Math.Pow(ties.Aggregate(1.0, (product, t) => product * Math.Abs(t)), 1.0 / 3);
                counts[ties.Count(t => t < 0)]++;
                all += weight;
                even += ties[0] * ties[1] * ties[2] > 0 ? weight : 0;
            }

            Assert.That(balance.ByHostileTies, Is.EqualTo(counts));
            Assert.That(balance.Share.Value, counts.Sum() == 0 ? Is.Null : Is.EqualTo((counts[0] + counts[2]) / (double)counts.Sum()).Within(1e-12));
            Assert.That(balance.WeightedShare.Value, counts.Sum() == 0 ? Is.Null : Is.EqualTo(even / all).Within(1e-9));
        },
        iter: runs);

    [Test]
    public void Frustration_is_the_least_of_all_divisions_into_two_sides() => worlds.Sample(
        w =>
        {
            var (signed, n, balance) = (Signed(w), w.Network.Actors, Run(w).Balance);
            var pairs = Pairs(n).Where(p => signed[p.I, p.J] != 0).ToList();
            var least = Enumerable.Range(0, 1 << n).Min(sides => pairs.Count(p => ((sides >> p.I & 1) == (sides >> p.J & 1)) != signed[p.I, p.J] > 0));
            Assert.That((balance.Frustration, balance.FrustrationAtLeast, balance.IsExact), Is.EqualTo(((double)least, (double)least, true)));
            Assert.That(balance.Normalised.Value, pairs.Count == 0 ? Is.Null : Is.EqualTo(1 - (2.0 * least / pairs.Count)).Within(1e-12));
            Assert.That((balance.Ties, balance.Hostile), Is.EqualTo((pairs.Count, pairs.Count(p => signed[p.I, p.J] < 0))));
        },
        iter: runs);

    [Test]
    public void Apexes_are_the_friends_of_both_who_are_the_rival_of_neither() => worlds.Sample(
        w =>
        {
            var (signed, result) = (Signed(w), Run(w));
            foreach (var r in result.Rivals)
            {
                var (i, j) = (Place(r.A), Place(r.B));
                var friends = Enumerable.Range(0, w.Network.Actors).Where(k => signed[i, k] > 0 && signed[j, k] > 0).ToList();
                Assert.That(r.Apexes.Select(Place), Is.EquivalentTo(friends), r.A + r.B);
                Assert.That(r.Apexes.Select(a => Math.Min(signed[i, Place(a)], signed[j, Place(a)])), Is.Ordered.Descending, r.A + r.B);
                Assert.That(r.Magnitude, Is.EqualTo(-signed[i, j]));
                Assert.That(r.ArePoles, Is.EqualTo(i < 2 && j < 2));
            }

            Assert.That(result.Rivals.Sum(r => r.Apexes.Count), Is.EqualTo(result.Balance.ByHostileTies[1]), "every strained triad has one pair of rivals");
        },
        iter: runs);

    [Test]
    public void States_count_the_triads_at_whose_apex_they_are() => worlds.Sample(
        w =>
        {
            var result = Run(w, "P", "Q", "A");
            foreach (var s in result.States)
            {
                var mine = result.Rivals.Where(r => r.Apexes.Contains(s.Id)).ToList();
                Assert.That((s.Triads, s.PoleTriads), Is.EqualTo((mine.Count, mine.Count(r => r.ArePoles))), s.Id);
            }
        },
        iter: runs);

    [Test]
    public void Tension_is_the_sum_over_rival_poles_of_the_lesser_tie() => worlds.Sample(
        w =>
        {
            var (ties, signed, result) = (RandomNetworks.Weights(w.Network), Signed(w), Run(w, "P", "Q", "A"));
            foreach (var s in result.States)
            {
                var i = Place(s.Id);
                var sum = new[] { (0, 1), (0, 2), (1, 2) }.Where(p => signed[p.Item1, p.Item2] < 0)
                    .Sum(p => Math.Min(ties[i, p.Item1], ties[i, p.Item2]) * -signed[p.Item1, p.Item2]);
                Assert.That(s.Tension, Is.EqualTo(sum).Within(1e-12), s.Id);
                Assert.That(s.PoleTies, Is.EqualTo(new[] { ties[i, 0], ties[i, 1], ties[i, 2] }).Within(1e-12), s.Id);
                Assert.That(s.HostileTo.Select(Place), Is.EqualTo(Enumerable.Range(0, 3).Where(p => signed[i, p] < 0)), s.Id);
            }
        },
        iter: runs);

    [Test]
    public void A_rivalry_less_takes_no_tension_from_anybody_but_by_it() => worlds.Sample(
        w =>
        {
            var fewer = (w.Network, Rivals: (int[])w.Rivals.Clone());
            fewer.Rivals[0] = 6;
            foreach (var (with, without) in Run(w).States.Zip(Run(fewer).States))
            {
                Assert.That(without.Tension, Is.Zero, without.Id);
                Assert.That(without.PoleTriads, Is.Zero, without.Id);
                Assert.That(with.Tension, Is.GreaterThanOrEqualTo(0), with.Id);
            }
        },
        iter: runs);

    private static int Place(string id) => Array.IndexOf(RandomNetworks.Names, id);

    private static IEnumerable<(int I, int J)> Pairs(int n) => Enumerable.Range(0, n).SelectMany(i => Enumerable.Range(i + 1, n - i - 1).Select(j => (i, j)));

    private static IEnumerable<(int I, int J, int K)> Triples(int n) =>
        Pairs(n).SelectMany(p => Enumerable.Range(p.J + 1, n - p.J - 1).Select(k => (p.I, p.J, k)));

    /// <summary>The ties with rivalries below 0, over the title of a pair.</summary>
    private static double[,] Signed(((int Actors, int[] Ranks) Network, int[] Rivals) world)
    {
        var weights = RandomNetworks.Weights(world.Network);
        foreach (var ((i, j), n) in Pairs(world.Network.Actors).Select((p, n) => (p, n)).Where(p => world.Rivals[p.n] < 2))
            weights[i, j] = weights[j, i] = -Magnitude(world.Rivals[n]);
        return weights;
    }

    private static double Magnitude(int drawn) => drawn == 0 ? 0.5 : 1;

    private static PressureResult Run(((int Actors, int[] Ranks) Network, int[] Rivals) world, params string[] poles)
    {
        var rows = RandomNetworks.Build(world.Network);
        foreach (var ((i, j), n) in Pairs(world.Network.Actors).Select((p, n) => (p, n)).Where(p => world.Rivals[p.n] < 2))
            rows.Rivals(RandomNetworks.Names[i], RandomNetworks.Names[j], Magnitude(world.Rivals[n]));
        return PressureAnalysis.Run(rows.Records, Ask.On() with { Poles = poles.Length > 0 ? poles : ["P", "Q"] }, CancellationToken.None);
    }
}
