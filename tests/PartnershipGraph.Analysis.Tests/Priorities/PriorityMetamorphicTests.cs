using CsCheck;
using PartnershipGraph.Analysis.Priorities;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Priorities;

/// <summary>What must not change, or only one way, when the partners change in a known way.</summary>
[TestFixture]
public sealed class PriorityMetamorphicTests
{
    private const int runs = 100;

    /// <summary>For each of eight states, two a region, the rank of its title; 0 and below: none.</summary>
    private static readonly Gen<int[]> ranks = Gen.Int[-2, 5].Array[8];

    [Test]
    public void Where_every_title_weighs_the_same_both_ratios_are_one_number() => ranks.Sample(
        x =>
        {
            foreach (var region in Run(x, weights: "binary").Regions)
                Assert.That(region.WeightRatio.Value, region.Ratio.Value is { } ratio ? Is.EqualTo(ratio).Within(1e-12) : Is.Null);
        },
        iter: runs);

    [Test]
    public void A_title_raised_never_lowers_the_weight_ratio_of_its_region_nor_moves_a_count() => Gen.Select(ranks, Gen.Int[0, 7]).Sample(
        (x, at) =>
        {
            if (x[at] <= 1)
                return;
            var raised = (int[])x.Clone();
            raised[at]--;
            var (was, now) = (Of(Run(x), at), Of(Run(raised), at));
            Assert.That(now.WeightRatio.Value, Is.GreaterThanOrEqualTo(was.WeightRatio.Value!.Value - 1e-12));
            Assert.That((now.Partners, now.Ratio), Is.EqualTo((was.Partners, was.Ratio)));
        },
        iter: runs);

    [Test]
    public void A_partner_more_raises_the_share_of_its_region_and_no_other_ratio() => Gen.Select(ranks, Gen.Int[0, 7]).Sample(
        (x, at) =>
        {
            if (x[at] > 0 || x.All(r => r <= 0))
                return;
            var more = (int[])x.Clone();
            more[at] = 3;
            var (was, now) = (Run(x), Run(more));
            Assert.That(Of(now, at).Share.Value, Is.GreaterThan(Of(was, at).Share.Value!.Value));
            foreach (var region in was.Regions.Where(r => r.Region != Of(was, at).Region))
                Assert.That(now.Regions.Single(r => r.Region == region.Region).Ratio.Value, Is.LessThanOrEqualTo(region.Ratio.Value!.Value + 1e-12));
        },
        iter: runs);

    private static AreaShare Of(PriorityResult result, int at) => result.Regions.Single(r => r.Region == Region(at));

    private static PriorityResult Run(int[] x, string weights = "linear")
    {
        var rows = new Rows().States("S").States(Enumerable.Range(0, x.Length).Select(Name));
        foreach (var (i, rank) in x.Index().Where(r => r.Item > 0))
            rows.Title("S", Name(i), rank);
        return PriorityAnalysis.Run(rows.In(id => (id == "S" ? Region(0) : Region(id[1] - '0'), "")), Ask.On(weights: weights), "S");
    }

    private static string Name(int i) => FormattableString.Invariant($"A{i}");

    private static string Region(int i) => FormattableString.Invariant($"R{i / 2}");
}
