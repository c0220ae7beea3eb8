using CsCheck;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Simulation;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Tests.Simulation;

/// <summary>What must hold of every what-if, on small worlds of one and of two coded sides.</summary>
[TestFixture]
public sealed class SimulationPropertyTests
{
    private const int runs = 100;

    private static readonly string[] names = ["P", "Q", "A", "B", "C"];

    /// <summary>What each says of each: 0 nothing, 1 to 3 a rank; P and Q have ladders of three, the others of four.</summary>
    private static readonly Gen<int[]> worlds = Gen.Int[-2, 3].Array[names.Length * names.Length];

    private static readonly Gen<(int First, int Second)> pairs =
        Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[1, names.Length - 1]).Select((i, d) => (i, (i + d) % names.Length));

    [Test]
    public void Setting_what_is_so_already_changes_nothing() => worlds.Sample(
        said =>
        {
            var rows = Build(said);
            var network = rows.Network(What.PQ());
            var alike = network.Ties.Where(t => t.Sides.Where(s => s.Title is not null).Select(s => s.Title!.Rank).Distinct().Count() == 1)
                .Select(t => new PairChange(t.Source, t.Target, t.Sides.First(s => s.Title is not null).Title!.Rank));
            var apart = names.SelectMany(a => names.Where(b => string.CompareOrdinal(a, b) < 0 && network.Weight(a, b) == 0), (a, b) => new PairChange(a, b, null));

            var result = SimulationAnalysis.Run(rows.Records, What.PQ(), null, [.. alike, .. apart], CancellationToken.None);

            Assert.That(result.Changes, Is.Empty);
            Assert.That(result.Classes, Is.Empty);
            Assert.That(result.Set.Sum(p => p.Steps), Is.Zero);
            Assert.That(result.After.Text(), Is.EqualTo(result.Before.Text()));
        },
        iter: runs);

    [Test]
    public void A_title_ended_and_restored_gives_the_world_back() => Gen.Select(worlds, pairs).Sample(
        (said, pair) =>
        {
            var rows = Build(said);
            var (a, b) = (names[pair.First], names[pair.Second]);
            var rank = Said(said, pair.First, pair.Second) is > 0 and var own ? own : Said(said, pair.Second, pair.First);
            if (rank == 0)
                return;

            var there = rows.If($"{a}-{b}=none");
            var gone = ChangedRecords.Of(rows.Records, What.PQ(), there.Set);
            var back = SimulationAnalysis.Run(gone, What.PQ(), null, [new PairChange(a, b, new Rank(rank))], CancellationToken.None);
            var straight = rows.If(FormattableString.Invariant($"{a}-{b}={rank}"));

            Assert.That(there.After.Snapshot.Weight(a, b), Is.Zero);
            Assert.That(back.After.Text(), Is.EqualTo(straight.After.Text()));
        },
        iter: runs);

    [Test]
    public void The_world_after_is_the_one_whose_rows_say_so() => Gen.Select(worlds, pairs, Gen.Int[0, 3]).Sample(
        (said, pair, rank) =>
        {
            var rows = Build(said);
            var (first, second) = pair;
            var other = (int[])said.Clone();
            var (own, their) = (Said(said, first, second) > 0, Said(said, second, first) > 0);
            if (own || !their)
                other[(first * names.Length) + second] = rank;
            if (their)
                other[(second * names.Length) + first] = rank;

            var result = SimulationAnalysis.Run(
                rows.Records, What.PQ(), null, [new PairChange(names[first], names[second], rank == 0 ? null : new Rank(rank))], CancellationToken.None);
            var expected = Build(other).Hedge();

            Assert.That(result.After.Text(), Is.EqualTo(expected.Text()));
            AssertListed(result, rows.Hedge(), expected);
        },
        iter: runs);

    /// <summary>Every value that differs is listed, and no other.</summary>
    private static void AssertListed(SimulationResult result, HedgeResult before, HedgeResult after)
    {
        foreach (var was in before.States)
        {
            var (own, other) = (was.Values(before.Poles), after.Of(was.Id).Values(before.Poles));
            foreach (var (name, value) in own)
            {
                var differs = value is null != other[name] is null || Math.Abs((value ?? 0) - (other[name] ?? 0)) > 1e-12;
                Assert.That(result.Of(was.Id, name), differs ? Is.EqualTo((value, other[name])) : Is.Null, $"{name} of {was.Id}");
            }
        }
    }

    private static int Said(int[] said, int by, int of) => Math.Max(0, said[(by * names.Length) + of]);

    private static Rows Build(int[] said)
    {
        var rows = new Rows().States(names).Pact(AllianceKind.Neutrality, "A", "P");
        foreach (var name in names)
            rows.OwnLadder("L" + name, name, name is "P" or "Q" ? 3 : 4);
        for (var i = 0; i < names.Length; i++)
        {
            for (var j = 0; j < names.Length; j++)
            {
                if (i != j && Said(said, i, j) > 0)
                    rows.Title(names[i], names[j], Said(said, i, j), ladder: "L" + names[i]);
            }
        }

        return rows;
    }
}
