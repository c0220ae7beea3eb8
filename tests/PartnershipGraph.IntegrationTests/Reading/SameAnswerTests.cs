using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Reading;

/// <summary>The same question gives the same bytes, wherever the rows are kept.</summary>
[Category("Heavy")]
internal sealed class SameAnswerTests
{
    private const string day = "2024-12-31";

    private static TestDatabase Database => IntegrationServer.Database;

    [SetUp]
    public Task BundledAsync() => Database.HoldBundledAsync();

    [Test]
    public async Task The_brief_and_every_file_of_it_are_equal_byte_for_byte()
    {
        using var files = new TemporaryFolder();
        using var stored = new TemporaryFolder();

        var fromFiles = await Pgraph.RunAsync("brief", "--as-of", day, "--out", files["brief"]);
        var fromStore = await Pgraph.SucceedsAsync(Database.StoreUri, "brief", "--as-of", day, "--out", stored["brief"]);

        Assert.That(fromStore.Out.Replace(stored.Location, files.Location, StringComparison.Ordinal), Is.EqualTo(fromFiles.Out));
        var names = Names(files["brief"]);
        Assert.That(names, Has.Count.GreaterThan(3));
        Assert.That(Names(stored["brief"]), Is.EqualTo(names));
        foreach (var name in names)
            Assert.That(File.ReadAllBytes(Path.Combine(stored["brief"], name)), Is.EqualTo(File.ReadAllBytes(Path.Combine(files["brief"], name))), name);
    }

    [TestCase("brief")]
    [TestCase("brief --format json")]
    [TestCase("brief --state VNM --html -")]
    [TestCase("brief --state VNM")]
    [TestCase("brief --state ASEAN --format json")]
    [TestCase("show China --format json")]
    [TestCase("dyad CHN RUS --format json")]
    [TestCase("ladders --format csv")]
    [TestCase("rank strength --format json")]
    [TestCase("rank betweenness --layers partnership,alliance --format csv")]
    [TestCase("communities --restarts 2 --format json")]
    [TestCase("hedge --poles USA,CHN --format json")]
    [TestCase("exposure VNM --pole CHN --format json")]
    [TestCase("hedge --poles USA,CHN --robust --samples 100 --format json")]
    [TestCase("similarity VNM IDN --format json")]
    [TestCase("domains --poles USA,CHN --format json")]
    [TestCase("pressure --poles USA,CHN --format json")]
    [TestCase("overlap --pole USA --permutations 99 --format json")]
    [TestCase("reasons --sponsor CHN --format json")]
    [TestCase("crisis --vote ES-11/1 --sponsor RUS --permutations 99 --samples 99 --format json")]
    [TestCase("priorities CHN --format json")]
    [TestCase("inflation --sponsor CHN --base 2005 --format json")]
    [TestCase("prestige VNM --format json")]
    [TestCase("perceptions --format json")]
    [TestCase("words --sponsor CHN --permutations 99 --samples 99 --format json")]
    [TestCase("upgrades --sponsor CHN --indicator un_vote_agreement --samples 99 --format json")]
    [TestCase("gap --sponsor CHN --samples 100 --format json")]
    [TestCase("timeline CHN --format json")]
    [TestCase("timeline VNM USA --half-life 10 --format json")]
    [TestCase("diff --from 2012 --format json")]
    [TestCase("simulate --find VNM --format json")]
    [TestCase("explain HX VNM --format json")]
    [TestCase("plot ledger -o -")]
    [TestCase("plot network -o -")]
    [TestCase("plot timeline -o - --theme dark")]
    [TestCase("plot gap -o -")]
    [TestCase("plot coverage -o -")]
    [TestCase("export graphml --layers partnership,alliance -o -")]
    [TestCase("export dyad-year -o - --format json")]
    public async Task An_answer_is_equal_byte_for_byte(string line)
    {
        string[] question = [.. line.Split(' '), "--as-of", day];

        var fromFiles = await Pgraph.RunAsync(question);
        var fromStore = await Pgraph.SucceedsAsync(Database.StoreUri, question);

        Assert.That(fromFiles.Exit, Is.Zero, fromFiles.Error);
        Assert.That(fromStore.Out, Is.EqualTo(fromFiles.Out));
    }

    [Test]
    public async Task A_tie_deleted_by_hand_is_gone_from_the_next_answer()
    {
        var (shown, ranked) = (await PartnersAsync(), await StrengthAsync());
        Assert.That(shown, Does.Contain("Russia"));
        // Both sides are coded, and the weaker of the two titles that stand on the day is the tie.
        var weight = await Database.ValueAsync<double>(
            $"MATCH (:Actor {{id: 'CHN'}})-[p:PARTNERSHIP]-(:Actor {{id: 'RUS'}}) WHERE p.from <= date('{day}') AND (p.to IS NULL OR p.to > date('{day}')) RETURN min(p.weight)");
        Assert.That(weight, Is.GreaterThan(0.5));

        await Database.ChangeAsync("MATCH (:Actor {id: 'CHN'})-[p:PARTNERSHIP]-(:Actor {id: 'RUS'}) DELETE p");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(await PartnersAsync(), Does.Not.Contain("Russia"));
        Assert.That(await StrengthAsync(), Is.EqualTo(ranked - weight).Within(1e-9));
    }

    private static async Task<string> PartnersAsync() =>
        (await Pgraph.SucceedsAsync(Database.StoreUri, "show", "CHN", "--as-of", day, "--format", "csv")).Out;

    private static async Task<double> StrengthAsync() =>
        (await Pgraph.SucceedsAsync(Database.StoreUri, "rank", "strength", "--as-of", day, "--format", "json")).Json.GetProperty("values").GetProperty("CHN").GetDouble();

    private static List<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];
}
