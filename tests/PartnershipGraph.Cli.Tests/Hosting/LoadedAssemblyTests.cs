using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

/// <summary>An answer loads what it needs and no more: to load what draws takes longer than to read the rows and to measure them.</summary>
internal sealed class LoadedAssemblyTests
{
    private static readonly string[] drawing = ["Svg.Skia", "Svg.Custom", "SkiaSharp", "ShimSkiaSharp", "HarfBuzzSharp", "ExCSS"];
    private static readonly string[] pages = ["PartnershipGraph.Pages", "RazorSlices", "Microsoft.AspNetCore.Http.Abstractions"];
    private static readonly string[] others = ["PartnershipGraph.Bolt", "Neo4j.Driver", "YamlDotNet", "System.Text.RegularExpressions", "System.Net.Sockets"];

    [TestCase("rank degree")]
    [TestCase("rank betweenness --format json")]
    [TestCase("show China")]
    [TestCase("rank --help")]
    public async Task A_question_loads_nothing_that_draws_lays_pages_or_dials(string line)
    {
        var loading = new WatchedLoading();

        Assert.That(await loading.RunAsync(line.Split(' ')), Is.Zero);

        Assert.That(loading.Asked, Is.SupersetOf(["System.CommandLine", "PartnershipGraph.Analysis"]), "It watches.");
        Assert.That(loading.Asked.Intersect([.. drawing, .. pages, .. others], StringComparer.Ordinal), Is.Empty);
    }
}
