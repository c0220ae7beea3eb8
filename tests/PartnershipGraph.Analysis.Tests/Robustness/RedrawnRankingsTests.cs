using CsCheck;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Robustness;

/// <summary>Shares of draws, counted again by weighing every side of every tie under every drawn function, on small worlds of two coded sides.</summary>
[TestFixture]
internal sealed class RedrawnRankingsTests
{
    private const int runs = 40;
    private const int draws = 25;
    private const int seed = 5;

    private static readonly string[] names = ["P", "Q", "R", "A", "B"];

    private static readonly Gen<World> worlds = Gen.Select(
        Gen.Int[-3, 5].Array[names.Length * names.Length], Gen.Bool.Array[names.Length * names.Length], Gen.Enum<TieCombination>(), (ranks, isShort, combine) => new World(ranks, isShort, combine));

    [Test]
    public void The_ranks_of_strength_are_those_of_sums_taken_anew() => worlds.Sample(
        w =>
        {
            var robust = Robust(w, "strength");
            var shares = new double[names.Length, names.Length];
            foreach (var f in Functions(w))
            {
                var strength = robust.Ranking.Snapshot.Actors.Select(a => names.Sum(other => other == a.Id ? 0 : Weight(w, a.Id, other, f))).ToList();
                foreach (var (i, own) in strength.Index())
                    shares[i, strength.Count(s => s > own + 1e-10)] += 1.0 / draws;
            }

            foreach (var (i, ranks) in robust.Ranks.Index())
                Assert.That(ranks!.Shares, Is.EqualTo(Enumerable.Range(0, names.Length).Select(k => shares[i, k])).Within(1e-9), robust.Ranking.Snapshot.Actors[i].Id);
        },
        iter: runs);

    [TestCase("constraint")]
    [TestCase("pagerank")]
    [TestCase("harmonic")]
    public void Those_of_any_measure_are_its_ranks_on_the_drawn_network(string measure) => worlds.Sample(
        w =>
        {
            var robust = Robust(w, measure);
            var network = new SpacedNetwork(w.Rows.Records, w.Rows.Network(w.Options));
            var work = network.NewWorkspace();
            var first = new double[names.Length];
            for (var draw = 0; draw < draws; draw++)
            {
                var values = MeasureCatalog.Compute(measure, network.Graph(network.Draw(seed, draw, work)), RunContext.None).Values.ToArray();
                var best = values.Where(v => !double.IsNaN(v)).DefaultIfEmpty(double.NaN).Max();
                foreach (var (i, value) in values.Index())
                    first[i] += value >= best - 1e-11 ? 1.0 / draws : 0;
            }

            foreach (var (i, ranks) in robust.Ranks.Index())
                Assert.That(ranks?.Shares[0] ?? 0, Is.EqualTo(first[i]).Within(1e-9), $"{measure} of {network.Ids[i]}");
        },
        iter: runs / 2);

    [Test]
    public void Dominance_is_order_under_every_vertex_of_the_cone_of_monotone_weights() => worlds.Sample(
        w =>
        {
            // Every increasing function is a sum of steps, each from one of the weights on: what holds under all steps holds under all functions.
            var robust = Robust(w, "strength", samples: 1);
            var levels = new SpacedNetwork(w.Rows.Records, w.Rows.Network(w.Options)).Weights;
            var steps = levels.Select(l => (Func<double, double>)(x => x > l - 1e-9 ? 1 : 0)).ToList();
            var expected =
                from i in names
                from j in names
                where i != j && steps.TrueForAll(f => Strength(w, i, f) > Strength(w, j, f) - 1e-9)
                select (i, j);

            Assert.That(robust.Dominates, Is.EquivalentTo(expected));
        },
        iter: runs);

    [Test]
    public void A_class_holds_in_the_draws_in_which_it_is_given_again() => Gen.Select(worlds, Gen.Bool.Array[names.Length], Gen.Int[2, 3]).Sample(
        (w, pacts, count) =>
        {
            var poles = names[..count];
            var rows = w.Rows;
            foreach (var name in names.Skip(count).Where((_, i) => pacts[i]))
                rows.Pact(AllianceKind.Defense, name, "P");
            var result = rows.Hedge(w.Options with { Poles = poles });
            var shares = ClassRobustnessAnalysis.Of(rows.Records, result, new DrawOptions { Samples = draws, Seed = seed, Threads = 2 }, CancellationToken.None);
            var (classes, functions) = (new HedgeClassifier(poles, result.Thresholds), Functions(w));

            foreach (var entry in result.States.Where(e => e.Class.Kind != HedgeKind.Pole))
            {
                List<int> allies = pacts[Array.IndexOf(names, entry.Id) - count] ? [0] : [];
                var held = functions.Count(f => classes.Of([.. poles.Select(p => Weight(w, entry.Id, p, f))], allies).Equals(entry.Class));
                Assert.That(shares.OfDraws[entry.Id], Is.EqualTo((double)held / draws).Within(1e-12), entry.Id);
            }
        },
        iter: runs);

    [Test]
    public void Other_names_give_the_same_shares() => worlds.Sample(
        w =>
        {
            // The new names turn the order of the actors round.
            var was = Robust(w, "strength");
            var now = Robust(w with { Name = n => "z" + (char)('Z' - n[0]) }, "strength");
            foreach (var (i, ranks) in was.Ranks.Index())
            {
                var id = was.Ranking.Snapshot.Actors[i].Id;
                var place = now.Ranking.Snapshot.Actors.Select(a => a.Id).ToList().IndexOf("z" + (char)('Z' - id[0]));
                Assert.That(now.Ranks[place]!.Shares, Is.EqualTo(ranks!.Shares).Within(1e-12), id);
            }

            Assert.That(now.TauB.Select(t => (t.Key, Math.Round(t.Value.Value ?? 2, 9))), Is.EqualTo(was.TauB.Select(t => (t.Key, Math.Round(t.Value.Value ?? 2, 9)))));
            Assert.That(now.Dominates, Has.Count.EqualTo(was.Dominates!.Count));
        },
        iter: runs);

    [Test]
    public void An_isolated_actor_more_comes_last_and_moves_nobody() => worlds.Sample(
        w =>
        {
            var (was, now) = (Robust(w, "strength"), Robust(w with { Lone = true }, "strength"));
            foreach (var (i, ranks) in was.Ranks.Index())
                Assert.That(now.Ranks[i]!.Shares, Is.EqualTo(ranks!.Shares.Append(0)), was.Ranking.Snapshot.Actors[i].Id);
            Assert.That(now.Ranks[^1]!.Shares[was.Ranking.Values.Count(v => v > 0)], Is.EqualTo(1), "below all that have a tie");
            Assert.That(now.Dominates!.Except(was.Dominates!).Select(p => p.Above == "Z" ? p.Below : p.Above), Is.SupersetOf(names), "all are at least as strong as nobody");
        },
        iter: runs);

    private static RankRobustness Robust(World w, string measure, int samples = draws)
    {
        var records = w.Rows.Records;
        return RankRobustnessAnalysis.Of(
            records,
            RankAnalysis.Run(records, w.Options, measure, CancellationToken.None),
            new DrawOptions { Samples = samples, Seed = seed, Threads = 2 },
            CancellationToken.None);
    }

    /// <summary>The drawn functions from linear weights to weights, as tables.</summary>
    private static IReadOnlyList<Func<double, double>> Functions(World w)
    {
        var network = new SpacedNetwork(w.Rows.Records, w.Rows.Network(w.Options));
        var work = network.NewWorkspace();
        return
        [
            .. Enumerable.Range(0, draws).Select(draw =>
            {
                var drawn = network.Draw(seed, draw, work).ToArray();
                return (Func<double, double>)(x => x == 0 ? 0 : drawn[network.Weights.Index().Single(l => Math.Abs(l.Item - x) < 1e-9).Index]);
            }),
        ];
    }

    private static double Strength(World w, string id, Func<double, double> f) => names.Where(n => n != id).Sum(n => Weight(w, id, n, f));

    /// <summary>The sides are weighed first and joined then.</summary>
    private static double Weight(World w, string a, string b, Func<double, double> f)
    {
        double[] linear = [.. new[] { w.Said(a, b), w.Said(b, a) }.OfType<double>()];
        if (linear.Length == 0)
            return 0;
        return w.Combine switch
        {
            TieCombination.Mean => linear.Average(f),
            TieCombination.Max => f(linear.Max()),
            _ => f(linear.Min()),
        };
    }

    private sealed record World(int[] Ranks, bool[] IsShort, TieCombination Combine)
    {
        public Func<string, string> Name { get; init; } = n => n;

        public bool Lone { get; init; }

        public SnapshotOptions Options => Ask.On() with { Combine = Combine };

        /// <summary>What each says of each; rank 0 is a title that was withdrawn.</summary>
        public Rows Rows
        {
            get
            {
                var rows = new Rows().States(names.Select(Name)).States(Lone ? ["Z"] : []);
                foreach (var (at, rank) in Ranks.Index().Where(r => r.Item >= 0 && r.Index / names.Length != r.Index % names.Length))
                {
                    var (by, of) = (Name(names[at / names.Length]), Name(names[at % names.Length]));
                    if (rank == 0)
                        rows.Title(by, of, 1).Ends(by, of, "2010");
                    else
                        rows.Title(by, of, IsShort[at] ? Math.Min(rank, 3) : rank, ladder: IsShort[at] ? "L3" : "L5");
                }

                return rows;
            }
        }

        /// <summary>The linear weight of what one says; 0 for a title withdrawn, null where nothing was ever said.</summary>
        public double? Said(string by, string of)
        {
            var at = (Array.IndexOf(names, by) * names.Length) + Array.IndexOf(names, of);
            return Ranks[at] < 0 ? null : Ranks[at] == 0 ? 0 : IsShort[at] ? (4 - Math.Min(Ranks[at], 3)) / 3.0 : (6 - Ranks[at]) / 5.0;
        }
    }
}
