using System.Globalization;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Inflation;

[TestFixture]
public sealed class InflationAnalysisTests
{
    /// <summary>The worked example as rows: counts by rank (0,1,2,3,4) at the end of 2000, (1,4,3,1,1) at the end of 2020.</summary>
    private static Rows Example
    {
        get
        {
            int[] before = [2, 3, 3, 4, 4, 4, 5, 5, 5, 5];
            int[] after = [1, 2, 2, 2, 2, 3, 3, 3, 4, 5];
            var rows = new Rows();
            for (var i = 0; i < before.Length; i++)
            {
                var partner = "P" + i.ToString(CultureInfo.InvariantCulture);
                rows.Title("S", partner, before[i], "1999");
                if (after[i] != before[i])
                    rows.Title("S", partner, after[i], "2020-03", PartnershipEventKind.Upgrade);
            }

            return rows;
        }
    }

    [Test]
    public void The_mean_weight_grows_by_2_54_percent_a_year()
    {
        var result = Run(Example, "2020", from: 2000);
        Assert.That(result.First.Tiers.ByRank, Is.EqualTo(new[] { 0, 1, 2, 3, 4 }));
        Assert.That(result.Last.Tiers.ByRank, Is.EqualTo(new[] { 1, 4, 3, 1, 1 }));
        Assert.That(100 * result.AnnualRate.Value, Is.EqualTo(2.54).Within(.005));
        Assert.That(result.Last.RealValues[1].Value, Is.EqualTo(.2408).Within(1e-4));
        Assert.That(result.Decomposition.Total.Value, Is.EqualTo(.26).Within(1e-12));
        Assert.That(result.Decomposition.Composition.Value, Is.Zero.Within(1e-12), "all ten were partners on both dates");
    }

    [Test]
    public void Years_go_from_the_first_partner_to_the_as_of_date()
    {
        var rows = new Rows().Title("S", "A", 2, "2018-03").Title("S", "B", 1, "2020-12-31").Title("S", "A", 1, "2021-06-02", PartnershipEventKind.Upgrade);
        var result = Run(rows, "2021-06-01");
        Assert.That(result.Years.Select(y => (y.Day.Year, y.Tiers.Partners)), Is.EqualTo(new[] { (2018, 1), (2019, 1), (2020, 2), (2021, 2) }));
        Assert.That(result.Last.Day, Is.EqualTo(new DateOnly(2021, 6, 1)));
        Assert.That(result.Movements.Rose, Is.Empty, "the upgrade lies after the as-of date");
        Assert.That(result.Movements.Entered, Is.EqualTo(new[] { "B" }));
    }

    [Test]
    public void Partners_of_every_kind_count_and_titles_outside_the_order_do_not()
    {
        var rows = new Rows().Actor("O", ActorKind.Organization).Title("S", "O", 1, "2000").Title("S", "A", 2, "2000").Title("S", "B", 0, "2000");
        Assert.That(Run(rows, "2001").Last.Tiers.Partners, Is.EqualTo(2));
        Assert.That(Run(rows, "2001").Rows.Total, Is.EqualTo(2));
    }

    [Test]
    public void Titles_on_another_ladder_are_left_out_and_counted()
    {
        var rows = new Rows().Title("S", "A", 1).Title("S", "B", 2).Title("S", "C", 1, ladder: "L3");
        var year = Run(rows, "2001").Last;
        Assert.That((year.Tiers.Partners, year.OnOtherLadders), Is.EqualTo((2, 1)));
    }

    [Test]
    public void A_year_after_the_last_title_ended_has_no_partner_and_keeps_its_ladder()
    {
        var result = Run(new Rows().Title("S", "A", 1, "2000").Ends("S", "A", "2003"), "2004");
        Assert.That(result.Years.Select(y => y.Tiers.Partners), Is.EqualTo(new[] { 1, 1, 1, 0, 0 }));
        Assert.That(result.Ladder!.Id, Is.EqualTo("L5"));
        Assert.That(result.AnnualRate.WhyNull, Is.EqualTo("no partner in the last year"));
        Assert.That(result.Movements.Left, Is.EqualTo(new[] { "A" }));
    }

    [Test]
    public void A_sponsor_without_titles_has_one_empty_year()
    {
        var result = Run(new Rows().States("S").Title("T", "A", 1), "2004");
        Assert.That(result.Years, Has.Count.EqualTo(1));
        Assert.That((result.Ladder, result.Ranks, result.Last.Tiers.Partners, result.Strategic), Is.EqualTo(((object?)null, 0, 0, (object?)null)));
        Assert.That(result.AtOrAboveStrategic(result.Last).WhyNull, Is.EqualTo("no rank of the ladder is called strategic"));
    }

    [Test]
    public void A_ladder_of_one_rank_is_followed()
    {
        var result = Run(new Rows().Title("S", "A", 1, "2000", ladder: "L1").Title("S", "B", 1, "2001", ladder: "L1"), "2002");
        Assert.That(result.Years.Select(y => y.Tiers.MeanWeight.Value), Is.All.EqualTo(1));
        Assert.That(result.AnnualRate.Value, Is.Zero);
    }

    [Test]
    public void The_base_year_may_be_another_of_the_years()
    {
        var result = InflationAnalysis.Run(Example.Records, Ask.On("2020"), new InflationOptions { Sponsor = "S", From = 1990, Base = 2000 }, CancellationToken.None);
        Assert.That(result.Last.RealValues[1].Value, Is.EqualTo(.2408).Within(1e-4));
        Assert.That(result.First.RealValues[1].WhyNull, Is.EqualTo("no partner"));
        Assert.That(result.AnnualRate.WhyNull, Is.EqualTo("no partner in the first year"));
        Assert.That(result.BestBaseYear, Is.EqualTo(2020), "five ranks are held there, four before");
    }

    [Test]
    public void Low_confidence_can_be_left_out()
    {
        var rows = new Rows().Title("S", "A", 1, "2000", confidence: Confidence.Low).Title("S", "B", 2, "2001");
        var options = Ask.On("2002") with { MinConfidence = Confidence.High };
        var result = InflationAnalysis.Run(rows.Records, options, new InflationOptions { Sponsor = "S" }, CancellationToken.None);
        Assert.That(result.Years.Select(y => y.Day.Year), Is.EqualTo(new[] { 2001, 2002 }));
    }

    [TestCase(2020, 2010, null)]
    [TestCase(null, 2025, null)]
    [TestCase(2000, 2010, 2011)]
    [TestCase(2000, 2010, 1999)]
    public void Years_out_of_order_are_refused(int? from, int? to, int? atBase) => Assert.That(
        () => InflationAnalysis.Run(Example.Records, Ask.On("2024"), new InflationOptions { Sponsor = "S", From = from, To = to, Base = atBase }, CancellationToken.None),
        Throws.InstanceOf<UsageException>());

    [Test]
    public void Other_weights_and_layers_are_refused()
    {
        Assert.That(() => Run(Example, Ask.On(weights: "sqrt")), Throws.InstanceOf<UsageException>().With.Message.Contains("linear"));
        Assert.That(() => Run(Example, Ask.On(layers: "alliance")), Throws.InstanceOf<UsageException>());
    }

    [Test]
    public void It_can_be_cancelled() => Assert.That(
        () => InflationAnalysis.Run(Example.Records, Ask.On(), new InflationOptions { Sponsor = "S" }, new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    [TestCase(2012, 54)]
    [TestCase(2017, 112)]
    [TestCase(2022, 128)]
    [TestCase(2024, 163)]
    public void China_has_so_many_partners(int year, int partners) =>
        Assert.That(Bundled(BundledData.Records).Years.Single(y => y.Day.Year == year).Tiers.Partners, Is.EqualTo(partners));

    [Test]
    public void The_order_of_rows_changes_no_bit()
    {
        var (once, again) = (Bundled(BundledData.Records), Bundled(BundledData.Reversed(BundledData.Records)));
        Assert.That(again.Years.Select(y => y.Tiers.MeanWeight.Value), Is.EqualTo(once.Years.Select(y => y.Tiers.MeanWeight.Value)));
        Assert.That(again.Decomposition, Is.EqualTo(once.Decomposition));
        Assert.That(again.Strategic!.Title, Is.EqualTo(once.Strategic!.Title));
    }

    private static InflationResult Bundled(PartnershipRecords records) =>
        InflationAnalysis.Run(records, Ask.On("2026-11-25"), new InflationOptions { Sponsor = "CHN", From = 1993 }, CancellationToken.None);

    private static InflationResult Run(Rows rows, string asOf, int? from = null) =>
        InflationAnalysis.Run(rows.Records, Ask.On(asOf), new InflationOptions { Sponsor = "S", From = from }, CancellationToken.None);

    private static InflationResult Run(Rows rows, SnapshotOptions options) =>
        InflationAnalysis.Run(rows.Records, options, new InflationOptions { Sponsor = "S" }, CancellationToken.None);
}
