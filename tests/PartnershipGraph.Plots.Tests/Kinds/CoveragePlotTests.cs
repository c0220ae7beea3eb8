using PartnershipGraph.Analysis.Coverage;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class CoveragePlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("coverage")!;

    private static readonly World small = new("small", new Rows()
        .Title("S", "A", 1, "2020").Pact(AllianceKind.Defense, "S", "A", "2015", "2021-06").Fact("S", "A", 2021, 3).Records);

    private static string Rows(Figure figure, string key) => figure.Table.Rows.Single(r => r.Key == key).Cells[3];

    [TestCase("partnerships--2020", "1")]
    [TestCase("partnerships--2022", "none")]
    [TestCase("alliances--2020", "2")]
    [TestCase("alliances--2022", "0")]
    [TestCase("votes--2020", "unknown")]
    [TestCase("substance-trade_share-2021", "1")]
    [TestCase("substance-trade_share-2022", "unknown")]
    public void None_unknown_and_zero_differ(string key, string rows) => Assert.That(Rows(small.Draw(kind), key), Is.EqualTo(rows));

    [Test]
    public void The_unknown_are_hatched_and_a_zero_is_outlined()
    {
        var marks = small.Draw(kind).Scene.All.Where(m => m.Datum is not null).ToDictionary(m => m.Datum!.Key, StringComparer.Ordinal);

        Assert.Multiple(() =>
        {
            Assert.That(marks["votes--2020"].Fill, Is.EqualTo(Paint.Unknown));
            Assert.That(marks["partnerships--2022"].Fill, Is.EqualTo(Paint.Paper));
            Assert.That(((GroupMark)marks["alliances--2022"]).Marks.OfType<TextMark>().Single().Text, Is.EqualTo("0"));
        });
    }

    [Test]
    public void Counts_are_those_of_the_analysis()
    {
        var request = World.Bundled.Request(kind);
        var result = CoverageAnalysis.Of(request.Records, request.Options, null, 500);
        var figure = kind.Draw(request);
        var known = result.Series.SelectMany(s => s.Years.Select(y => (Key: FormattableString.Invariant($"{s.Table}-{s.Indicator}-{y.Year}"), y))).ToDictionary(y => y.Key, y => y.y, StringComparer.Ordinal);

        Assert.That(
            figure.Table.Rows.Where(r => r.Cells[3] is not (FigureCell.None or FigureCell.Unknown)).Select(r => (r.Key, r.Cells[3])),
            Is.All.Matches<(string Key, string Rows)>(r => r.Rows == FigureCell.Of(known[r.Key].Rows)));
        Assert.That(figure.Table.Rows, Has.Count.GreaterThan(500));
    }

    [Test]
    public void One_sponsor_may_be_asked_for()
    {
        var figure = kind.Draw(World.Bundled.Request(kind) with { Sponsor = "IND" });

        Assert.That(figure.Title, Does.Contain("of India"));
    }

    [Test]
    public void A_narrow_sheet_tells_the_latest_years()
    {
        var (narrow, wide) = (World.Bundled.Draw(kind, 480).Table, World.Bundled.Draw(kind, 960).Table);

        Assert.That(narrow.Rows.Min(r => r.Cells[2])!, Is.GreaterThan(wide.Rows.Min(r => r.Cells[2])!));
        Assert.That(narrow.Rows.Max(r => r.Cells[2]), Is.EqualTo("2024"));
    }
}
