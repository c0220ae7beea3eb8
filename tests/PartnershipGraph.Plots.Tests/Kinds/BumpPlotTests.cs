using System.Globalization;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.RankHistories;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class BumpPlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("bump")!;

    [Test]
    public void Rows_are_the_ranks_of_the_analysis()
    {
        var draws = new DrawOptions { Samples = DrawOptions.Few };
        var history = RankHistoryAnalysis.Run(World.SixNodes.Records, new SnapshotOptions { AsOf = World.Day }, "strength", 20, draws, CancellationToken.None);
        var table = World.SixNodes.Draw(kind).Table;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(table.Rows, Has.Count.EqualTo(history.Years.Count * 6));
        foreach (var row in table.Rows)
        {
            var place = history.Years.Single(y => FigureCell.Of(y.Day.Year) == Cell(table, row, "year")).Places[row.Actors[0]];
            Assert.That(Cell(table, row, "strength"), Is.EqualTo(FigureCell.Of(place.Value)), row.Key);
            Assert.That((string[])[Cell(table, row, "rank"), Cell(table, row, "low"), Cell(table, row, "high")],
                Is.EqualTo((string[])[FigureCell.Of(place.Rank), FigureCell.Of(place.Best), FigureCell.Of(place.Worst)]), row.Key);
        }
    }

    [Test]
    public void The_last_year_is_what_the_ranking_says()
    {
        var ranking = RankAnalysis.Run(World.Bundled.Records, new SnapshotOptions { AsOf = World.Day }, "strength", CancellationToken.None);
        var ranks = ranking.Snapshot.Actors.Select((a, i) => (a.Id, Rank: ranking.Ranks[i])).ToDictionary(a => a.Id, a => a.Rank, StringComparer.Ordinal);
        var table = World.Bundled.Draw(kind).Table;
        var last = table.Rows.Where(r => Cell(table, r, "as of") == "2024-12-31").ToList();

        Assert.That(last, Has.Count.EqualTo(10));
        Assert.That(last.Select(r => Cell(table, r, "rank")), Is.EquivalentTo(last.Select(r => FigureCell.Of(ranks[r.Actors[0]]))));
        Assert.That(ranks.Values.OfType<int>().Order().Take(10), Is.EqualTo(last.Select(r => ranks[r.Actors[0]]!.Value).Order()), "the ten best");
    }

    [Test]
    public void No_tie_is_none_and_no_such_state_is_undefined_and_both_look_different()
    {
        var rows = new Rows().Title("A", "B", 1, "2018").Title("A", "C", 2, "2020").Actor("C", ActorKind.State, from: "2019-03");
        var figure = new World("born late", rows.Records).Draw(kind);

        Assert.That(Rank(figure, "C-2018"), Is.EqualTo(FigureCell.Undefined));
        Assert.That(Rank(figure, "C-2019"), Is.EqualTo(FigureCell.None));
        Assert.That(Rank(figure, "C-2020"), Is.EqualTo("3"));
        Assert.That(Mark(figure, "C-2018"), Is.TypeOf<PathMark>());
        Assert.That(Mark(figure, "C-2019"), Is.TypeOf<RectMark>());
        Assert.That(Mark(figure, "C-2020"), Is.TypeOf<CircleMark>());
    }

    [Test]
    public void A_shared_rank_is_a_hollow_dot_and_is_written_with_a_sign()
    {
        var figure = World.OnePair.Draw(kind);

        Assert.That(figure.Table.Rows.Select(r => Cell(figure.Table, r, "sharing")), Is.All.EqualTo("2"));
        Assert.That(Mark(figure, "CHN-2024").Fill, Is.EqualTo(Paint.Paper));
        Assert.That(figure.Scene.All.OfType<TextMark>().Select(t => t.Text), Has.Some.EqualTo("1= Name of CHN"));
    }

    [Test]
    public void Ranges_are_drawn_where_spacing_matters()
    {
        var figure = World.SixNodes.Draw(kind);
        var wide = figure.Table.Rows.Where(r => Cell(figure.Table, r, "low") != Cell(figure.Table, r, "high")).ToList();

        Assert.That(wide, Is.Not.Empty);
        Assert.That(figure.Scene.All.OfType<PathMark>().Any(p => p.Opacity < 1), "bands");
        Assert.That(string.Join(' ', figure.Caption), Does.Contain("seed 1").And.Contain("1000 drawn spacings"));
    }

    [Test]
    public void What_is_not_drawn_is_said_and_narrow_sheets_draw_less()
    {
        Assert.That(World.Bundled.Draw(kind).Caption[0], Does.Match(@"^Drawn: 10 of \d+ actors"));
        Assert.That(World.Bundled.Draw(kind, 480).Caption[0], Does.Match(@"^Drawn: 8 of \d+ actors"));
    }

    [Test]
    public void The_as_of_year_counts_as_of_its_day_and_nothing_later_is_told()
    {
        var rows = new Rows().Title("A", "B", 3, "2019").Title("B", "C", 1, "2020-09");
        var request = new World("mid year", rows.Records).Request(kind);
        var figure = kind.Draw(request with { Options = request.Options with { AsOf = new DateOnly(2020, 6, 30) } });

        Assert.That(figure.Table.Rows.Select(r => r.Key), Is.EquivalentTo(new[] { "A-2019", "B-2019", "A-2020", "B-2020" }));
        Assert.That(Cell(figure.Table, figure.Table.Rows[^1], "as of"), Is.EqualTo("2020-06-30"));
    }

    [Test]
    public void The_scheme_asked_for_gives_the_ranks_and_titles_alone_make_the_ties()
    {
        var request = World.SixNodes.Request(kind);
        var binary = kind.Draw(request with { Options = request.Options with { Weights = Analysis.Weights.WeightSchemes.Parse("binary"), Layers = Layer.TitlesAndAlliances } });
        var degrees = RankAnalysis.Run(World.SixNodes.Records, new SnapshotOptions { AsOf = World.Day }, "degree", CancellationToken.None);

        var last = binary.Table.Rows.Where(r => r.Key.EndsWith("-2024", StringComparison.Ordinal)).ToDictionary(r => r.Actors[0], r => Cell(binary.Table, r, "strength"), StringComparer.Ordinal);
        Assert.That(degrees.Snapshot.Actors.Select((a, i) => last[a.Id] == degrees.Values[i]!.Value.ToString(CultureInfo.InvariantCulture)), Is.All.True);
        Assert.That(binary.Caption[1], Does.Contain("layers partnership;"));
    }

    [Test]
    public void Without_ties_it_says_what_to_ask_for()
    {
        foreach (var world in (World[])[World.Nobody, World.NoTie])
        {
            var figure = world.Draw(kind);
            Assert.That(figure.Table.Rows, Is.Empty);
            Assert.That(figure.Scene.All.OfType<TextMark>().Select(t => t.Text), Has.Some.Contain("--as-of"));
        }
    }

    private static string Rank(Figure figure, string key) => Cell(figure.Table, figure.Table.Rows.Single(r => r.Key == key), "rank");

    private static Mark Mark(Figure figure, string key) => figure.Scene.All.OfType<GroupMark>().Single(g => g.Datum?.Key == key).Marks[^1];

    private static string Cell(FigureTable table, FigureRow row, string column) => row.Cells[table.Columns.Select(c => c.Name).ToList().IndexOf(column)];
}
