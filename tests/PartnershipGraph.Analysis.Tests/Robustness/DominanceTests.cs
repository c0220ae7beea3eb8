using CsCheck;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Robustness;

[TestFixture]
public sealed class DominanceTests
{
    private static readonly string[] five = ["S0", "S1", "S2", "S3", "S4"];

    [Test]
    public void B_dominates_A_and_neither_B_nor_C_the_other()
    {
        // Ties at rank 1, at rank 2 or better …: A 0 1 2 3, B 0 1 2 4, C 1 1 1 2, D 0 0 1 1, P 1 1 2 2, Q 0 2 2 2.
        var pairs = Pairs(SixNodes.Rows);
        Assert.That(pairs, Does.Contain("B A").And.Not.Contain("A B"));
        Assert.That(pairs, Does.Not.Contain("B C").And.Not.Contain("C B"));
    }

    [Test]
    public void Every_ordered_pair_of_the_example_is_listed() => Assert.That(
        Pairs(SixNodes.Rows), Is.EquivalentTo(new[] { "A D", "B A", "B D", "C D", "P C", "P D", "Q D" }));

    [Test]
    public void Equal_counts_give_both_orders_and_an_isolate_is_below_all()
    {
        var pairs = Pairs(new Rows().Title("A", "B", 2).States("LONE", "SOLE"));
        Assert.That(pairs, Is.EquivalentTo(new[] { "A B", "B A", "A LONE", "A SOLE", "B LONE", "B SOLE", "LONE SOLE", "SOLE LONE" }));
    }

    [Test]
    public void On_ladders_of_different_lengths_the_linear_weights_are_the_thresholds()
    {
        // .6 on the ladder of five lies below 2/3 on the ladder of three.
        var rows = new Rows().Title("A", "X", 2, ladder: "L3").Title("B", "Y", 3);
        Assert.That(Pairs(rows), Does.Contain("A B").And.Not.Contain("B A"));
    }

    [Test]
    public void A_pact_has_its_place_among_the_titles()
    {
        var rows = new Rows().Pact(AllianceKind.Neutrality, "A", "X").Title("B", "Y", 3).Title("C", "Z", 2);
        var pairs = Pairs(rows, Ask.On(layers: "partnership,alliance"));
        Assert.That(pairs, Does.Contain("A B").And.Contain("C A").And.Not.Contain("B A").And.Not.Contain("A C"));
    }

    [Test]
    public void Titles_given_and_received_are_counted_apart_in_a_directed_network()
    {
        var rows = new Rows().Title("S", "A", 1).Title("S", "B", 3).Title("A", "S", 2);
        var options = Ask.On() with { Directed = true };
        Assert.That(Pairs(rows, options, "out_strength"), Does.Contain("S A").And.Contain("A B").And.Not.Contain("A S"));
        Assert.That(Pairs(rows, options, "in_strength"), Does.Contain("A S").And.Contain("S B").And.Contain("A B").And.Not.Contain("S A"));
    }

    [Test]
    public void What_dominates_is_never_weaker_in_any_draw_and_what_does_not_is_in_some() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[1, 5], Gen.Bool).Array[2, 9].Sample(ties =>
        {
            var rows = new Rows().States(five);
            foreach (var (a, b, rank, isShort) in ties.Where(t => t.Item1 < t.Item2).DistinctBy(t => (t.Item1, t.Item2)))
                rows.Title(five[a], five[b], isShort ? Math.Min(rank, 3) : rank, ladder: isShort ? "L3" : "L5");
            var network = new SpacedNetwork(rows.Records, rows.Network());
            var pairs = Dominance.Pairs(network, "strength").ToHashSet();
            var work = network.NewWorkspace();
            for (var draw = 0; draw < 30; draw++)
            {
                var spacing = network.Draw(3, draw, work).ToArray();
                var strength = new double[5];
                foreach (var tie in network.Ties)
                {
                    strength[tie.Source] += tie.Weight(spacing);
                    strength[tie.Target] += tie.Weight(spacing);
                }

                foreach (var (above, below) in pairs)
                    Assert.That(strength[above], Is.GreaterThanOrEqualTo(strength[below] - 1e-12));
            }

            // A step of height 1 at the threshold where the counts fail turns the pair round.
            foreach (var (i, j) in Enumerable.Range(0, 25).Select(k => (k / 5, k % 5)).Where(p => p.Item1 != p.Item2 && !pairs.Contains(p)))
            {
                Assert.That(network.Weights.Any(step =>
                    Count(i, step) < Count(j, step)), $"{i} {j}");
            }

            int Count(int actor, double step) => network.Ties.Count(t =>
                (t.Source == actor || t.Target == actor) && network.Weights[t.First] >= step);
        }, iter: 200);

    private static IReadOnlyList<string> Pairs(Rows rows, SnapshotOptions? options = null, string measure = "strength")
    {
        var network = new SpacedNetwork(rows.Records, rows.Network(options));
        return [.. Dominance.Pairs(network, measure).Select(p => $"{network.Ids[p.Above]} {network.Ids[p.Below]}")];
    }
}
