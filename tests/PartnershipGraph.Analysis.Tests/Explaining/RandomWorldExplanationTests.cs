using CsCheck;
using PartnershipGraph.Analysis.Explaining;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Explaining;

/// <summary>
/// The printed arithmetic, evaluated, is the value that is answered: whatever the weights, the layers and the poles, with two
/// coded sides, titles on hold, pacts of every kind and measurements.
/// </summary>
[TestFixture]
internal sealed class RandomWorldExplanationTests
{
    private const int runs = 8;

    private static readonly string[] names = ["P", "Q", "R", "A", "B", "C"];

    private static readonly AllianceKind[] kinds = Enum.GetValues<AllianceKind>();

    private static readonly Gen<World> worlds = Gen.Select(
        Gen.Int[-6, 5].Array[names.Length * names.Length],
        Gen.Int[-12, kinds.Length - 1].Array[names.Length * names.Length],
        Gen.Int[-4, 4].Array[names.Length * names.Length],
        Gen.Int[2, 3],
        (ranks, pacts, facts, poles) => new World(ranks, pacts, facts, poles));

    private static IEnumerable<string> OfHedging => ExplainerCatalog.All.Where(e => e.IsHedging).Select(e => e.Note.Name);

    private static IEnumerable<string> OfRank => ExplainerCatalog.All.Select(e => e.Note.Name).Where(MeasureCatalog.Has);

    [TestCase("linear", TieCombination.Min, "partnership")]
    [TestCase("geometric:0.5", TieCombination.Min, "partnership,alliance")]
    [TestCase("linear", TieCombination.Mean, "partnership,alliance")]
    [TestCase("sqrt", TieCombination.Max, "partnership,alliance,substance:trade_share")]
    [TestCase("level", TieCombination.Mean, "partnership")]
    [TestCase("binary", TieCombination.Max, "alliance")]
    [TestCase("linear", TieCombination.Mean, "substance:trade_share")]
    public void An_index_between_poles_evaluates_to_what_hedge_answers(string weights, TieCombination combine, string layers) => worlds.Sample(
        w =>
        {
            var hedging = w.Rows.Hedge(Ask.On(weights: weights, layers: layers) with { Combine = combine, Poles = w.Poles });
            foreach (var measure in OfHedging)
            {
                foreach (var entry in hedging.States)
                {
                    var explained = ExplainAnalysis.Of(hedging, measure, entry.Id);
                    AssertIs(explained, HedgeValues.Of(entry, measure), $"{measure} of {entry.Id}");
                    Assert.That(explained.Values.Select(v => v.Pole), Is.EqualTo(explained.ByPole ? w.Poles : new string?[] { null }));
                }
            }
        },
        iter: runs);

    [TestCase("linear", TieCombination.Min, "partnership")]
    [TestCase("geometric:0.5", TieCombination.Mean, "partnership,alliance")]
    [TestCase("level", TieCombination.Max, "partnership")]
    [TestCase("sqrt", TieCombination.Mean, "partnership,substance:trade_share")]
    public void A_measure_evaluates_to_what_rank_answers(string weights, TieCombination combine, string layers) => worlds.Sample(
        w =>
        {
            var options = Ask.On(weights: weights, layers: layers) with { Combine = combine };
            var records = w.Rows.Records;
            foreach (var measure in OfRank)
            {
                var ranking = RankAnalysis.Run(records, options, measure, CancellationToken.None);
                foreach (var (i, actor) in ranking.Snapshot.Actors.Index())
                {
                    IndexValue value = ranking.Values[i] is { } number ? number : IndexValue.Null(ranking.Nulls[actor.Id]);
                    AssertIs(ExplainAnalysis.Of(ranking, actor.Id), [value], $"{measure} of {actor.Id}");
                }
            }
        },
        iter: runs);

    [TestCase("degree")]
    [TestCase("strength")]
    [TestCase("in_degree")]
    [TestCase("out_degree")]
    [TestCase("in_strength")]
    [TestCase("out_strength")]
    public void A_sum_by_direction_is_that_of_the_titles_given_or_received(string measure) => worlds.Sample(
        w =>
        {
            var ranking = RankAnalysis.Run(w.Rows.Records, Ask.On() with { Directed = true }, measure, CancellationToken.None);
            foreach (var (i, name) in ranking.Snapshot.Actors.Select(a => a.Id).Index())
            {
                var explained = ExplainAnalysis.Of(ranking, name);
                var others = names.Where(n => n != name);
                var given = measure.StartsWith("in_", StringComparison.Ordinal) ? [] : others.Select(n => w.Title(name, n));
                var received = measure.StartsWith("out_", StringComparison.Ordinal) ? [] : others.Select(n => w.Title(n, name));
                var expected = given.Concat(received).Where(r => r > 0).Sum(r => measure.EndsWith("degree", StringComparison.Ordinal) ? 1 : (6 - r) / 5.0);

                Assert.That(ArithmeticReader.Evaluate(explained.Values.Single().Expression!.Text), Is.EqualTo(expected).Within(1e-12), name);
                Assert.That(ranking.Values[i], Is.EqualTo(expected).Within(1e-12));
            }
        },
        iter: runs);

    [Test]
    public void The_order_of_the_poles_is_the_order_of_the_answer_and_nothing_else() => worlds.Sample(
        w =>
        {
            var options = Ask.On(layers: "partnership,alliance");
            var (own, turned) = (w.Rows.Hedge(options with { Poles = w.Poles }), w.Rows.Hedge(options with { Poles = [.. w.Poles.Reverse()] }));
            foreach (var (measure, state) in OfHedging.SelectMany(m => names.Select(n => (m, n))))
            {
                var (was, now) = (ExplainAnalysis.Of(own, measure, state), ExplainAnalysis.Of(turned, measure, state));
                Assert.That(now.Values.Select(v => v.Pole), Is.EqualTo(was.Values.Reverse().Select(v => v.Pole)));
                foreach (var value in was.Values)
                {
                    var other = now.Values.Single(v => v.Pole == value.Pole);
                    Assert.That(other.Value, value.Value is { } number ? Is.EqualTo(number).Within(1e-12) : Is.Null, $"{measure} of {state}");
                    Assert.That(other.WhyNull, Is.EqualTo(value.WhyNull));
                }

                Assert.That(Ties(now), Is.EquivalentTo(Ties(was)), $"inputs of {measure} of {state}");
            }
        },
        iter: runs);

    [Test]
    public void An_isolated_actor_more_changes_no_word_of_an_explanation() => worlds.Sample(
        w =>
        {
            var options = Ask.On() with { Poles = w.Poles };
            var (was, now) = (w.Rows.Hedge(options), w.Rows.States("0", "Z").Hedge(options));
            foreach (var (measure, state) in OfHedging.SelectMany(m => names.Select(n => (m, n))))
            {
                var (own, again) = (ExplainAnalysis.Of(was, measure, state), ExplainAnalysis.Of(now, measure, state));
                Assert.That(again.Values.Select(v => v.Expression?.Text), Is.EqualTo(own.Values.Select(v => v.Expression?.Text)), $"{measure} of {state}");
                Assert.That(Ties(again), Is.EqualTo(Ties(own)));
            }
        },
        iter: runs);

    /// <summary>Which end of a tie is named first follows the way on which it was read first.</summary>
    private static IEnumerable<string> Ties(Explanation explanation) => explanation.Inputs.Select(u => $"{u.Tie.Source}-{u.Tie.Target} {u.Part}");

    private static void AssertIs(Explanation explained, IReadOnlyList<IndexValue> answered, string what)
    {
        Assert.That(explained.Values, Has.Count.EqualTo(answered.Count), what);
        foreach (var (value, expected) in explained.Values.Zip(answered))
        {
            Assert.That((value.Value, value.WhyNull), Is.EqualTo((expected.Value, expected.WhyNull)), what);
            Assert.That(value.Expression is null, Is.EqualTo(value.Value is null), what);
            if (value.Expression is not { } expression)
                continue;
            var tolerance = 1e-10 * Math.Max(1, Math.Abs(expected.Value!.Value));
            Assert.That(ArithmeticReader.Evaluate(expression.Text), Is.EqualTo(expected.Value.Value).Within(tolerance), $"{what}: {expression.Text}");
            Assert.That(value.Steps, Is.Not.Empty, what);
            Assert.That(value.Steps[^1].Value, Is.EqualTo(expected.Value.Value).Within(tolerance), $"the last line of {what} is the value");
            foreach (var step in value.Steps.Where(s => !s.Joins))
                Assert.That(ArithmeticReader.Evaluate(step.Arithmetic), Is.EqualTo(step.Value).Within(1e-10 * Math.Max(1, Math.Abs(step.Value))), $"{what}: {step.What}");
        }
    }

    private sealed record World(int[] Ranks, int[] Pacts, int[] Facts, int Count)
    {
        public string[] Poles => names[..Count];

        public Rows Rows
        {
            get
            {
                var rows = new Rows().States(names).Fact("P", "Q", 2010, 0.5);
                foreach (var (at, i, j) in names.SelectMany((_, i) => names.Select((_, j) => ((i * names.Length) + j, i, j))).Where(x => x.i != x.j))
                {
                    // Rank 0 is a title on hold.
                    if (Ranks[at] >= 0)
                        rows.Title(names[i], names[j], Math.Max(1, Ranks[at]));
                    if (Ranks[at] == 0)
                        rows.Ends(names[i], names[j], "2010", Domain.Partnerships.PartnershipEventKind.Suspend);
                    if (i < j && Pacts[at] >= 0)
                        rows.Pact(kinds[Pacts[at]], names[i], names[j]);
                    if (Facts[at] > 0)
                        rows.Fact(names[i], names[j], 2000, Facts[at] / 7.0);
                }

                return rows;
            }
        }

        /// <summary>The rank of the title that one gives the other; 0 or below where none stands.</summary>
        public int Title(string by, string of) => Ranks[(Array.IndexOf(names, by) * names.Length) + Array.IndexOf(names, of)];
    }
}
