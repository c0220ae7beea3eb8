using System.Globalization;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class GapPlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("gap")!;

    [Test]
    public void Numbers_are_those_of_the_analysis()
    {
        var request = World.Bundled.Request(kind);
        var result = GapAnalysis.Run(request.Records, request.Options, new GapOptions { Sponsor = "CHN" }, CancellationToken.None);
        var figure = kind.Draw(request);

        Assert.Multiple(() =>
        {
            Assert.That(figure.Table.Rows, Has.Count.EqualTo(result.Partners.Count + result.Nulls.Count));
            foreach (var partner in result.Partners)
            {
                var cells = figure.Table.Rows.Single(r => r.Key == partner.Id).Cells;
                Assert.That(
                    cells.Skip(4).Take(5).Select(c => double.Parse(c, CultureInfo.InvariantCulture)),
                    Is.EqualTo([partner.Percentiles.Title, partner.Percentiles.Substance, partner.Gap, partner.Low.Value!.Value, partner.High.Value!.Value]));
                Assert.That(cells[9], Is.EqualTo(partner.Low.Value > 0 ? "above" : partner.High.Value < 0 ? "below" : "neither"));
            }
        });
    }

    [Test]
    public void Every_partner_has_its_whisker_and_unknown_ones_a_hatch()
    {
        var figure = World.Bundled.Draw(kind);
        var marks = figure.Scene.All.OfType<GroupMark>().Where(g => g.Datum is not null).ToDictionary(g => g.Datum!.Key, StringComparer.Ordinal);

        Assert.Multiple(() =>
        {
            foreach (var row in figure.Table.Rows)
                Assert.That(
                    marks[row.Key].Marks.Any(m => row.Cells[9] == FigureCell.Unknown ? m.Fill == Paint.Unknown : m is PathMark { Stroke.Token: not "none" }),
                    row.Key);
        });
    }

    [Test]
    public void Signs_point_up_and_down_by_the_verdict()
    {
        var figure = World.Bundled.Draw(kind);
        var signs = figure.Scene.All.OfType<GroupMark>().Where(g => g.Datum is not null).ToLookup(g => g.Datum!.Values[^1], g => g.Marks[^1]);

        Assert.Multiple(() =>
        {
            Assert.That(signs["above"].Select(s => s.Fill).Distinct(), Is.EqualTo([Paint.Accent]));
            Assert.That(signs["below"].Select(s => s.Fill).Distinct(), Is.EqualTo([Paint.Class(1)]));
            Assert.That(signs["neither"], Is.All.InstanceOf<CircleMark>());
        });
    }

    [Test]
    public void Another_sponsor_may_be_asked_for() =>
        Assert.That(kind.Draw(World.Bundled.Request(kind) with { Sponsor = "IND" }).Title, Does.Contain("India"));

    [Test]
    public void Partners_without_substance_are_named_with_the_reason()
    {
        var figure = World.SixNodes.Draw(kind);

        Assert.That(figure.Title, Does.StartWith("No gap of"));
        Assert.That(figure.Table.Rows.Select(r => r.Cells[^1]).Distinct(), Is.EqualTo(["no dimension measured"]));
    }

    [Test]
    public void A_measured_partner_of_a_small_world_stands_where_its_ranks_put_it()
    {
        var rows = new Rows().Title("CHN", "A", 1).Title("CHN", "B", 3);
        foreach (var (indicator, a, b) in new[] { ("un_vote_agreement", 1, 2), ("trade_share", 1, 2), ("arms_share", 1, 2) })
            rows.Fact("CHN", "A", 2020, a, indicator).Fact("CHN", "B", 2020, b, indicator);
        var figure = new World("small", rows.Records).Draw(kind);

        Assert.That(figure.Table.Rows.Select(r => (r.Key, r.Cells[4], r.Cells[5], r.Cells[6])), Is.EquivalentTo([("A", "0.75", "0.25", "0.5"), ("B", "0.25", "0.75", "-0.5")]));
    }
}
