using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Export;

/// <summary>The script of an R bundle is run.</summary>
[Category("Heavy")]
internal sealed class RebuildTests
{
    [TestCase("--layers partnership,alliance --weights geometric:0.5")]
    [TestCase("--directed")]
    public async Task R_finds_our_numbers_again(string options)
    {
        using var folder = new TemporaryFolder();
        Assert.That((await InProcess.TypedAsync($"export r {options} --as-of 2024-12-31 -o {folder["bundle"]}")).Exit, Is.Zero);

        var run = OtherPrograms.R(folder["bundle/rebuild.R"]);

        Assert.That(run.Exit, Is.Zero, run.Out + run.Error);
        Assert.That(run.Out, Does.Contain("as of 2024-12-31").And.Contain("strength: ").And.Contain("betweenness: ").And.Contain("pagerank: ").And.Contain("every number agrees"));
    }

    [TestCase("C.UTF-8")]
    [TestCase("C")]
    public async Task Ids_that_R_takes_for_something_else_stay_ids(string locale)
    {
        using var world = AwkwardWorld.Create();
        Assert.That((await InProcess.RunAsync("export", "r", "--data", world.Location, "--as-of", "2010", "-o", world["a bundle"])).Exit, Is.Zero);

        var run = OtherPrograms.R(world["a bundle/rebuild.R"], locale);

        Assert.That(run.Exit, Is.Zero, run.Out + run.Error);
        Assert.That(run.Out, Does.Contain("6 actors, 5 ties").And.Contain("strength: 6 compared"));
    }

    [Test]
    public async Task A_number_that_differs_ends_the_script_with_a_status()
    {
        using var folder = SmallWorld.Create();
        Assert.That((await InProcess.RunAsync("export", "r", "--data", folder.Location, "-o", folder["bundle"])).Exit, Is.Zero);
        var place = folder["bundle/expected.csv"];
        var lines = await File.ReadAllLinesAsync(place);
        var at = Array.FindIndex(lines, l => l.StartsWith("strength,FRA,", StringComparison.Ordinal));
        lines[at] = "strength,FRA,1.6000" + lines[at]["strength,FRA,".Length..].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.');
        await File.WriteAllLinesAsync(place, lines);

        var run = OtherPrograms.R(folder["bundle/rebuild.R"]);

        Assert.That(run.Exit, Is.EqualTo(1), run.Out);
        Assert.That(run.Out, Does.Contain("strength").And.Contain("DIFFERS: FRA").And.Not.Contain("every number agrees"));
    }

    [Test]
    public async Task The_bundle_has_the_numbers_of_rank()
    {
        using var folder = SmallWorld.Create();
        Assert.That((await InProcess.RunAsync("export", "r", "--data", folder.Location, "-o", folder["bundle"])).Exit, Is.Zero);
        var expected = CsvText.Rows(await File.ReadAllTextAsync(folder["bundle/expected.csv"]));

        foreach (var measure in new[] { "strength", "betweenness", "pagerank" })
        {
            var ranked = (await InProcess.RunAsync("rank", measure, "--data", folder.Location, "--format", "json")).Json;
            Assert.That(
                expected.Where(r => r[0] == measure).Select(r => $"{r[1]} {r[2]}"),
                Is.EquivalentTo(ranked.GetProperty("values").EnumerateObject().Select(v => $"{v.Name} {v.Value.GetRawText()}")));
            Assert.That(expected.Skip(1).Select(r => r[6]), Is.All.EqualTo(ranked.GetProperty("snapshot").GetString()));
        }
    }
}
