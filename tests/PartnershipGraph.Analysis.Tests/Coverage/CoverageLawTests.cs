using PartnershipGraph.Analysis.Coverage;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Coverage;

/// <summary>What holds of the coverage of any rows, and of whose rows they are.</summary>
internal sealed class CoverageLawTests
{
    private static Rows World => new Rows()
        .Title("S", "A", 1, "2018").Title("A", "S", 2, "2021", confidence: Confidence.Medium)
        .Episode("S", "A", "2020-05").Episode("B", "S", "2020-09", confidence: Confidence.Low)
        .Rivals("A", "B", 1, "2015", "2020").Belongs("Club", "S", "2019").Fact("S", "B", 2020, 3);

    [TestCase("S", 1, 2, 0, 1, 1)]
    [TestCase("A", 1, 1, 1, 0, 0)]
    [TestCase("B", 0, 1, 1, 0, 0)]
    public void An_actor_has_the_titles_and_figures_that_it_gives_and_what_it_has_a_part_in(
        string actor, int titles, int episodes, int rivalries, int memberships, int substance)
    {
        var result = Of(World.Records, actor);

        Assert.That(
            new[] { "partnerships", "episodes", "rivalries", "memberships", "substance" }.Select(t => RowsOf(result, t)),
            Is.EqualTo(new[] { titles, episodes, rivalries, memberships, substance }));
        Assert.That(result.Actor, Is.EqualTo(actor));
    }

    [Test]
    public void An_actor_of_whom_nothing_is_told_has_six_empty_series_and_no_years()
    {
        var result = Of(World.Records, "elsewhere");

        Assert.That((result.From, result.To, result.Rows.Total), Is.EqualTo(((int?)null, 2022, 0)));
        Assert.That(result.Series.Select(s => s.Table), Is.EqualTo(new[] { "partnerships", "episodes", "votes", "alliances", "memberships", "rivalries" }));
        Assert.That(result.Series.Select(s => (s.Rows, s.Most)), Is.All.EqualTo((0, 0)));
    }

    [Test]
    public void Spells_alone_are_told_for_the_year_of_the_question_alone()
    {
        var result = Of(new Rows().Pact(AllianceKind.Defense, "A", "B", "1950").Records);

        Assert.That((result.From, result.To), Is.EqualTo(((int?)2022, 2022)));
        Assert.That(result.Series.Single(s => s.Table == "alliances").Years, Is.EqualTo(new[] { new CoverageYear(2022, 2, 2, CoverageState.Known) }));
    }

    [Test]
    public void A_rivalry_that_ended_is_none_in_force_and_still_a_row()
    {
        var rivalries = Of(World.Records).Series.Single(s => s.Table == "rivalries");

        Assert.That(rivalries.Rows, Is.EqualTo(1));
        Assert.That(
            rivalries.Years.Select(y => (y.Year, y.State)),
            Is.EqualTo(new[]
            {
                (2018, CoverageState.Known), (2019, CoverageState.Known), (2020, CoverageState.Zero), (2021, CoverageState.Zero), (2022, CoverageState.Zero),
            }));
    }

    [Test]
    public void Rows_are_counted_by_confidence_and_the_unsure_ones_can_be_left_out()
    {
        var all = Of(World.Records);
        var sure = CoverageAnalysis.Of(World.Records, Ask.On("2022") with { MinConfidence = Confidence.High }, null, 99);

        Assert.That((all.Rows.High, all.Rows.Medium, all.Rows.Low), Is.EqualTo((5, 1, 1)));
        Assert.That((sure.Rows.High, sure.Rows.Medium, sure.Rows.Low), Is.EqualTo((5, 0, 0)));
        Assert.That(sure.Series.SelectMany(s => s.Years).All(y => y.High == y.Rows), Is.True);
    }

    // Rivalry 2015; title 2018; membership 2019; two episodes and a figure 2020; title 2021.
    [TestCase("2014", 0)]
    [TestCase("2015", 1)]
    [TestCase("2018", 2)]
    [TestCase("2019", 3)]
    [TestCase("2020-04", 4)]
    [TestCase("2020-05", 5)]
    [TestCase("2020", 6)]
    [TestCase("2021", 7)]
    public void An_earlier_day_tells_no_later_row(string asOf, int rows) =>
        Assert.That(CoverageAnalysis.Of(World.Records, Ask.On(asOf), null, 99).Rows.Total, Is.EqualTo(rows));

    [Test]
    public void No_year_at_all_is_no_number_of_years() => Assert.That(
        () => CoverageAnalysis.Of(World.Records, Ask.On(), null, 0), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void The_years_of_the_bundled_data_add_up()
    {
        var result = CoverageAnalysis.Of(BundledData.Records, Ask.On(), null, 3000);
        var first = result.From!.Value;
        var years = result.To - first + 1;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Enum.GetValues<CoverageState>().Sum(result.Count), Is.EqualTo(result.Series.Count * years));
        Assert.That(result.Series.Sum(s => s.Rows), Is.EqualTo(result.Rows.Total));
        foreach (var series in result.Series)
        {
            Assert.That(series.Years.Select(y => y.Year), Is.EqualTo(Enumerable.Range(first, years)), series.Table);
            Assert.That(series.Years.All(y => y.High <= y.Rows && y.Rows <= series.Rows), Is.True, series.Table);
            Assert.That(series.Years.Where(y => y.State == CoverageState.Known), Is.EqualTo(series.Years.Where(y => y.Rows > 0)), series.Table);
            if (series.Kind != CoverageKind.Spell)
                Assert.That(series.Years.Sum(y => y.Rows), Is.EqualTo(series.Rows), series.Table);
            if (series.Most > 0)
                Assert.That(series.Years.Select(series.StepOf).Max(), Is.EqualTo(5), series.Table);
        }
    }

    [Test]
    public void The_order_of_the_rows_changes_nothing() =>
        Assert.That(Lines(Of(BundledData.Reversed(World.Records))), Is.EqualTo(Lines(Of(World.Records))));

    private static CoverageResult Of(PartnershipRecords records, string? actor = null) => CoverageAnalysis.Of(records, Ask.On("2022"), actor, 99);

    private static int RowsOf(CoverageResult result, string table) => result.Series.Where(s => s.Table == table).Sum(s => s.Rows);

    private static IEnumerable<string> Lines(CoverageResult result) =>
        result.Series.SelectMany(s => s.Years.Select(y => FormattableString.Invariant($"{s.Table} {s.Indicator} {s.Rows} {y.Year} {y.Rows} {y.High} {y.State}")));
}
