using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Inflation;

[TestFixture]
public sealed class InflationIndexTests
{
    /// <summary>One partner at level 2 of 5 in 2018; two, at 2 and 5, in 2019; none in 2020; three at 4 in 2021.</summary>
    private static Rows Years => new Rows()
        .Title("S", "A", 4, "2018-03").Title("S", "B", 1, "2019-03").Ends("S", "A", "2020-02").Ends("S", "B", "2020-02")
        .Title("S", "C", 2, "2021-01").Title("S", "D", 2, "2021-01").Title("S", "E", 2, "2021-01");

    [Test]
    public void The_base_year_is_a_hundred()
    {
        var result = Run(2019);

        Assert.That(result.Base.Day.Year, Is.EqualTo(2019));
        Assert.That(result.PartnersIndex(result.Base).Value, Is.EqualTo(100));
        Assert.That(result.MeanWeightIndex(result.Base).Value, Is.EqualTo(100));
    }

    [Test]
    public void Other_years_stand_in_proportion()
    {
        var result = Run(2019);

        Assert.That(result.Years.Select(y => result.PartnersIndex(y).Value), Is.EqualTo(new double?[] { 50, 100, null, 150 }));
        Assert.That(result.MeanWeightIndex(result.First).Value, Is.EqualTo(100 * .4 / .7).Within(1e-9));
        Assert.That(result.MeanWeightIndex(result.Last).Value, Is.EqualTo(100 * .8 / .7).Within(1e-9));
    }

    [Test]
    public void A_year_without_partners_has_no_index_and_is_none()
    {
        var result = Run(2019);
        Assert.That(result.PartnersIndex(result.Years[2]).WhyNull, Is.EqualTo(TierDistribution.NoPartner));
        Assert.That(result.MeanWeightIndex(result.Years[2]).WhyNull, Is.EqualTo(TierDistribution.NoPartner));

        var empty = Run(2020);
        Assert.That(empty.Years.Select(y => empty.PartnersIndex(y).WhyNull), Is.All.EqualTo(InflationResult.NoBase));
        Assert.That(empty.Years.Select(y => empty.MeanWeightIndex(y).WhyNull), Is.All.EqualTo(InflationResult.NoBase));
    }

    private static InflationResult Run(int baseYear) => InflationAnalysis.Run(
        Years.Records, new SnapshotOptions { AsOf = new DateOnly(2021, 12, 31) }, new InflationOptions { Sponsor = "S", Base = baseYear }, CancellationToken.None);
}
