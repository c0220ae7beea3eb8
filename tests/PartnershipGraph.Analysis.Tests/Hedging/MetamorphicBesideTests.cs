using CsCheck;
using PartnershipGraph.Analysis.Brokerage;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Pressure;
using PartnershipGraph.Analysis.Similarity;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Hedging;

/// <summary>What must not change, or only one way, in the indices beside those of <c>hedge</c>.</summary>
[TestFixture]
public sealed class MetamorphicBesideTests
{
    private const int runs = 60;

    private static readonly Gen<(int Actors, int[] Ranks)> networks = RandomNetworks.All;

    [Test]
    public void Other_names_give_the_same_values() => networks.Sample(
        x =>
        {
            string Renamed(string n) => "z" + (char)('z' - Array.IndexOf(RandomNetworks.Names, n));
            var options = Ask.On() with { Poles = ["zz", "zy"] };
            var (own, other) = (All(Build(x)), All(RandomNetworks.Build(x, Renamed).Rivals("zz", "zy", 1), options, "zy"));
            AssertSame(other, own.Select(v => (string.Join(' ', v.Name.Split(' ').Select((w, i) => i == 0 ? w : Renamed(w))), v.Value)));
        },
        iter: runs);

    [Test]
    public void Weights_scaled_together_with_their_maximum_change_tension_alone() => networks.Sample(
        x => AssertSame(
            All(Build(x), Ask.On(weights: "level") with { Poles = ["P", "Q"] }),
            All(Build(x)).Select(v => (v.Name, v.Name.StartsWith("BAL", StringComparison.Ordinal) ? 5 * v.Value : v.Value))),
        iter: runs);

    [Test]
    public void An_isolated_actor_more_changes_what_shared_absence_enters_and_nothing_else() => networks.Sample(
        x => AssertSame(
            All(Build(x).States("0", "zzz")),
            All(Build(x)).Where(v => v.Name.Split(' ')[0] is not ("S" or "kappa" or "PSD" or "spread"))),
        iter: runs);

    [Test]
    public void Shared_absence_raises_S_and_leaves_kappa_at_0()
    {
        var more = SimilarityAnalysis.Run(SixNodes.Rows.States("X").Records, Ask.On(), new SimilarityRequest(), "B", "D", CancellationToken.None).Pairs[0];
        Assert.That(more.S.Value, Is.EqualTo(0.36).Within(1e-4), ".20 without the isolate");
        Assert.That(more.Kappa.Value, Is.Zero.Within(1e-12));
    }

    [Test]
    public void Poles_in_the_other_order_turn_the_differential_and_nothing_else() => networks.Sample(
        x => AssertSame(
            All(Build(x), Ask.On() with { Poles = ["Q", "P"] }),
            All(Build(x)).Select(v => (v.Name, v.Name.StartsWith("PSD", StringComparison.Ordinal) ? -v.Value : v.Value))),
        iter: runs);

    [Test]
    public void A_tie_raised_never_lowers_tension() => Gen.Select(networks, Gen.Int[0, 27]).Sample(
        (x, pair) =>
        {
            pair %= x.Ranks.Length;
            var raised = (int[])x.Ranks.Clone();
            raised[pair] = raised[pair] <= 0 ? 5 : Math.Max(1, raised[pair] - 1);
            var after = All(Build((x.Actors, raised))).ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
            foreach (var (name, value) in All(Build(x)).Where(v => v.Name.StartsWith("BAL", StringComparison.Ordinal)))
                Assert.That(after[name], Is.GreaterThanOrEqualTo(value!.Value - 1e-12), name);
        },
        iter: runs);

    private static Rows Build((int Actors, int[] Ranks) network) => RandomNetworks.Build(network).Rivals("P", "Q", 1);

    /// <summary>Every index by its symbol and the ids that it is of.</summary>
    private static List<(string Name, double? Value)> All(Rows rows, SnapshotOptions? asked = null, string compared = "Q")
    {
        var options = asked ?? Ask.On() with { Poles = ["P", "Q"] };
        var records = rows.Records;
        var values = new List<(string, double?)>();
        foreach (var s in PoleLikenessAnalysis.Run(records, options, new SimilarityRequest { SelvesTied = true }, CancellationToken.None).States)
            values.Add(($"PSD {s.Id}", s.Differential.Value));
        foreach (var s in PressureAnalysis.Run(records, options, CancellationToken.None).States)
            values.AddRange([($"BAL {s.Id}", s.Tension), ($"triads {s.Id}", s.Triads)]);
        foreach (var k in IntermediaryAnalysis.Run(records, options, CancellationToken.None).Intermediaries)
            values.AddRange([($"nulled {k.Id}", k.Nulled), ($"shift {k.Id}", k.Shift)]);
        foreach (var b in BrokerAnalysis.Run(records, options, PoleBlocs.Of(records.Hedge(options)), false, CancellationToken.None).States)
            values.AddRange([($"liaison {b.Id}", b.Liaison), ($"gatekeeper {b.Id}", b.Gatekeeper), ($"broker {b.Id}", b.Total)]);
        foreach (var actor in records.Actors.All.Select(a => a.Id))
        {
            var weights = SnapshotBuilder.Build(records, options).Ties.Where(t => t.Has(actor)).Select(t => t.Weight).ToList();
            var spread = PortfolioSpread.Of(weights, records.Actors.All.Count());
            values.AddRange([($"HHI* {actor}", spread.NormalisedConcentration.Value), ($"H {actor}", spread.Entropy.Value), ($"spread {actor}", spread.Spread.Value)]);
        }

        foreach (var pair in SimilarityAnalysis.Run(records, options, new SimilarityRequest(), compared, null, CancellationToken.None).Pairs)
            values.AddRange([($"S {pair.B} {pair.A}", pair.S.Value), ($"kappa {pair.B} {pair.A}", pair.Kappa.Value), ($"cosine {pair.B} {pair.A}", pair.Cosine.Value)]);
        return values;
    }

    private static void AssertSame(IEnumerable<(string Name, double? Value)> actual, IEnumerable<(string Name, double? Value)> expected)
    {
        var found = actual.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);
        foreach (var (name, value) in expected)
            Assert.That(found[name], value is null ? Is.Null : Is.EqualTo(value.Value).Within(1e-9), name);
    }
}
