using CsCheck;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Tests.Gap;

/// <summary>What must change in a known way, or not at all, when the rows change in a known way.</summary>
[TestFixture]
public sealed class GapMetamorphicTests
{
    private const int runs = 40;
    private static readonly GapOptions few = new() { Sponsor = "S", Samples = 20 };

    /// <summary>Ranks of eight partners, and a value of each in each of three dimensions.</summary>
    private static readonly Gen<(int[] Ranks, int[] Values)> worlds = Gen.Select(Gen.Int[1, 5].Array[8], Gen.Int[0, 9].Array[24]);

    [Test]
    public void Turned_round_deeds_turn_rank_correlations_round() => worlds.Sample(
        x =>
        {
            var (straight, turned) = (Build(x).Gap(few), Build((x.Ranks, [.. x.Values.Select(v => -v)])).Gap(few));
            if (straight.Rho.Value is null)
                return;
            Assert.That(turned.Rho.Value, Is.EqualTo(-straight.Rho.Value).Within(1e-9));
            Assert.That(turned.TauB.Value, Is.EqualTo(-straight.TauB.Value).Within(1e-9));
            Assert.That(turned.RhoP.Value, Is.EqualTo(straight.RhoP.Value), "all orders of eight are taken");
        },
        iter: runs);

    [Test]
    public void A_ladder_that_follows_substance_step_by_step_has_no_gaps() => Gen.Shuffle(new[] { 1, 2, 3, 4, 5 }).Sample(
        ranks =>
        {
            var rows = new Rows();
            foreach (var (i, rank) in ranks.Index())
                rows.Title("S", Name(i), rank).Done(Name(i), 10 - rank);
            var result = rows.Gap(few);
            Assert.That(result.Partners.Select(p => p.Gap), Is.All.Zero.Within(1e-12));
            Assert.That((result.OverTitled, result.UnderTitled), Is.EqualTo((0, 0)));
            Assert.That((result.Rho.Value, result.TauB.Value), Is.EqualTo(((double?)1, (double?)1)));
        },
        iter: runs);

    [Test]
    public void Twice_every_deed_is_the_same_answer() => worlds.Sample(
        x => Assert.That(Build((x.Ranks, [.. x.Values.Select(v => 2 * v)])).Gap(few).Text(), Is.EqualTo(Build(x).Gap(few).Text())), iter: runs);

    [Test]
    public void Other_names_for_the_partners_change_no_number() => worlds.Sample(
        x =>
        {
            var (own, other) = (Build(x).Gap(few), Build(x, i => "Z" + Name(7 - i)).Gap(few));
            for (var i = 0; i < 8; i++)
            {
                var (a, b) = (own.Of(Name(i)), other.Of("Z" + Name(7 - i)));
                Assert.That((b.Gap, b.Substance), Is.EqualTo((a.Gap, a.Substance)));
                Assert.That(b.Low.Value, Is.EqualTo(a.Low.Value!.Value).Within(1e-12));
                Assert.That(b.Residual.Value ?? 0, Is.EqualTo(a.Residual.Value ?? 0).Within(1e-9));
            }
        },
        iter: runs);

    [Test]
    public void What_another_sponsor_says_and_does_changes_nothing() => worlds.Sample(
        x =>
        {
            var rows = Build(x);
            var alone = rows.Gap(few).Text();
            for (var i = 0; i < 8; i++)
                rows.Title("T", Name(i), x.Ranks[7 - i]).Fact("T", Name(i), 2021, i, "leader_visits").Fact(Name(i), "S", 2021, i, "students");
            Assert.That(rows.Gap(few).Text(), Is.EqualTo(alone));
        },
        iter: runs);

    [Test]
    public void More_draws_settle_the_interval() => worlds.Sample(
        x =>
        {
            // Two long series of draws agree where two short ones need not.
            PartnershipRecords records = Build(x).Records;
            var (one, other) = (records.Gap(few with { Samples = 1500, Seed = 1 }), records.Gap(few with { Samples = 1500, Seed = 2 }));
            foreach (var p in one.Partners)
                Assert.That(other.Of(p.Id).SubstanceInterval.Low.Value, Is.EqualTo(p.SubstanceInterval.Low.Value!.Value).Within(0.06), p.Id);
        },
        iter: 8);

    private static Rows Build((int[] Ranks, int[] Values) x, Func<int, string>? name = null)
    {
        name ??= Name;
        var rows = new Rows();
        for (var i = 0; i < 8; i++)
        {
            rows.Title("S", name(i), x.Ranks[i])
                .Fact("S", name(i), 2020, x.Values[3 * i], "un_vote_agreement").Fact("S", name(i), 2020, x.Values[(3 * i) + 1]).Fact("S", name(i), 2020, x.Values[(3 * i) + 2], "students");
        }

        return rows;
    }

    private static string Name(int i) => FormattableString.Invariant($"P{i}");
}
