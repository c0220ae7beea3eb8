using PartnershipGraph.Browser.Tests.Browsing;
using PartnershipGraph.Browser.Tests.Checks;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Browser.Tests.Plots;

/// <summary>Every kind of picture as a browser draws it, on the bundled data.</summary>
internal sealed class FigureTests : BrowserFixture
{
    private static readonly IPageCheck[] checks =
    [
        new StructureCheck(), new NamesCheck(), new TableEqualsChartCheck(), new PictureLayoutCheck(), new TextContrastCheck(), new MarkContrastCheck(),
        new DarkCheck(), new ColourSightCheck(), new ConsoleCheck(),
    ];

    private static IEnumerable<string> Kinds => PlotKinds.All.Select(kind => kind.Name);

    [Test]
    public async Task A_figure_is_legible_and_says_the_numbers_of_its_table([ValueSource(nameof(Kinds))] string kind, [Values] bool dark)
    {
        var figure = World.Bundled.Draw(PlotKinds.Find(kind)!);
        await using var page = await PageFile.OpenAsync(FigurePage.Of(figure), dark ? PageView.Dark : PageView.Light);

        var found = await PageChecks.FindAsync(page, dark ? [new ColourSightCheck()] : checks);

        Assert.That(found, Is.Empty, PageChecks.Describe(found));
    }

    [Test]
    public async Task A_legend_is_seen_in_every_figure_that_has_one([ValueSource(nameof(Kinds))] string kind)
    {
        var scene = World.Bundled.Draw(PlotKinds.Find(kind)!).Scene;
        await using var page = await PageFile.OpenAsync(FigurePage.Of(World.Bundled.Draw(PlotKinds.Find(kind)!)));

        var legends = await PageScript.AskAsync<IReadOnlyList<Colours.Legend>>(page, "legends");

        Assert.That(legends.SelectMany(legend => legend.Swatches).Select(swatch => swatch.Name),
            Is.EquivalentTo(scene.All.OfType<PartnershipGraph.Plots.Scenes.GroupMark>().Where(group => group.Sample.Length > 0).Select(group => group.Sample)));
    }
}
