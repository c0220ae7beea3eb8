using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Measures;

/// <summary>A job file on a database: the same outputs as from a folder, and every run is written back.</summary>
internal sealed class JobFileTests
{
    private const string file = "m.yaml";

    private static readonly string[] jobs =
    [
        "out: out",
        "jobs:",
        "  - {name: ranks, run: rank strength --as-of 2020 --format json, out: ranks.json}",
        "  - {name: alike, run: similarity CHN RUS --as-of 2020 --format json, out: alike.json}",
        "  - {name: unkept, run: rank degree --as-of 2020 --no-save, out: degree.txt}",
        "  - {name: unkept too, run: similarity VNM IDN --as-of 2020 --no-save, out: alike.txt}",
    ];

    private static TestDatabase Database => IntegrationServer.Database;

    [SetUp]
    public async Task BundledWithoutRunsAsync()
    {
        await Database.HoldBundledAsync();
        await Database.RunAsync("MATCH (r:AnalysisRun) DETACH DELETE r");
    }

    [Test]
    public async Task Outputs_are_those_of_a_folder_and_runs_are_written_back_with_their_scores_where_they_have_any()
    {
        using var folder = new TemporaryFolder().With(file, [$"store: {Database.StoreUri}", .. jobs]);
        using var plain = new TemporaryFolder().With(file, jobs);
        await Pgraph.RunAsync("run", plain[file]);

        var run = await Pgraph.RunAsync("run", folder[file]);

        Assert.That(run.Exit, Is.Zero, run.Error);
        var kept = await Database.RunAsync(
            "MATCH (r:AnalysisRun) OPTIONAL MATCH (r)-[s:SCORED]->() RETURN r.kind AS kind, r.asOf AS asOf, r.options AS options, r.snapshotDigest AS digest, count(s) AS scores ORDER BY kind");
        using var scope = Assert.EnterMultipleScope();
        foreach (var output in new[] { "ranks.json", "alike.json", "degree.txt", "alike.txt" })
            Assert.That(await File.ReadAllTextAsync(folder["out/" + output]), Is.EqualTo(await File.ReadAllTextAsync(plain["out/" + output])), output);
        Assert.That(kept.Select(r => (r["kind"].As<string>(), r["asOf"].As<string>(), r["scores"].As<int>() > 0)), Is.EqualTo(new[] { ("rank", "2020-12-31", true), ("similarity", "2020-12-31", false) }));
        Assert.That(kept[1]["options"].As<string>(), Does.Contain("similarity CHN RUS --as-of 2020"));
        Assert.That(kept[1]["digest"].As<string>(), Is.EqualTo(Recorded(folder, "alike").GetProperty("digest").GetString()));
    }

    [Test]
    public async Task Neither_the_manifest_nor_a_message_tells_the_password()
    {
        using var folder = new TemporaryFolder().With(file, [$"store: {Database.StoreUri}", .. jobs, "  - {name: nobody, run: show Wakanda, out: nobody.txt}"]);
        var password = Uri.UnescapeDataString(new Uri(Database.StoreUri).UserInfo.Split(':')[^1]);

        var run = await Pgraph.RunAsync("run", folder[file], "--format", "json");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(password, Is.Not.Empty);
        Assert.That(run.Out + run.Error + await File.ReadAllTextAsync(folder["out/manifest.json"]), Does.Not.Contain(password + "@").And.Not.Contain(":" + password));
        Assert.That(Recorded(folder, "ranks").GetProperty("store").GetString(), Does.StartWith(new Uri(Database.StoreUri).Scheme + "://"));
    }

    [Test]
    public async Task A_second_run_does_nothing_and_a_title_changed_by_hand_runs_what_rests_on_it()
    {
        using var folder = new TemporaryFolder().With(file, jobs);
        Assert.That((await Pgraph.OnAsync(Database.StoreUri, "run", folder[file])).Exit, Is.Zero);

        var second = await Pgraph.OnAsync(Database.StoreUri, "run", folder[file]);
        Assert.That(second.Out, Does.Contain("All 4 jobs are up to date: nothing was run."));

        await Database.ChangeAsync("MATCH (:Actor {id: 'CHN'})-[p:PARTNERSHIP]->(:Actor {id: 'VNM'}) WHERE p.to IS NULL DELETE p");
        var third = await Pgraph.OnAsync(Database.StoreUri, "run", folder[file], "--format", "json");
        Assert.That(Whys(third), Is.All.EqualTo("data changed"));
    }

    [Test]
    public async Task What_was_run_from_a_folder_runs_again_so_that_it_is_written_back()
    {
        using var folder = new TemporaryFolder().With(file, jobs);
        await Pgraph.RunAsync("run", folder[file]);

        var run = await Pgraph.OnAsync(Database.StoreUri, "run", folder[file], "--format", "json");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(Whys(run).Select(w => w?[..8]), Is.EqualTo(new[] { "not kept", "not kept", null, null }));
        Assert.That(await Database.CountAsync("(:AnalysisRun)"), Is.EqualTo(2));
    }

    [Test]
    public async Task Two_folders_are_compared_beside_questions_to_the_database_and_run_again_where_one_of_them_changed()
    {
        using var before = SmallWorld.Create();
        using var after = SmallWorld.Create();
        using var folder = new TemporaryFolder().With(
            file, $"store: {Database.StoreUri}", "out: out", "jobs:", $"  - {{name: moves, run: diff {before.Location} {after.Location} --as-of 2020 --format json, out: moves.json}}");

        var first = await Pgraph.RunAsync("run", folder[file]);
        Assert.That(first.Exit, Is.Zero, first.Error);
        Assert.That((await Pgraph.RunAsync("run", folder[file])).Out, Does.Contain("up to date"));

        await File.AppendAllTextAsync(after["votes.csv"], "vote,date,voter,choice\nV1,2020-01-01,IND,yes\n");
        Assert.That(Whys(await Pgraph.RunAsync("run", folder[file], "--format", "json")).Single(), Does.EndWith("votes.csv changed"));
        Assert.That(await Database.CountAsync("(:AnalysisRun)"), Is.Zero, "no answer of the database");
    }

    [Test]
    public async Task A_query_runs_each_time_since_it_may_rest_on_anything()
    {
        using var folder = new TemporaryFolder().With(
            file, $"store: {Database.StoreUri}", "out: out", "jobs:", "  - {name: query, run: cypher run titles_as_of -p sponsor=CHN -p asOf=2012 --format csv, out: titles.csv}");

        var first = await Pgraph.RunAsync("run", folder[file]);
        var second = await Pgraph.RunAsync("run", folder[file], "--format", "json");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(first.Exit, Is.Zero, first.Error);
        Assert.That(Whys(second), Is.EqualTo(new[] { "a query may rest on anything" }));
        Assert.That(await File.ReadAllLinesAsync(folder["out/titles.csv"]), Has.Length.GreaterThan(10));
    }

    private static List<string?> Whys(CliRun run) => [.. run.Json.GetProperty("jobs").EnumerateArray().Select(j => j.GetProperty("why").GetString())];

    private static JsonElement Recorded(TemporaryFolder folder, string job) => JsonDocument.Parse(File.ReadAllText(folder["out/manifest.json"])).RootElement
        .GetProperty("jobs").EnumerateArray().Single(j => j.GetProperty("name").GetString() == job);
}
