using CsCheck;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Hedging;

/// <summary>Intermediaries held against the whole question asked again of a network in which one has no ties.</summary>
[TestFixture]
public sealed class IntermediaryOracleTests
{
    private const int runs = 50;

    [TestCase("P,Q")]
    [TestCase("P,Q,A")]
    public void What_hangs_on_one_is_what_hedging_says_without_it(string list) => RandomNetworks.All.Sample(
        x =>
        {
            var poles = list.Split(',');
            var before = Means(x, poles);
            var told = Run(x, poles).Intermediaries.ToDictionary(k => k.Id, StringComparer.Ordinal);
            foreach (var k in RandomNetworks.Names.Take(x.Actors).Except(poles))
            {
                var after = Means(WithoutTiesOf(x, k), poles);
                var pairs = before.Where(b => b.Key.State != k && b.Value is not null).ToList();
                var kept = pairs.Where(b => after[b.Key] is not null).ToList();
                Assert.That(told.GetValueOrDefault(k)?.Nulled ?? 0, Is.EqualTo(pairs.Count - kept.Count), k);
                Assert.That(told.GetValueOrDefault(k)?.Shift ?? 0, Is.EqualTo(kept.Sum(b => Math.Abs(after[b.Key]!.Value - b.Value!.Value))).Within(1e-9), k);
                foreach (var (pole, n) in poles.Select((p, n) => (p, n)).Where(_ => told.ContainsKey(k)))
                {
                    var shift = kept.Where(b => b.Key.Pole == pole).Sum(b => Math.Abs(after[b.Key]!.Value - b.Value!.Value));
                    Assert.That(told[k].ShiftByPole[n], Is.EqualTo(shift).Within(1e-9), $"{k} to {pole}");
                }
            }
        },
        iter: runs);

    [Test]
    public void The_pair_named_is_one_that_changes_most() => RandomNetworks.All.Sample(
        x =>
        {
            string[] poles = ["P", "Q"];
            var before = Means(x, poles);
            foreach (var k in Run(x, poles).Intermediaries)
            {
                var after = Means(WithoutTiesOf(x, k.Id), poles);
                var changes = before.Where(b => b.Key.State != k.Id && b.Value is not null && after[b.Key] is not null)
                    .Select(b => Math.Abs(after[b.Key]!.Value - b.Value!.Value)).ToList();
                if (k.Largest is not { } largest)
                {
                    Assert.That(changes, Is.All.EqualTo(0.0).Within(1e-12), k.Id);
                    continue;
                }

                Assert.That(Math.Abs(largest.Change), Is.EqualTo(changes.Max()).Within(1e-9), k.Id);
                Assert.That(largest.Before, Is.EqualTo(before[(largest.State, largest.Pole)]!.Value).Within(1e-9), k.Id);
                Assert.That(largest.After, Is.EqualTo(after[(largest.State, largest.Pole)]!.Value).Within(1e-9), k.Id);
            }
        },
        iter: runs);

    [Test]
    public void An_intermediary_is_whoever_is_tied_to_one_that_is_no_pole() => RandomNetworks.All.Sample(
        x =>
        {
            var weights = RandomNetworks.Weights(x);
            foreach (var k in Run(x, ["P", "Q"]).Intermediaries)
            {
                var place = Array.IndexOf(RandomNetworks.Names, k.Id);
                Assert.That(k.Partners, Is.EqualTo(Enumerable.Range(2, x.Actors - 2).Count(i => weights[place, i] > 0)), k.Id);
                Assert.That(k.Sole, Is.EqualTo(Enumerable.Range(2, x.Actors - 2)
                    .Where(i => weights[place, i] > 0 && Enumerable.Range(2, x.Actors - 2).Count(j => weights[i, j] > 0) == 1)
                    .Select(i => RandomNetworks.Names[i])), k.Id);
            }
        },
        iter: runs);

    [Test]
    public void What_a_cut_of_exposure_says_is_what_the_network_without_it_says() => RandomNetworks.All.Sample(
        x =>
        {
            var records = RandomNetworks.Build(x).Records;
            var after = RandomNetworks.Build(WithoutTiesOf(x, "A")).Hedge();
            foreach (var state in RandomNetworks.Names.Take(x.Actors).Skip(3))
            {
                var cut = ExposureAnalysis.Run(records, Ask.On() with { Poles = ["P", "Q"] }, state, "P", ["A"]).Cut!;
                Assert.That(cut.Mean.Value, after.Of(state).Xm.Values[0] is { } mean ? Is.EqualTo(mean).Within(1e-9) : Is.Null, state);
                Assert.That(cut.Lost.Select(l => l.Via), Is.SubsetOf(new[] { "A" }), state);
                Assert.That(cut.Paths.Select(l => l.Via), Does.Not.Contain("A"), state);
                if (cut.Paths.Count > 0)
                    Assert.That(cut.Paths.Sum(p => p.Share), Is.EqualTo(1).Within(1e-9), "shares are of what is left");
            }
        },
        iter: runs);

    private static Dictionary<(string State, string Pole), double?> Means((int Actors, int[] Ranks) network, string[] poles) =>
        RandomNetworks.Build(network).Hedge(Ask.On() with { Poles = poles }).States
            .Where(s => !poles.Contains(s.Id))
            .SelectMany(s => poles.Select((p, n) => (Key: (s.Id, p), Value: s.Xm.Values[n])))
            .ToDictionary(m => m.Key, m => m.Value);

    private static (int Actors, int[] Ranks) WithoutTiesOf((int Actors, int[] Ranks) network, string id)
    {
        var (ranks, gone, pair) = ((int[])network.Ranks.Clone(), Array.IndexOf(RandomNetworks.Names, id), 0);
        for (var i = 0; i < network.Actors; i++)
        {
            for (var j = i + 1; j < network.Actors; j++, pair++)
                ranks[pair] = i == gone || j == gone ? 0 : ranks[pair];
        }

        return (network.Actors, ranks);
    }

    private static IntermediaryResult Run((int Actors, int[] Ranks) network, string[] poles) =>
        IntermediaryAnalysis.Run(RandomNetworks.Build(network).Records, Ask.On() with { Poles = poles }, CancellationToken.None);
}
