using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class RankPlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("rank")!;

    [Test]
    public void Values_and_ranks_are_those_of_the_worked_example()
    {
        var figure = World.SixNodes.Draw(kind);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Keys(), Is.EqualTo(["B", "A", "P", "Q", "C", "D"]));
        foreach (var id in figure.Keys())
            Assert.That(figure.Number(id, "value"), Is.EqualTo(SixNodes.Expected.Measures["strength"][id]).Within(1e-4), id);
        Assert.That(figure.Keys().Select(id => figure.Cell(id, "rank")), Is.EqualTo(["1", "2", "3", "3", "5", "6"]));
    }

    [Test]
    public void Tied_ranks_are_marked()
    {
        var figure = World.SixNodes.Draw(kind);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Texts().Split('\n').Count(t => t == "=3"), Is.EqualTo(2));
        Assert.That(figure.Keys().Select(id => figure.Cell(id, "tied with others")), Is.EqualTo(["0", "0", "1", "1", "0", "0"]));
        Assert.That(figure.Texts(), Does.Contain("tied: the best rank is shared"));
    }

    [Test]
    public void Ranges_and_probabilities_are_those_of_the_draws()
    {
        var request = World.SixNodes.Request(kind);
        var figure = kind.Draw(request);
        var ranking = RankAnalysis.Run(request.Records, request.Options, "strength", CancellationToken.None);
        var draws = new DrawOptions { Samples = DrawOptions.Few };
        var robust = RankRobustnessAnalysis.Of(request.Records, ranking, draws, CancellationToken.None);
        var intervals = ValueIntervalsAnalysis.Of(request.Records, ranking, draws, CancellationToken.None);

        using var scope = Assert.EnterMultipleScope();
        foreach (var (i, actor) in ranking.Snapshot.Actors.Index())
        {
            var shares = robust.Ranks[i]!;
            Assert.That((figure.Number(actor.Id, "best rank"), figure.Number(actor.Id, "worst rank")), Is.EqualTo(((double)shares.MiddleNinety.Best, (double)shares.MiddleNinety.Worst)));
            Assert.That(figure.Number(actor.Id, "its probability"), Is.EqualTo(shares.Probability));
            Assert.That((figure.Number(actor.Id, "value low"), figure.Number(actor.Id, "value high")), Is.EqualTo((intervals[i]!.Value.Low, intervals[i]!.Value.High)));
        }
    }

    [Test]
    public void Another_seed_gives_other_draws()
    {
        var request = World.SixNodes.Request(kind);

        Assert.That(kind.Draw(request with { Seed = 7 }).Cell("A", "value low"), Is.Not.EqualTo(kind.Draw(request).Cell("A", "value low")));
    }

    [Test]
    public void Zero_is_outlined_and_in_the_legend()
    {
        var figure = World.NoTie.Draw(kind);
        var dots = figure.Scene.Body.OfType<GroupMark>().Where(g => g.Datum is not null).Select(g => g.Marks.OfType<CircleMark>().First());

        using var scope = Assert.EnterMultipleScope();
        Assert.That(dots.Select(d => d.Fill), Is.All.EqualTo(Paint.Paper));
        Assert.That(figure.Texts(), Does.Contain("zero: no tie").And.Contain("=1"));
    }

    [Test]
    public void The_first_thirty_are_drawn_and_the_cut_is_told()
    {
        var rows = new Rows();
        foreach (var i in Enumerable.Range(10, 35))
            rows.Title("A", FormattableString.Invariant($"S{i}"), 2);
        var figure = new World("many", rows.Records).Draw(kind);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Table.Rows, Has.Count.EqualTo(30));
        Assert.That(figure.Texts(), Does.Contain("6 more share rank 2").And.Contain("the first 30 of 36 actors"));
    }

    [Test]
    public void Values_far_apart_stand_on_powers_of_ten_and_others_do_not()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(World.Bundled.Draw(kind).Texts(), Does.Contain("powers of ten"));
        Assert.That(World.SixNodes.Draw(kind).Texts(), Does.Not.Contain("powers of ten"));
    }

    [Test]
    public void Nobody_to_rank_is_told() => Assert.That(World.Nobody.Draw(kind).Texts(), Does.Contain("No actor to rank").And.Contain("--as-of"));
}
