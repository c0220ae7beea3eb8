using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Crises;

/// <summary>What the title adds to its rivals, told of states that were held out.</summary>
internal sealed class IncrementTests
{
    private static readonly CrisisOptions quick = new() { Sponsor = "S", Permutations = 99, Samples = 500 };

    [Test]
    public void A_title_that_knows_what_the_rivals_do_not_adds_much()
    {
        var added = World(titleKnows: true, tradeKnows: false).Crisis(quick).Increment!;
        Assert.Multiple(() =>
        {
            Assert.That((added.N, added.NotYes), Is.EqualTo((60, 30)));
            Assert.That(added.WithTier.Value, Is.GreaterThan(0.95));
            Assert.That(added.Baseline.Value, Is.InRange(0.2, 0.7));
            Assert.That(added.Difference.Value, Is.EqualTo(added.WithTier.Value - added.Baseline.Value));
            Assert.That(added.Low.Value, Is.GreaterThan(0));
            Assert.That(added.High.Value, Is.GreaterThan(added.Low.Value!.Value));
            Assert.That(added.BrierOfShare.Value, Is.EqualTo(0.25));
            Assert.That(added.BrierWithTier.Value, Is.LessThan(0.1).And.LessThan(added.BrierOfBaseline.Value!.Value));
            Assert.That(added.BrierOfTier.Value, Is.LessThan(0.1));
        });
    }

    [Test]
    public void A_title_that_says_what_trade_says_adds_nothing()
    {
        var added = World(titleKnows: true, tradeKnows: true).Crisis(quick).Increment!;

        Assert.That(added.Baseline.Value, Is.GreaterThan(0.95));
        Assert.That(added.Difference.Value, Is.EqualTo(0).Within(0.03));
    }

    [Test]
    public void What_only_repeats_the_states_it_was_fitted_to_is_not_believed()
    {
        // Nothing knows: told of states it had seen, a model would beat the coin; held out it does not beat the share.
        var added = World(titleKnows: false, tradeKnows: false).Crisis(quick).Increment!;

        Assert.That(added.BrierWithTier.Value, Is.GreaterThan(added.BrierOfShare.Value!.Value - 0.005));
    }

    [Test]
    public void Every_thing_is_told_by_a_fit_that_had_not_seen_it()
    {
        // A mark of its own for each thing: whoever had seen it would know it.
        bool[] cases = [.. Enumerable.Range(0, 12).Select(k => k % 2 == 0)];
        double[][] marks = [.. Enumerable.Range(0, 12).Select(k => Enumerable.Range(0, 12).Select(i => i == k && cases[i] ? 1.0 : 0).ToArray())];

        var told = HeldOut.Probabilities(marks, cases, 3, CancellationToken.None);

        Assert.That(told.Where((_, i) => cases[i]).Max(), Is.LessThanOrEqualTo(told.Where((_, i) => !cases[i]).Max() + 1e-9));
        Assert.That(told, Is.All.InRange(0, 1));
    }

    [Test]
    public void The_same_seed_deals_the_same_folds_and_another_one_others()
    {
        double[][] columns = [[.. Enumerable.Range(0, 20).Select(k => (double)(k * 7 % 20))]];
        bool[] cases = [.. Enumerable.Range(0, 20).Select(k => k % 3 == 0)];
        double[] Told(int seed) => HeldOut.Probabilities(columns, cases, seed, CancellationToken.None);

        var first = Told(1);
        Assert.That(Told(1), Is.EqualTo(first));
        Assert.That(Told(2), Is.Not.EqualTo(first));
    }

    private static Rows World(bool titleKnows, bool tradeKnows)
    {
        // Places in an order that has nothing to do with the vote.
        static bool Coin(int k, int shift) => ((k * 37) + shift) % 11 < 5;

        var rows = VerdictTests.World(60, title: k => titleKnows ? k % 2 == 0 : Coin(k, 3), notYes: k => k % 2 == 0);
        for (var k = 0; k < 60; k++)
        {
            rows.Fact("S", VerdictTests.Id(k), 2020, tradeKnows ? (k % 2 == 0 ? 0.5 : 0.1) : Coin(k, 1) ? 0.4 : 0.2);
            rows.Fact("S", VerdictTests.Id(k), 2020, Coin(k, 6) ? 0.6 : 0.3, "un_vote_agreement");
        }

        return rows;
    }
}
