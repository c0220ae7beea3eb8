using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Plots.Tests.Kinds;

internal sealed class OverlapPlotTests
{
    private static readonly IPlotKind kind = PlotKinds.Find("overlap")!;

    private static Figure SixNodes => kind.Draw(Asked(World.SixNodes, "P", "Q"));

    private static PlotRequest Asked(World world, params string[] poles)
    {
        var request = world.Request(kind);
        return request with { Options = request.Options with { Poles = poles } };
    }

    private static IReadOnlyList<string> Row(Figure figure, string key) => figure.Table.Rows.Single(r => r.Key == key).Cells;

    [TestCase("AlliedHedger", "1", "A")]
    [TestCase("AlliedOnly", "1", "C")]
    [TestCase("Leaning", "1", "B")]
    [TestCase("Unattached", "1", "D")]
    public void The_six_nodes_fill_the_four_cells(string cell, string count, string members)
    {
        var row = Row(SixNodes, cell);

        Assert.That((row[3], row[^1]), Is.EqualTo((count, members)));
    }

    [Test]
    public void The_test_is_that_of_the_analysis()
    {
        var request = Asked(World.Bundled, "USA", "CHN");
        var result = OverlapAnalysis.Run(request.Records, request.Options, new OverlapOptions { Pole = "USA", With = "CHN" }, CancellationToken.None);
        var figure = kind.Draw(request);

        Assert.Multiple(() =>
        {
            Assert.That(Row(figure, "any-title").Skip(3).Take(2), Is.EqualTo([FigureCell.Of(result.Layers.Binary.Correlation), FigureCell.Of(result.Layers.Binary.P)]));
            Assert.That(Row(figure, "depth").Skip(3).Take(2), Is.EqualTo([FigureCell.Of(result.Layers.Weighted.Correlation), FigureCell.Of(result.Layers.Weighted.P)]));
            foreach (var cell in Enum.GetValues<OverlapCell>())
                Assert.That(Row(figure, cell.ToString())[3], Is.EqualTo(FigureCell.Of(result.In(cell).Count)));
        });
    }

    [Test]
    public void Who_is_no_partner_has_a_lower_title_an_ended_one_none_or_is_unknown()
    {
        var world = new World("mixed", new Rows()
            .Pact(AllianceKind.Defense, "USA", "A").Pact(AllianceKind.Defense, "USA", "B").Pact(AllianceKind.Defense, "USA", "C").Pact(AllianceKind.Defense, "USA", "D")
            .Title("A", "CHN", 4).Title("B", "CHN", 1).Ends("B", "CHN", "2010").Title("C", "X", 1).Title("C", "Y", 1).Records);

        Assert.That(Row(kind.Draw(Asked(world, "USA", "CHN")), "AlliedOnly").Skip(6).Take(4), Is.EqualTo(["1", "1", "1", "1"]));
    }

    [Test]
    public void The_unknown_are_hatched()
    {
        var world = new World("unknown", new Rows().Pact(AllianceKind.Defense, "USA", "A").States("CHN").Records);

        var group = kind.Draw(Asked(world, "USA", "CHN")).Scene.All.OfType<GroupMark>().Single(g => g.Datum?.Key == "AlliedOnly");

        Assert.That(group.Marks.OfType<RectMark>().Last().Fill, Is.EqualTo(Paint.Unknown));
    }

    [Test]
    public void Without_variation_the_test_says_why()
    {
        var figure = kind.Draw(Asked(new World("pact", new Rows().Pact(AllianceKind.Defense, "USA", "A").States("CHN", "B").Records), "USA", "CHN"));

        Assert.That(Row(figure, "any-title")[3], Is.EqualTo(FigureCell.Undefined));
        Assert.That(figure.Scene.All.OfType<TextMark>().Select(t => t.Text), Has.Some.StartsWith("undefined"));
    }

    [Test]
    public void Three_powers_are_refused() => Assert.That(() => kind.Draw(Asked(World.Bundled, "USA", "CHN", "RUS")), Throws.TypeOf<UsageException>());

    [Test]
    public void Without_the_usual_powers_the_sheet_says_what_to_ask() => Assert.That(
        World.SixNodes.Draw(kind).Scene.All.OfType<TextMark>().Select(t => t.Text), Has.Some.Contains("--poles"));
}
