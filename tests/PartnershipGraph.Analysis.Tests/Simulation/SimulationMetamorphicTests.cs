using CsCheck;
using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Simulation;

/// <summary>What a what-if must not depend on: names, strangers, the order of the poles and of the changes.</summary>
[TestFixture]
internal sealed class SimulationMetamorphicTests
{
    private const int runs = 40;

    private static readonly string[] names = ["P", "Q", "A", "B", "C"];

    private static readonly Gen<int[]> worlds = Gen.Int[-3, 5].Array[names.Length * names.Length];

    /// <summary>Ranks of A with P, of B with Q, of C with A; 0 for none.</summary>
    private static readonly Gen<int[]> ranks = Gen.Int[0, 5].Array[3];

    [Test]
    public void Changes_of_different_pairs_can_be_set_in_any_order_or_one_after_another() => Gen.Select(worlds, ranks).Sample(
        (said, set) =>
        {
            var (rows, changes) = (Build(said), Changes(set, n => n).ToList());
            var together = rows.If(changes);
            var turned = rows.If(changes.AsEnumerable().Reverse());
            var records = rows.Records;
            foreach (var change in changes)
                records = ChangedRecords.Of(records, What.PQ(), rows.If(change).Set);

            Assert.That(turned.After.Text(), Is.EqualTo(together.After.Text()));
            Assert.That(turned.Changes, Is.EqualTo(together.Changes));
            Assert.That(records.Hedge(What.PQ()).Text(), Is.EqualTo(together.After.Text()));
        },
        iter: runs);

    [Test]
    public void The_way_back_lists_the_same_values_turned_round() => Gen.Select(worlds, ranks).Sample(
        (said, set) =>
        {
            // One coded side each, so that a rank says all of it.
            for (var i = 0; i < names.Length; i++)
            {
                for (var j = 0; j <= i; j++)
                    said[(i * names.Length) + j] = 0;
            }

            var (rows, change) = (Build(said), FormattableString.Invariant($"P-A={(set[0] == 0 ? "none" : set[0])}"));
            var was = Math.Max(0, said[2]);
            var there = rows.If(change);
            var back = SimulationAnalysis.Run(
                ChangedRecords.Of(rows.Records, What.PQ(), there.Set), What.PQ(), null, [What.Change(FormattableString.Invariant($"P-A={(was == 0 ? "none" : was)}"))], CancellationToken.None);

            Assert.That(back.Changes.Select(c => (c.Id, c.Index, c.Pole, c.After, c.Before)), Is.EqualTo(there.Changes.Select(c => (c.Id, c.Index, c.Pole, c.Before, c.After))));
            Assert.That(back.Classes.Select(c => (c.Id, c.After, c.Before)), Is.EqualTo(there.Classes.Select(c => (c.Id, c.Before, c.After))));
        },
        iter: runs);

    [Test]
    public void Other_names_give_the_same_changes_under_the_other_names() => Gen.Select(worlds, ranks).Sample(
        (said, set) =>
        {
            var own = Build(said).If(Changes(set, n => n));
            var other = Build(said, Turned).If(What.PQ() with { Poles = [Turned("P"), Turned("Q")] }, Changes(set, Turned));

            var expected = own.Changes.ToDictionary(c => (Turned(c.Id), c.Index, c.Pole is { } p ? Turned(p) : null));
            Assert.That(other.Changes.Select(c => (c.Id, c.Index, c.Pole)), Is.EquivalentTo(expected.Keys));
            foreach (var change in other.Changes)
            {
                var same = expected[(change.Id, change.Index, change.Pole)];
                Assert.That(change.Before.Value, Is.EqualTo(same.Before.Value).Within(1e-9));
                Assert.That(change.After.Value, Is.EqualTo(same.After.Value).Within(1e-9));
            }

            Assert.That(other.Classes.Select(c => c.Id), Is.EquivalentTo(own.Classes.Select(c => Turned(c.Id))));
        },
        iter: runs);

    [Test]
    public void A_stranger_changes_nothing_and_is_not_changed() => Gen.Select(worlds, ranks).Sample(
        (said, set) =>
        {
            var (own, other) = (Build(said).If(Changes(set, n => n)), Build(said).States("0", "Z").If(Changes(set, n => n)));
            Assert.That(other.Changes, Is.EqualTo(own.Changes));
            Assert.That(other.Classes, Is.EqualTo(own.Classes));
            Assert.That(other.Set.Select(p => p.Steps), Is.EqualTo(own.Set.Select(p => p.Steps)));
        },
        iter: runs);

    [Test]
    public void The_smallest_move_is_the_same_whichever_pole_is_named_first() => worlds.Sample(
        said =>
        {
            var rows = Build(said);
            foreach (var state in names.Skip(2))
            {
                var (own, turned) = (rows.Moves(state), rows.Moves(state, What.PQ() with { Poles = ["Q", "P"] }));
                Assert.That(turned.Simulation.Texts(), Is.EqualTo(own.Simulation.Texts()), state);
                Assert.That((turned.From.ToString(), turned.To?.ToString()), Is.EqualTo((own.From.ToString(), own.To?.ToString())));
                Assert.That(own.WhyNone is null, Is.EqualTo(own.Simulation is not null), "a reason where there is no move");
            }
        },
        iter: runs / 2);

    [Test]
    public void The_smallest_move_does_not_depend_on_what_others_are_tied_to() => worlds.Sample(
        said =>
        {
            var alone = (int[])said.Clone();
            for (var at = 0; at < alone.Length; at++)
            {
                if (at / names.Length != 2 && at % names.Length != 2)
                    alone[at] = 0;
            }

            Assert.That(Build(alone).Moves("A").Simulation.Texts(), Is.EqualTo(Build(said).Moves("A").Simulation.Texts()));
        },
        iter: runs / 2);

    [Test]
    public void A_pact_of_defence_is_not_undone_by_titles() => worlds.Sample(
        said =>
        {
            var rows = Build(said).Pact(AllianceKind.Defense, "A", "P");
            var move = rows.Moves("A");
            Assert.That(move.Simulation, Is.Null);
            Assert.That(move.To, Is.Null);
            Assert.That(move.WhyNone, Does.Contain("defence pact with P"));
        },
        iter: 10);

    private static IEnumerable<string> Changes(int[] ranks, Func<string, string> name) =>
        new[] { ("A", "P"), ("B", "Q"), ("C", "A") }.Zip(ranks, (pair, rank) =>
            FormattableString.Invariant($"{name(pair.Item1)}-{name(pair.Item2)}={(rank == 0 ? "none" : rank)}"));

    private static string Turned(string name) => "z" + (char)('Z' - name[0] + 'A');

    private static Rows Build(int[] said, Func<string, string>? name = null)
    {
        List<string> ids = [.. names.Select(n => name?.Invoke(n) ?? n)];
        var rows = new Rows().States(ids);

        foreach (var id in ids)
            rows.OwnLadder("L" + id, id, 5);
        for (var at = 0; at < said.Length; at++)
        {
            if (said[at] > 0 && at / ids.Count != at % ids.Count)
                rows.Title(ids[at / ids.Count], ids[at % ids.Count], said[at], ladder: "L" + ids[at / ids.Count]);
        }

        return rows;
    }
}
