using CsCheck;
using PartnershipGraph.Analysis.Priorities;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Priorities;

/// <summary>Random partners, regions and members: what must hold whatever they are.</summary>
[TestFixture]
public sealed class PriorityPropertyTests
{
    private const int runs = 100;

    /// <summary>For each of up to twelve states: the rank of its title (0 and below: none), its region, whether it belongs.</summary>
    private static readonly Gen<(int Rank, int Region, bool Belongs)[]> worlds =
        Gen.Select(Gen.Int[-3, 5], Gen.Int[0, 3], Gen.Bool).Array[1, 12];

    [Test]
    public void The_ratios_average_to_one_over_the_states() => worlds.Sample(
        x =>
        {
            var result = Run(x);
            Assert.That(result.Regions.Sum(r => r.States), Is.EqualTo(result.States));
            Assert.That(result.Regions.Sum(r => r.Partners), Is.EqualTo(result.Partners));
            if (result.Partners == 0)
                return;
            Assert.That(result.Regions.Sum(r => (r.Ratio.Value ?? 0) * r.States / result.States), Is.EqualTo(1).Within(1e-9));
            Assert.That(result.Regions.Sum(r => (r.WeightRatio.Value ?? 0) * r.States / result.States), Is.EqualTo(1).Within(1e-9));
        },
        iter: runs);

    [Test]
    public void Tiers_add_up_to_any_title_and_with_none_to_everybody() => worlds.Sample(
        x =>
        {
            foreach (var body in Run(x).Bodies)
            {
                var (any, none) = (body.Tiers[^2], body.Tiers[^1]);
                Assert.That(body.Tiers.SkipLast(2).Sum(t => t.Members), Is.EqualTo(any.Members));
                Assert.That(body.Tiers.SkipLast(2).Sum(t => t.NonMembers), Is.EqualTo(any.NonMembers));
                Assert.That(any.Members + none.Members, Is.EqualTo(body.Members));
                Assert.That(any.NonMembers + none.NonMembers, Is.EqualTo(body.NonMembers));
            }
        },
        iter: runs);

    [Test]
    public void The_risk_ratio_of_those_outside_is_the_reciprocal() => worlds.Sample(
        x =>
        {
            var (own, rest) = (Run(x).Bodies.Single(b => b.Body == "In"), Run(x).Bodies.Single(b => b.Body == "Out"));
            foreach (var (inside, outside) in own.Tiers.Zip(rest.Tiers).Where(t => t.First.RiskRatio.Value > 0 && t.Second.RiskRatio.Value > 0))
                Assert.That(inside.RiskRatio.Value * outside.RiskRatio.Value, Is.EqualTo(1).Within(1e-9));
            foreach (var (inside, outside) in own.Tiers.Zip(rest.Tiers).Where(t => t.First.MemberShare.Value is not null))
                Assert.That(inside.MemberShare.Value + outside.MemberShare.Value, Is.EqualTo(1).Within(1e-12));
        },
        iter: runs);

    [Test]
    public void A_region_where_every_share_is_the_same_is_even() => Gen.Int[1, 4].Sample(
        partners =>
        {
            var x = from region in Enumerable.Range(0, 3) from k in Enumerable.Range(0, 4) select (k < partners ? 2 : 0, region, false);
            Assert.That(Run([.. x]).Regions.Where(r => r.States > 0).Select(r => r.Ratio.Value), Is.All.EqualTo(1));
        },
        iter: 10);

    private static PriorityResult Run((int Rank, int Region, bool Belongs)[] x)
    {
        var rows = new Rows().States("S", "In", "Out").Belongs("In", "S").Belongs("Out", "S");
        var regions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (i, (rank, region, belongs)) in x.Index())
        {
            var id = FormattableString.Invariant($"A{i}");
            regions[id] = FormattableString.Invariant($"R{region}");
            rows.Belongs(belongs ? "In" : "Out", id);
            if (rank > 0)
                rows.Title("S", id, rank);
        }

        // The bodies are organisations, so that they are in no count.
        rows.Actor("In", Domain.Actors.ActorKind.Organization).Actor("Out", Domain.Actors.ActorKind.Organization);
        return PriorityAnalysis.Run(rows.In(id => (regions.GetValueOrDefault(id, "R0"), "")), Ask.On(), "S", ["In", "Out"]);
    }
}
