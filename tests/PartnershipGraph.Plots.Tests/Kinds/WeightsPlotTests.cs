using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class WeightsPlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("weights")!;

    [Test]
    public void Ranks_are_those_under_each_scheme()
    {
        var request = World.Bundled.Request(kind);
        var figure = kind.Draw(request);

        using var scope = Assert.EnterMultipleScope();
        foreach (var scheme in SchemeSweep.Schemes)
        {
            var ranking = RankAnalysis.Run(request.Records, request.Options with { Weights = WeightSchemes.Parse(scheme) }, "strength", CancellationToken.None);
            var ranks = ranking.Snapshot.Actors.Zip(ranking.Ranks).ToDictionary(x => x.First.Id, x => (double)x.Second!.Value, StringComparer.Ordinal);
            Assert.That(figure.Keys().Select(id => figure.Number(id, scheme)), Is.EqualTo(figure.Keys().Select(id => ranks[id])), scheme);
        }
    }

    [Test]
    public void Links_are_solid_where_one_dominates_the_next_and_dotted_where_not()
    {
        var figure = World.Bundled.Draw(kind);
        var request = World.Bundled.Request(kind);
        var ranking = RankAnalysis.Run(request.Records, request.Options, "strength", CancellationToken.None);
        var pairs = RankRobustnessAnalysis.Dominates(request.Records, ranking)!.ToHashSet();
        var links = figure.Scene.Body.OfType<GroupMark>().Where(g => g.Datum is not null).ToDictionary(g => g.Datum!.Key, g => g.Marks.OfType<PathMark>().SingleOrDefault());
        List<string> ids = [.. figure.Keys()];

        using var scope = Assert.EnterMultipleScope();
        foreach (var (above, below) in ids.Zip(ids.Skip(1)))
        {
            var isCertified = pairs.Contains((above, below));
            Assert.That(figure.Cell(above, "order to the next"), Is.EqualTo(isCertified ? "certified" : "not certified"), above);
            Assert.That(links[above]!.Dash, isCertified ? Is.Empty : Is.Not.Empty, above);
            Assert.That(figure.Number(above, "of these certified"), Is.EqualTo(ids.Skip(ids.IndexOf(above) + 1).Count(b => pairs.Contains((above, b)))), above);
        }

        Assert.That(links[ids[^1]], Is.Null);
        Assert.That(figure.Cell(ids[^1], "order to the next"), Is.EqualTo(FigureCell.None));
    }

    [Test]
    public void A_hand_made_order_is_certified_where_ties_can_be_counted()
    {
        // A holds more ties than B at every tier; D has one deep tie and C two light ones: weights decide.
        var rows = new Rows().Title("A", "V", 1).Title("A", "W", 2).Title("A", "X", 3).Title("B", "V", 2).Title("B", "W", 3)
            .Title("D", "Y", 2).Title("C", "X", 4).Title("C", "Y", 4);
        var figure = new World("orders", rows.Records).Draw(kind);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Cell("A", "linear"), Is.EqualTo("1"));
        Assert.That(figure.Number("C", "binary"), Is.LessThan(figure.Number("D", "binary")));
        Assert.That(figure.Number("C", "square"), Is.GreaterThan(figure.Number("D", "square")));
        Assert.That(figure.Texts(), Does.Contain("pairs certified"));
        Assert.That(figure.Cell("D", "tied under"), Does.Contain("linear"), "two light ones weigh as much as one deep one");
    }

    [Test]
    public void Lines_are_solid_only_between_two_certified_neighbours()
    {
        var figure = World.Bundled.Draw(kind);
        var ways = figure.Scene.Body.OfType<PathMark>().Where(p => p.Datum is not null).ToDictionary(p => p.Datum!.Key);
        List<string> ids = [.. figure.Keys()];

        using var scope = Assert.EnterMultipleScope();
        foreach (var (i, id) in ids.Index())
        {
            var isCertified = new[] { i - 1, i }.Where(j => j >= 0 && j < ids.Count - 1).All(j => figure.Cell(ids[j], "order to the next") == "certified");
            Assert.That(ways[id].Dash, isCertified ? Is.Empty : Is.Not.Empty, id);
        }
    }

    [Test]
    public void The_scheme_that_was_asked_for_comes_first_and_stands_among_the_others()
    {
        var request = World.SixNodes.Request(kind);
        var figure = kind.Draw(request with { Options = request.Options with { Weights = WeightSchemes.Parse("geometric:0.3") } });

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Table.Columns[2].Name, Is.EqualTo("geometric:0.3"));
        Assert.That(figure.Table.Columns.Select(c => c.Name), Is.SupersetOf(SchemeSweep.Schemes));
        Assert.That(figure.Keys().Select(id => figure.Number(id, "geometric:0.3")), Is.Ordered);
    }

    [Test]
    public void Heads_that_do_not_fit_stand_on_lines_by_turns()
    {
        var (narrow, wide) = (World.Bundled.Draw(kind, 480), World.Bundled.Draw(kind, 1600));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Lines(narrow), Is.GreaterThan(1));
        Assert.That(Lines(wide), Is.EqualTo(1));

        static int Lines(Figure f) => f.Scene.Body.OfType<TextMark>().Where(t => SchemeSweep.Schemes.Contains(t.Text)).Select(t => t.Y).Distinct().Count();
    }

    [Test]
    public void Nobody_to_rank_is_told() => Assert.That(World.Nobody.Draw(kind).Texts(), Does.Contain("No actor to rank"));
}
