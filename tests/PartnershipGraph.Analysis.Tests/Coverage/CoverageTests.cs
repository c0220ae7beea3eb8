using PartnershipGraph.Analysis.Coverage;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Coverage;

internal sealed class CoverageTests
{
    private static readonly Rows rows = new Rows()
        .Title("S", "A", 1, "2018").Title("S", "B", 1, "2020").Title("T", "A", 1, "2020-06", confidence: Confidence.Low)
        .Pact(AllianceKind.Defense, "S", "A", "2010", "2019-07").Fact("S", "A", 2019, 1).Fact("S", "B", 2021, 0).Fact("S", "A", 2021, 2).Fact("T", "A", 2021, 2)
        .Fact("S", "A", 2030, 2);

    private static CoverageResult Of(string? actor = null, int most = 99, string asOf = "2022-05-01") =>
        CoverageAnalysis.Of(rows.Records, new SnapshotOptions { AsOf = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture) }, actor, most);

    private static IEnumerable<(int Year, int Rows, CoverageState State)> Years(CoverageResult result, string table, string indicator = "") =>
        result.Series.Single(s => s.Table == table && s.Indicator == indicator).Years.Select(y => (y.Year, y.Rows, y.State));

    [Test]
    public void A_year_without_an_event_has_none_on_record() => Assert.That(
        Years(Of(), "partnerships"),
        Is.EqualTo([(2018, 1, CoverageState.Known), (2019, 0, CoverageState.None), (2020, 2, CoverageState.Known), (2021, 0, CoverageState.None), (2022, 0, CoverageState.None)]));

    [Test]
    public void A_year_without_a_measurement_is_unknown_and_a_measured_zero_is_known() => Assert.That(
        Years(Of(), "substance", "trade_share"),
        Is.EqualTo([(2018, 0, CoverageState.Unknown), (2019, 1, CoverageState.Known), (2020, 0, CoverageState.Unknown), (2021, 3, CoverageState.Known), (2022, 0, CoverageState.Unknown)]));

    [Test]
    public void A_spell_counts_where_the_year_ends_and_none_in_force_is_zero() => Assert.That(
        Years(Of(), "alliances"),
        Is.EqualTo([(2018, 2, CoverageState.Known), (2019, 0, CoverageState.Zero), (2020, 0, CoverageState.Zero), (2021, 0, CoverageState.Zero), (2022, 0, CoverageState.Zero)]));

    [Test]
    public void The_year_of_the_question_counts_as_of_its_day() =>
        Assert.That(Years(Of(asOf: "2019-06-30"), "alliances").Last(), Is.EqualTo((2019, 2, CoverageState.Known)));

    [Test]
    public void An_empty_table_is_unknown_throughout() => Assert.That(Years(Of(), "votes").Select(y => y.State), Is.All.EqualTo(CoverageState.Unknown));

    [Test]
    public void Only_the_latest_years_are_told_where_there_is_no_room()
    {
        var result = Of(most: 2);

        Assert.That((result.From, result.To), Is.EqualTo((2021, 2022)));
        Assert.That(result.Series.Single(s => s.Table == "partnerships").Rows, Is.EqualTo(3));
    }

    [Test]
    public void One_actors_rows_are_those_that_it_gives() => Assert.That(Years(Of("T"), "partnerships").Sum(y => y.Rows), Is.EqualTo(1));

    [Test]
    public void High_confidence_is_counted_beside() =>
        Assert.That(Of().Series.Single(s => s.Table == "partnerships").Years.Single(y => y.Year == 2020).High, Is.EqualTo(1));

    [Test]
    public void Steps_are_fifths_of_the_fullest_year()
    {
        var series = Of().Series.Single(s => s.Indicator == "trade_share");

        Assert.That(series.Years.Select(series.StepOf), Is.EqualTo(new int?[] { null, 2, null, 5, null }));
    }

    [Test]
    public void Without_rows_there_are_no_years()
    {
        var nothing = CoverageAnalysis.Of(new Rows().Records, new SnapshotOptions { AsOf = new DateOnly(2022, 1, 1) }, null, 10);

        Assert.That(nothing.From, Is.Null);
        Assert.That(nothing.Series.Select(s => s.Years.Count), Is.All.Zero);
    }

    [Test]
    public void Every_row_of_the_bundled_data_is_in_one_series()
    {
        var r = BundledData.Records;
        var result = CoverageAnalysis.Of(r, new SnapshotOptions { AsOf = new DateOnly(2100, 1, 1) }, null, 500);

        Assert.That(
            result.Series.Sum(s => s.Rows),
            Is.EqualTo(r.Partnerships.Count + r.Episodes.Count + r.Votes.Count + r.Alliances.Count + r.Memberships.Count + r.Rivalries.Count + r.Attributes.Count + r.Substance.Count));
    }
}
