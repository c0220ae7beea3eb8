using CsCheck;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Hedging;

/// <summary>What must not change, or only one way, when the network changes in a known way.</summary>
[TestFixture]
public sealed class MetamorphicTests
{
    private const int runs = 150;

    private static readonly string[] names = RandomNetworks.Names;

    private static readonly Gen<(int Actors, int[] Ranks)> networks = RandomNetworks.All;

    [Test]
    public void Other_names_give_the_same_values() => networks.Sample(
        x =>
        {
            // The new names turn the order of the actors round.
            var renamed = Build(x, n => "z" + (char)('z' - Array.IndexOf(names, n)));
            var (own, other) = (Build(x).Hedge(), renamed.Hedge(Ask.On() with { Poles = ["zz", "zy"] }));
            for (var i = 0; i < x.Actors; i++)
            {
                var (was, now) = (own.Of(names[i]), other.Of("z" + (char)('z' - i)));
                Indices.AssertSame(Positions(now), Positions(was), names[i]);
                Assert.That(now.Strength, Is.EqualTo(was.Strength).Within(1e-12));
            }
        },
        iter: runs);

    [Test]
    public void An_isolated_actor_more_changes_no_index() => networks.Sample(
        x =>
        {
            var (own, other) = (Build(x).Hedge(), Build(x).States("0", "zzz").Hedge());
            foreach (var was in own.States)
            {
                Indices.AssertSame(Positions(other.Of(was.Id)), Positions(was), was.Id);
                Assert.That(other.Of(was.Id).Class, Is.EqualTo(was.Class));
            }
        },
        iter: runs);

    [Test]
    public void Poles_in_the_other_order_complement_the_shares_and_keep_the_rest() => networks.Sample(
        x =>
        {
            var (own, other) = (Build(x).Hedge(), Build(x).Hedge(Ask.On() with { Poles = ["Q", "P"] }));
            foreach (var was in own.States)
            {
                var now = other.Of(was.Id);
                Indices.AssertSame(now.Values(["Q", "P"]), was.Values(["P", "Q"]), was.Id);
                Assert.That(now.Class, Is.EqualTo(was.Class));
                if (was.Pas.WhyNull is null)
                    Assert.That(now.Pas.Values[0], Is.EqualTo(1 - was.Pas.Values[0]!.Value).Within(1e-12));
            }
        },
        iter: runs);

    [Test]
    public void A_tie_raised_never_lowers_reach_or_strength() => Gen.Select(networks, Gen.Int[0, 27]).Sample(
        (x, pair) =>
        {
            pair %= x.Ranks.Length;
            var raised = (int[])x.Ranks.Clone();
            raised[pair] = raised[pair] <= 0 ? 5 : Math.Max(1, raised[pair] - 1);
            var (own, other) = (Build(x).Hedge(), Build((x.Actors, raised)).Hedge());
            foreach (var was in own.States)
            {
                var now = other.Of(was.Id);
                Assert.That(now.Strength, Is.GreaterThanOrEqualTo(was.Strength - 1e-12));
                foreach (var (after, before) in now.Xr.Values.Zip(was.Xr.Values))
                    Assert.That(after, before is null ? Is.Null : Is.GreaterThanOrEqualTo(before.Value - 1e-12));
            }
        },
        iter: runs);

    [Test]
    public void Weights_scaled_together_with_their_maximum_change_no_index() => networks.Sample(
        x =>
        {
            // Levels are the linear weights times five, and so is their maximum.
            var (own, other) = (Build(x).Hedge(), Build(x).Hedge(Ask.On(weights: "level")));
            foreach (var was in own.States)
            {
                var now = other.Of(was.Id);
                Indices.AssertSame(Positions(now), Positions(was), was.Id);
                Assert.That(now.Class, Is.EqualTo(was.Class));
                Assert.That(now.Strength, Is.EqualTo(5 * was.Strength).Within(1e-9));
            }
        },
        iter: runs);

    [Test]
    public void Weights_scaled_scale_strength_and_closeness_and_leave_the_walk_alone() => networks.Sample(
        x =>
        {
            (string, double)[] factors = [("strength", 5), ("closeness_component", 5), ("harmonic", 5), ("pagerank", 1), ("betweenness", 1)];
            foreach (var (measure, factor) in factors)
            {
                var (own, other) = (Rank(x, measure, "linear"), Rank(x, measure, "level"));
                for (var i = 0; i < own.Count; i++)
                    Assert.That(other[i], own[i] is null ? Is.Null : Is.EqualTo(factor * own[i]!.Value).Within(1e-8), measure);
            }
        },
        iter: runs);

    [Test]
    public void Every_index_lies_in_its_range() => networks.Sample(
        x =>
        {
            foreach (var e in Build(x).Hedge().States)
            {
                foreach (var (name, value) in Positions(e).Where(v => v.Value is not null))
                {
                    var (low, high) = name.Split(' ')[0] switch
                    {
                        "IDG" => (-1.0, 1.0),
                        "TDEP" => (0, 1.75),
                        "EFF" or "NEFF" => (0, e.Degree),
                        "CON" => (0, double.MaxValue),
                        _ => (0, 1),
                    };
                    Assert.That(value, Is.InRange(low - 1e-12, high + 1e-12), $"{name} of {e.Id}");
                }
            }
        },
        iter: runs);

    private static IReadOnlyDictionary<string, double?> Positions(HedgeEntry entry) => entry.Values(["first", "second"]);

    private static IReadOnlyList<double?> Rank((int, int[]) network, string measure, string weights) =>
        RankAnalysis.Run(Build(network).Records, Ask.On(weights: weights), measure, CancellationToken.None).Values;

    private static Rows Build((int Actors, int[] Ranks) network, Func<string, string>? name = null) => RandomNetworks.Build(network, name);
}
