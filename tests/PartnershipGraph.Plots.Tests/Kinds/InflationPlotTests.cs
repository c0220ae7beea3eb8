using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class InflationPlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("inflation")!;

    /// <summary>Two partners, then none for two years, then three of which all hold rank 2 or above.</summary>
    private static World Gap => new("gap", new Rows()
        .Title("S", "A", 3, "2015").Title("S", "B", 5, "2015").Ends("S", "A", "2018-02").Ends("S", "B", "2018-02")
        .Title("S", "C", 2, "2020").Title("S", "D", 2, "2020").Title("S", "E", 1, "2020").Records);

    [Test]
    public void Rows_are_the_years_of_the_analysis_against_a_fair_base()
    {
        var options = new InflationOptions { Sponsor = "CHN" };
        var result = InflationAnalysis.Run(World.Bundled.Records, new SnapshotOptions { AsOf = World.Day }, options, CancellationToken.None);
        result = InflationAnalysis.Run(World.Bundled.Records, new SnapshotOptions { AsOf = World.Day }, options with { Base = result.BestBaseYear }, CancellationToken.None);
        var figure = World.Bundled.Draw(kind);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(result.Base.Tiers.Partners, Is.AtLeast(InflationResult.FairBase));
        Assert.That(figure.Table.Rows, Has.Count.EqualTo(result.Years.Count));
        Assert.That(Cell(figure, result.BaseYear, "partners index"), Is.EqualTo("100"));
        Assert.That(Texts(figure), Has.Some.EqualTo(FormattableString.Invariant($"Index, {result.BaseYear} = 100")));
        foreach (var year in result.Years)
        {
            Assert.That(Cell(figure, year.Day.Year, "partners"), Is.EqualTo(FigureCell.Of(year.Tiers.Partners)));
            Assert.That(Cell(figure, year.Day.Year, "mean weight index"), Is.EqualTo(FigureCell.Of(result.MeanWeightIndex(year).Value)));
            Assert.That(Cell(figure, year.Day.Year, "strategic share"), Is.EqualTo(FigureCell.Of(result.AtOrAboveStrategic(year).Value)));
            for (var r = 1; r <= 5; r++)
            {
                Assert.That(Cell(figure, year.Day.Year, FormattableString.Invariant($"exclusivity {r}")), Is.EqualTo(FigureCell.Of(year.Tiers.Exclusivity(r).Value)));
                Assert.That(Cell(figure, year.Day.Year, FormattableString.Invariant($"real value {r}")), Is.EqualTo(FigureCell.Of(year.RealValues[r - 1].Value)));
            }
        }
    }

    [Test]
    public void At_the_base_year_a_title_is_worth_its_weight()
    {
        var figure = World.Bundled.Draw(kind);
        var result = InflationAnalysis.Run(World.Bundled.Records, new SnapshotOptions { AsOf = World.Day }, new InflationOptions { Sponsor = "CHN" }, CancellationToken.None);

        Assert.That(Number(figure, result.BestBaseYear, "real value 3"), Is.EqualTo(.6).Within(1e-12));
    }

    [Test]
    public void Years_without_partners_are_undefined_and_not_zero()
    {
        var figure = Draw(Gap, "S");

        foreach (var column in (string[])["mean weight", "partners index", "mean weight index", "exclusivity 1", "real value 5"])
            Assert.That(Cell(figure, 2018, column), Is.EqualTo(FigureCell.Undefined), column);
        Assert.That(Cell(figure, 2018, "partners"), Is.EqualTo("0"), "a count is a count");
        var year = Year(figure, 2018);
        Assert.That(year.Marks.OfType<CircleMark>(), Is.Empty);
        Assert.That(year.Marks.OfType<RectMark>().Select(r => r.Dash.Count), Is.All.EqualTo(2).And.Exactly(4).Items);
        Assert.That(figure.Caption[0], Does.StartWith("Drawn: 8 of 10 years, 2 undefined (no partner)"));
    }

    [Test]
    public void Lines_break_where_nothing_is_defined()
    {
        var lines = Draw(Gap, "S").Scene.Body.OfType<PathMark>().Where(p => p.Stroke == Paint.Class(0) && p.StrokeWidth == 2.2).ToList();
        var corners = lines.Select(p => p.Path.ToString().Count(c => c is 'M' or 'L')).ToList();

        Assert.That(corners[..2], Is.EqualTo(new[] { 3, 5 }), "partners: 2015 to 2017, 2020 to 2024");
    }

    [Test]
    public void Exactly_zero_is_a_hollow_dot()
    {
        var figure = Draw(Gap, "S");

        Assert.That(Cell(figure, 2024, "exclusivity 2"), Is.EqualTo("0"), "all hold rank 2 or above");
        Assert.That(Year(figure, 2024).Marks.OfType<CircleMark>().Where(c => c.Fill == Paint.Paper), Is.Not.Empty);
        Assert.That(Year(figure, 2016).Marks.OfType<CircleMark>().Where(c => c.Fill == Paint.Paper).Count(), Is.EqualTo(1), "the bits of rank 5 alone: what it is worth is undefined, for all held it in the base year");
    }

    [Test]
    public void Every_line_has_its_name_at_its_end_and_a_dash_of_its_own()
    {
        var figure = World.Bundled.Draw(kind);

        Assert.That(Texts(figure).Where(t => t.EndsWith(" rank 2", StringComparison.Ordinal)).Count(), Is.EqualTo(2), "exclusivity and real value");
        Assert.That(Texts(figure), Has.Some.Match(@"^\d+ partners$").And.Some.Match(@"^\d+ mean weight$").And.Some.Match(@"^\d+ % share$"));
        var dashes = figure.Scene.Body.OfType<PathMark>().Where(p => p.StrokeWidth == 2.2).GroupBy(p => p.Stroke).Select(g => string.Join(' ', g.First().Dash)).ToList();
        Assert.That(dashes, Is.Unique.And.Count.EqualTo(5));
    }

    [Test]
    public void Legends_name_the_ranks_by_their_titles() =>
        Assert.That(Texts(World.Bundled.Draw(kind)), Has.Some.StartWith("rank 2: Comprehensive Strategic Partnership"));

    [Test]
    public void Another_sponsor_can_be_asked_for()
    {
        var figure = Draw(World.Bundled, "IND");
        Assert.That(figure.Title, Does.Contain("India"));
        Assert.That(figure.Table.Rows.SelectMany(r => r.Actors).Distinct(), Is.EqualTo(new[] { "IND" }));
    }

    [Test]
    public void A_sponsor_without_titles_has_no_years_and_says_so()
    {
        var figure = Draw(Gap, "A");

        Assert.That(figure.Table.Rows, Is.Empty);
        Assert.That(figure.Title, Is.EqualTo("No titles of Name of A to show"));
        Assert.That(Texts(figure), Has.Some.Contain("--sponsor"));
    }

    [Test]
    public void A_single_year_is_drawn_as_dots()
    {
        var figure = Draw(new World("single", new Rows().Title("S", "A", 3, "2024").Title("S", "B", 1, "2024").Records), "S");

        Assert.That(figure.Table.Rows, Has.Count.EqualTo(1));
        Assert.That(Year(figure, 2024).Marks.OfType<CircleMark>().Select(c => c.Radius), Is.All.EqualTo(3));
    }

    [Test]
    public void Weights_other_than_linear_are_refused()
    {
        var request = World.Bundled.Request(kind);
        Assert.That(() => kind.Draw(request with { Options = request.Options with { Weights = WeightSchemes.Parse("square") } }), Throws.TypeOf<UsageException>());
    }

    private static Figure Draw(World world, string sponsor) => kind.Draw(world.Request(kind) with { Sponsor = sponsor });

    private static GroupMark Year(Figure figure, int year) => figure.Scene.Body.OfType<GroupMark>().Single(g => g.Datum?.Key == FigureCell.Of(year));

    private static IEnumerable<string> Texts(Figure figure) => figure.Scene.Body.OfType<TextMark>().Select(t => t.Text);

    private static double Number(Figure figure, int year, string column) => double.Parse(Cell(figure, year, column), System.Globalization.CultureInfo.InvariantCulture);

    private static string Cell(Figure figure, int year, string column) =>
        figure.Table.Rows.Single(r => r.Key == FigureCell.Of(year)).Cells[figure.Table.Columns.Select(c => c.Name).ToList().IndexOf(column)];
}
