using CsCheck;
using PartnershipGraph.Analysis.Domains;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Domains;

/// <summary>What must not change, or only one way, in shares by domain when the rows change in a known way.</summary>
[TestFixture]
public sealed class DomainMetamorphicTests
{
    private const int runs = 50;
    private const string layers = "partnership,alliance,substance:trade_share,substance:arms_share,substance:students,substance:un_vote_agreement";

    private static readonly string[] indicators = ["trade_share", "arms_share", "students", "un_vote_agreement"];

    /// <summary>A network of titles, and for every indicator, pole and actor a value in tenths; below 0 nothing is recorded.</summary>
    private static readonly Gen<World> worlds = RandomNetworks.All.SelectMany(n => Gen.Int[-3, 9].Array[indicators.Length * 2 * n.Actors].Select(f => new World(n, f)));

    [Test]
    public void Other_names_give_the_same_values() => worlds.Sample(
        w =>
        {
            static string Renamed(string id) => "z" + (char)('z' - Array.IndexOf(RandomNetworks.Names, id));
            var other = Run(w.Build(Renamed), poles: [Renamed("P"), Renamed("Q")]);
            foreach (var was in Run(w.Build()).States)
                AssertSame(Of(other, Renamed(was.Id)), was);
        },
        iter: runs);

    [Test]
    public void Layers_scaled_together_with_their_largest_weight_keep_every_share() => worlds.Sample(
        w =>
        {
            // Titles by level have the top of the ladder for their largest weight; students are counts, and their unit is any.
            var other = Run(w.Build(students: 1000), weights: "level");
            foreach (var was in Run(w.Build()).States)
                AssertSame(Of(other, was.Id), was);
        },
        iter: runs);

    [Test]
    public void Titles_by_level_are_told_normalised() => worlds.Sample(
        w =>
        {
            foreach (var (one, other) in Run(w.Build()).States.Zip(Run(w.Build(), weights: "level").States))
                Assert.That(other.Ties[0], Is.EqualTo(one.Ties[0]).Within(1e-12), one.Id);
        },
        iter: runs);

    [Test]
    public void An_isolated_actor_more_changes_nothing_and_has_nothing() => worlds.Sample(
        w =>
        {
            var (own, other) = (Run(w.Build()), Run(w.Build().States("0", "zzz")));
            foreach (var was in own.States)
                AssertSame(Of(other, was.Id), was);
            Assert.That(other.Layers, Is.EqualTo(own.Layers));
            Assert.That((Of(other, "zzz").Available, Of(other, "zzz").Composite.WhyNull), Is.EqualTo((0, "fewer than three layers")));
        },
        iter: runs);

    [Test]
    public void Poles_in_the_other_order_complement_the_shares_and_turn_the_split() => worlds.Sample(
        w =>
        {
            var other = Run(w.Build(), poles: ["Q", "P"]);
            foreach (var was in Run(w.Build()).States)
            {
                var now = Of(other, was.Id);
                foreach (var (a, b) in Sums(was).Zip(Sums(now)))
                    AssertValues(b.Values.Reverse(), a.Values, was.Id);
                if (now.Dsp.WhyNull is null)
                    Assert.That(now.Dsp.Values[0], Is.EqualTo(-was.Dsp.Values[0]!.Value).Within(1e-9), was.Id);
            }
        },
        iter: runs);

    [Test]
    public void Weights_of_layers_count_by_their_ratios_only() => worlds.Sample(
        w =>
        {
            var (some, tenfold) = (Weighing(("trade_share", 2), ("alliance", 0.5), ("partnership", 1)), Weighing(
                ("trade_share", 20), ("alliance", 5), ("partnership", 10), ("arms_share", 10), ("students", 10), ("un_vote_agreement", 10)));
            var other = Run(w.Build(), request: tenfold);
            foreach (var was in Run(w.Build(), request: some).States)
                AssertSame(Of(other, was.Id), was);
        },
        iter: runs);

    [Test]
    public void A_layer_of_weight_0_enters_no_mean_and_stays_to_be_seen() => worlds.Sample(
        w =>
        {
            var gone = Run(w.Build(), layers.Replace(",substance:students", "", StringComparison.Ordinal));
            var other = Run(w.Build(), request: Weighing(("students", 0)));
            foreach (var was in gone.States)
            {
                AssertValues(Of(other, was.Id).Composite.Values, was.Composite.Values, was.Id);
                Assert.That(Of(other, was.Id).Available, Is.GreaterThanOrEqualTo(was.Available));
            }
        },
        iter: runs);

    [Test]
    public void The_order_of_the_layers_means_nothing() => worlds.Sample(
        w =>
        {
            var other = Run(w.Build(), string.Join(',', layers.Split(',').Reverse()));
            foreach (var was in Run(w.Build()).States)
            {
                var now = Of(other, was.Id);
                AssertValues(now.Dsp.Values.Concat(now.Composite.Values).Concat(now.Range.Values), was.Dsp.Values.Concat(was.Composite.Values).Concat(was.Range.Values), was.Id);
            }
        },
        iter: runs);

    [Test]
    public void Shares_sum_to_1_means_lie_within_the_range_and_splits_sum_to_0() => worlds.Sample(
        w =>
        {
            foreach (var e in Run(w.Build(), poles: w.Network.Actors > 4 ? ["P", "Q"] : ["Q", "P"]).States)
            {
                foreach (var shares in e.Pas.Append(e.Composite).Where(p => p.WhyNull is null))
                    Assert.That(shares.Values.Sum(), Is.EqualTo(1).Within(1e-9), e.Id);
                if (e.Dsp.WhyNull is null)
                    Assert.That(e.Dsp.Values.Sum(), Is.Zero.Within(1e-9), e.Id);
                for (var p = 0; p < 2 && e.Composite.WhyNull is null; p++)
                {
                    var known = e.Pas.Where(s => s.WhyNull is null).Select(s => s.Values[p]!.Value).ToList();
                    Assert.That(e.Composite.Values[p], Is.InRange(known.Min() - 1e-9, known.Max() + 1e-9), e.Id);
                    Assert.That(e.Range.Values[p], Is.EqualTo(known.Max() - known.Min()).Within(1e-12), e.Id);
                }
            }
        },
        iter: runs);

    [Test]
    public void Raising_the_tie_to_a_pole_never_lowers_its_share() => Gen.Select(worlds, Gen.Int[0, 63]).Sample(
        (w, place) =>
        {
            // Students with Q: a recorded value one higher.
            var actor = 2 + (place % (w.Network.Actors - 2));
            var at = w.PlaceOf(2, 1, actor);
            var raised = w with { Facts = [.. w.Facts.Select((f, n) => n == at && f >= 0 ? f + 1 : f)] };
            var (before, after) = (Students(w), Students(raised));
            if (before.WhyNull is null)
                Assert.That(after.Values[1], Is.GreaterThanOrEqualTo(before.Values[1]!.Value - 1e-12));

            PoleValues Students(World x) => Of(Run(x.Build()), RandomNetworks.Names[actor]).Pas[4];
        },
        iter: runs);

    private static IEnumerable<PoleValues> Sums(DomainEntry e) => [.. e.Pas, e.Dsp, e.Composite, e.Range];

    private static void AssertSame(DomainEntry now, DomainEntry was)
    {
        Assert.That(now.Available, Is.EqualTo(was.Available), was.Id);
        foreach (var (a, b) in Sums(was).Zip(Sums(now)))
        {
            AssertValues(b.Values, a.Values, was.Id);
            Assert.That(b.WhyNull is null, Is.EqualTo(a.WhyNull is null), was.Id);
        }
    }

    private static void AssertValues(IEnumerable<double?> actual, IEnumerable<double?> expected, string whose)
    {
        foreach (var (a, e) in actual.Zip(expected))
            Assert.That(a, e is { } v ? Is.EqualTo(v).Within(1e-9) : Is.Null, whose);
    }

    private static DomainRequest Weighing(params (string Layer, double Weight)[] weights) =>
        new() { Economic = Trade, Security = Pacts, Weights = weights.ToDictionary(w => w.Layer, w => w.Weight, StringComparer.Ordinal) };

    private static Layer Trade => new(LayerKind.Substance, "trade_share");

    private static Layer Pacts => new(LayerKind.Alliance);

    private static DomainEntry Of(DomainResult result, string id) => result.States.Single(s => s.Id == id);

    private static DomainResult Run(Rows rows, string asked = layers, DomainRequest? request = null, string[]? poles = null, string weights = "linear") => DomainAnalysis.Run(
        rows.Records, Ask.On(layers: asked, weights: weights) with { Poles = poles ?? ["P", "Q"] }, request ?? Weighing(), CancellationToken.None);

    private sealed record World((int Actors, int[] Ranks) Network, int[] Facts)
    {
        public int PlaceOf(int indicator, int pole, int actor) => (((indicator * 2) + pole) * Network.Actors) + actor;

        public Rows Build(Func<string, string>? name = null, double students = 1)
        {
            string[] ids = [.. RandomNetworks.Names.Take(Network.Actors).Select(n => name?.Invoke(n) ?? n)];
            var rows = RandomNetworks.Build(Network, name).Pact(Domain.Alliances.AllianceKind.Defense, ids[0], ids[2]).Pact(Domain.Alliances.AllianceKind.Defense, ids[1], ids[3]);
            for (var n = 0; n < indicators.Length; n++)
            {
                foreach (var (pole, actor) in new[] { 0, 1 }.SelectMany(p => Enumerable.Range(0, ids.Length).Where(a => a != p).Select(a => (p, a))))
                {
                    if (Facts[PlaceOf(n, pole, actor)] is >= 0 and var tenths)
                        rows.Fact(ids[pole], ids[actor], 2020, tenths / 10.0 * (indicators[n] == "students" ? students : 1), indicators[n]);
                }
            }

            return rows;
        }
    }
}
