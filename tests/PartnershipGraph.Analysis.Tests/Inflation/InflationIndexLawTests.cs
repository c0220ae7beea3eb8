using CsCheck;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Inflation;

/// <summary>What holds of the indices of any sponsor, and who counts in them.</summary>
internal sealed class InflationIndexLawTests
{
    private static readonly Gen<Rows> worlds = Gen.Select(Gen.Int[1, 5], Gen.Int[2000, 2009]).Array[1, 12].Select(titles =>
    {
        var rows = new Rows();
        foreach (var (i, (rank, year)) in titles.Index())
            rows.Title("S", FormattableString.Invariant($"P{i:00}"), rank, FormattableString.Invariant($"{year}"));
        return rows;
    });

    [Test]
    public void Another_base_turns_an_index_round() => worlds.Sample(
        rows =>
        {
            var first = Run(rows.Records);
            var last = Run(rows.Records, first.Last.Day.Year);

            Assert.That(first.PartnersIndex(first.Last).Value * last.PartnersIndex(last.First).Value, Is.EqualTo(10_000).Within(1e-6));
            Assert.That(first.MeanWeightIndex(first.Last).Value * last.MeanWeightIndex(last.First).Value, Is.EqualTo(10_000).Within(1e-6));
        },
        iter: 100);

    [Test]
    public void Where_nobody_leaves_the_index_of_partners_never_falls_and_a_mean_keeps_its_range() => worlds.Sample(
        rows =>
        {
            var result = Run(rows.Records);
            var mean = result.Base.Tiers.MeanWeight.Value!.Value;

            Assert.That(result.Years.Select(y => result.PartnersIndex(y).Value), Is.Ordered);
            foreach (var year in result.Years)
            {
                Assert.That(result.MeanWeightIndex(year).Value, Is.InRange((20 / mean) - 1e-9, (100 / mean) + 1e-9), "weights are a fifth to 1");
                Assert.That(result.Measurable(year), Is.InRange(0, result.Ranks - 1), "all hold the lowest rank or a higher one");
            }

            Assert.That(result.BestBaseYear, Is.InRange(result.First.Day.Year, result.Last.Day.Year));
        },
        iter: 100);

    [Test]
    public void The_order_of_the_rows_changes_no_index() => worlds.Sample(
        rows => Assert.That(Lines(BundledData.Reversed(rows.Records)), Is.EqualTo(Lines(rows.Records))), iter: 50);

    [Test]
    public void Organisations_count_and_unsure_rows_can_be_left_out()
    {
        var records = new Rows().Actor("Org", ActorKind.Organization)
            .Title("S", "A", 3, "2000").Title("S", "Org", 3, "2001").Title("S", "B", 1, "2001", confidence: Confidence.Low).Records;
        var all = Run(records, asOf: "2001");
        var sure = InflationAnalysis.Run(
            records, Ask.On("2001") with { MinConfidence = Confidence.Medium }, new InflationOptions { Sponsor = "S" }, CancellationToken.None);

        Assert.That(all.PartnersIndex(all.Last).Value, Is.EqualTo(300));
        Assert.That(sure.PartnersIndex(sure.Last).Value, Is.EqualTo(200));
        Assert.That(sure.MeanWeightIndex(sure.Last).Value, Is.EqualTo(100).Within(1e-9));
    }

    [Test]
    public void Without_a_rank_that_is_called_strategic_no_share_is_at_or_above_it()
    {
        var result = Run(new Rows().Title("S", "A", 1, "2000").Records);

        Assert.That(result.Strategic, Is.Null);
        Assert.That(result.AtOrAboveStrategic(result.Last).WhyNull, Is.EqualTo(InflationResult.NotStrategic));
    }

    private static InflationResult Run(PartnershipRecords records, int? baseYear = null, string asOf = "2010") =>
        InflationAnalysis.Run(records, Ask.On(asOf), new InflationOptions { Sponsor = "S", Base = baseYear }, CancellationToken.None);

    private static IEnumerable<string> Lines(PartnershipRecords records)
    {
        var result = Run(records);
        return result.Years.Select(y => FormattableString.Invariant($"{y.Day.Year} {result.PartnersIndex(y).Value:R} {result.MeanWeightIndex(y).Value:R} {result.Measurable(y)}"));
    }
}
