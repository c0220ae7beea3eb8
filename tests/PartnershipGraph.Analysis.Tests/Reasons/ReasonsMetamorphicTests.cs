using CsCheck;
using PartnershipGraph.Analysis.Tests.Support;
using static PartnershipGraph.Domain.Alliances.AllianceKind;

namespace PartnershipGraph.Analysis.Tests.Reasons;

/// <summary>What must not change, or only one way, when titles and pacts change in a known way.</summary>
[TestFixture]
public sealed class ReasonsMetamorphicTests
{
    private const int runs = 100;

    private static readonly string[] names = ["A", "B", "C", "P", "Q"];

    /// <summary>For every ordered pair a rank (0 or below: no title); for every pair whether a pact unites it.</summary>
    private static readonly Gen<(int[] Ranks, bool[] Pacts)> worlds = Gen.Select(Gen.Int[-5, 5].Array[names.Length * names.Length], Gen.Bool.Array[names.Length * names.Length]);

    [Test]
    public void Every_share_lies_between_0_and_1_and_partners_are_shared_or_not() => worlds.Sample(
        x =>
        {
            foreach (var s in Build(x).Reasons().Sponsors)
            {
                Assert.That(s.Share, Is.InRange(0, 1));
                Assert.That(s.ShareOfAll, Is.InRange(0, 1));
                Assert.That(s.Shared, Is.SubsetOf(s.Partners));
                Assert.That(s.Shared, Has.Count.LessThanOrEqualTo(s.Titled.Count + s.Allied.Count));
            }
        },
        iter: runs);

    [Test]
    public void A_pact_of_a_rival_with_everybody_shares_every_other_partner() => worlds.Sample(
        x =>
        {
            var rows = Build(x);
            foreach (var name in names.Where(n => n != "Q"))
                rows.Pact(Defense, "Q", name);
            var answer = rows.Reasons().Sponsors.SingleOrDefault(s => s.Sponsor == "P");
            if (answer is not null)
                Assert.That(answer.Partners.Except(answer.Shared), Is.SubsetOf(new[] { "Q" }), "the rival is no ally of itself");
        },
        iter: runs);

    [Test]
    public void An_end_of_every_title_ends_every_spell_and_leaves_no_partner() => worlds.Sample(
        x =>
        {
            var (rows, was) = (Build(x), Build(x).Reasons());
            for (var pair = 0; pair < x.Ranks.Length; pair++)
            {
                if (Titled(x, pair))
                    rows.Ends(names[pair / names.Length], names[pair % names.Length], "2015");
            }

            var now = rows.Reasons();
            Assert.That(now.Sponsors, Is.Empty);
            Assert.That(now.Partnerships.Ended, Has.Count.EqualTo(was.Partnerships.All.Count));
            Assert.That(now.Alliances.All, Is.EqualTo(was.Alliances.All), "pacts have another end");
            Assert.That(now.Partnerships.EndDays, Is.EqualTo(was.Partnerships.All.Count > 0 ? 1 : 0));
        },
        iter: runs);

    [Test]
    public void A_stranger_lowers_the_share_of_all_and_no_other() => worlds.Sample(
        x =>
        {
            foreach (var (was, now) in Build(x).Reasons().Sponsors.Zip(Build(x).States("Z").Reasons().Sponsors))
            {
                Assert.That((now.Sponsor, now.Share), Is.EqualTo((was.Sponsor, was.Share)));
                Assert.That(now.ShareOfAll, Is.EqualTo(was.ShareOfAll * (names.Length - 1) / names.Length).Within(1e-12));
            }
        },
        iter: runs);

    private static bool Titled((int[] Ranks, bool[] Pacts) world, int pair) => world.Ranks[pair] > 0 && pair / names.Length != pair % names.Length;

    private static Rows Build((int[] Ranks, bool[] Pacts) world)
    {
        var rows = new Rows().States(names);
        for (var pair = 0; pair < world.Ranks.Length; pair++)
        {
            var (first, second) = (pair / names.Length, pair % names.Length);
            if (Titled(world, pair))
                rows.Title(names[first], names[second], world.Ranks[pair], "2000");
            if (world.Pacts[pair] && first < second)
                rows.Pact(Defense, names[first], names[second]);
        }

        return rows;
    }
}
