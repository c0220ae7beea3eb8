using System.Collections.Concurrent;
using PartnershipGraph.Browser.Tests.Browsing;
using PartnershipGraph.Browser.Tests.Checks;
using PartnershipGraph.Browser.Tests.Colours;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;

namespace PartnershipGraph.Browser.Tests.Plots;

/// <summary>Every kind of picture as a browser draws it, on the bundled data.</summary>
internal sealed class FigureTests : BrowserFixture
{
    private static readonly ConcurrentDictionary<string, Lazy<Figure>> drawn = new(StringComparer.Ordinal);

    private static readonly IPageCheck[] checks =
    [
        new StructureCheck(), new NamesCheck(), new TableEqualsChartCheck(), new PictureLayoutCheck(), new TextContrastCheck(), new MarkContrastCheck(),
        new DarkCheck(), new ColourSightCheck(), new ConsoleCheck(),
    ];

    private static IEnumerable<string> Kinds => PlotKinds.All.Select(kind => kind.Name);

    [Test]
    public async Task A_figure_is_legible_and_says_the_numbers_of_its_table([ValueSource(nameof(Kinds))] string kind)
    {
        await using var page = await PageFile.OpenAsync(FigurePage.Of(Draw(kind)));

        var found = await PageChecks.FindAsync(page, checks);

        Assert.That(found, Is.Empty, PageChecks.Describe(found));
    }

    [Test]
    public async Task Its_legend_is_told_apart_in_the_dark_too([ValueSource(nameof(Kinds))] string kind)
    {
        await using var page = await PageFile.OpenAsync(FigurePage.Of(Draw(kind)), PageView.Dark);

        var legends = await PageScript.AskAsync<IReadOnlyList<Legend>>(page, "legends");
        var found = await PageChecks.FindAsync(page, [new ColourSightCheck()]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(found, Is.Empty, PageChecks.Describe(found));
        Assert.That(legends.SelectMany(legend => legend.Swatches).Select(swatch => swatch.Name),
            Is.EquivalentTo(Draw(kind).Scene.All.OfType<GroupMark>().Where(group => group.Sample.Length > 0).Select(group => group.Sample)), "every sample is looked at");
    }

    private static Figure Draw(string kind) => drawn.GetOrAdd(kind, name => new(() => World.Bundled.Draw(PlotKinds.Find(name)!))).Value;
}
