using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Measures;

/// <summary>Results are there for the next question.</summary>
internal sealed class SavedRunTests
{
    private static readonly string[] question = ["rank", "strength", "--as-of", "2024-12-31", "--format", "json"];

    private static TestDatabase Database => IntegrationServer.Database;

    [SetUp]
    public async Task BundledWithoutRunsAsync()
    {
        await Database.HoldBundledAsync();
        await Database.RunAsync("MATCH (r:AnalysisRun) DETACH DELETE r");
    }

    [Test]
    public async Task Scores_written_back_are_those_that_were_printed()
    {
        var printed = (await Pgraph.SucceedsAsync(Database.StoreUri, question)).Json.GetProperty("values");

        var scores = await Database.RunAsync("MATCH (r:AnalysisRun)-[s:SCORED]->(a:Actor) RETURN a.id AS id, s.metric AS metric, s.value AS value, s.rank AS rank, r.kind AS kind");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(scores.Select(r => r["id"].As<string>()), Is.EquivalentTo(printed.EnumerateObject().Where(v => v.Value.ValueKind == System.Text.Json.JsonValueKind.Number).Select(v => v.Name)));
        foreach (var score in scores)
        {
            Assert.That(score["metric"].As<string>(), Is.EqualTo("strength"));
            Assert.That(score["kind"].As<string>(), Is.EqualTo("rank"));
            Assert.That(score["value"].As<double>(), Is.EqualTo(printed.GetProperty(score["id"].As<string>()).GetDouble()));
        }

        var best = scores.Where(r => r["rank"].As<int>() == 1).Select(r => r["value"].As<double>());
        Assert.That(best, Is.Not.Empty.And.All.EqualTo(scores.Max(r => r["value"].As<double>())));
    }

    [TestCase("gap --sponsor CHN --samples 100", "GAP", "partners", "gap")]
    [TestCase("gap --sponsor CHN --samples 100", "SUBSTANCE", "partners", "substance")]
    [TestCase("prestige", "prestige", "values", null)]
    public async Task Prestige_and_the_gap_between_titles_and_substance_are_written_back_as_they_were_printed(string line, string metric, string list, string? property)
    {
        var printed = (await Pgraph.SucceedsAsync(Database.StoreUri, [.. line.Split(' '), "--as-of", "2024-12-31", "--format", "json"])).Json.GetProperty(list);
        Dictionary<string, double> expected = property is null
            ? printed.EnumerateObject().Where(v => v.Value.ValueKind == System.Text.Json.JsonValueKind.Number).ToDictionary(v => v.Name, v => v.Value.GetDouble())
            : printed.EnumerateArray().ToDictionary(p => p.GetProperty("id").GetString()!, p => p.GetProperty(property).GetDouble());

        var scores = await Database.RunAsync(
            $"MATCH (:AnalysisRun {{kind: '{line.Split(' ')[0]}', asOf: date('2024-12-31')}})-[s:SCORED {{metric: '{metric}'}}]->(a:Actor) RETURN a.id AS id, s.value AS value");

        Assert.That(expected, Has.Count.GreaterThan(100));
        Assert.That(scores.ToDictionary(s => s["id"].As<string>(), s => s["value"].As<double>()), Is.EquivalentTo(expected));
    }

    [Test]
    public async Task The_same_question_replaces_its_run_and_another_one_stands_beside_it()
    {
        await Pgraph.SucceedsAsync(Database.StoreUri, question);
        await Pgraph.SucceedsAsync(Database.StoreUri, question);
        Assert.That(await Database.CountAsync("(:AnalysisRun)"), Is.EqualTo(1));

        await Pgraph.SucceedsAsync(Database.StoreUri, "rank", "betweenness", "--as-of", "2024-12-31");
        Assert.That(await Database.CountAsync("(:AnalysisRun)"), Is.EqualTo(2));
    }

    [Test]
    public async Task Nothing_is_saved_where_that_is_not_wanted()
    {
        await Pgraph.SucceedsAsync(Database.StoreUri, [.. question, "--no-save"]);

        Assert.That(await Database.CountAsync("(:AnalysisRun)"), Is.Zero);
    }

    [Test]
    public async Task Communities_are_assigned_as_they_were_printed()
    {
        var printed = await Pgraph.SucceedsAsync(Database.StoreUri, "communities", "--restarts", "3", "--as-of", "2024-12-31", "--format", "json");

        var largest = await Database.RunAsync(
            "MATCH (:AnalysisRun {kind: 'communities'})-[c:ASSIGNED]->(a:Actor) RETURN c.community AS community, count(*) AS members ORDER BY community");

        Assert.That(largest, Is.Not.Empty);
        Assert.That(largest.Select(r => r["community"].As<int>()), Is.EqualTo(Enumerable.Range(1, largest.Count)));
        Assert.That(largest.Select(r => r["members"].As<int>()), Is.Ordered.Descending, printed.Out[..200]);
    }

    [Test]
    public async Task A_run_is_dated_and_carries_its_options_and_digest()
    {
        var printed = (await Pgraph.SucceedsAsync(Database.StoreUri, question)).Json;

        var run = (await Database.RunAsync("MATCH (r:AnalysisRun) RETURN r.asOf AS asOf, r.options AS options, r.snapshotDigest AS digest, r.version AS version, r.startedAt <= r.finishedAt AS ordered")).Single();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run["asOf"].As<string>(), Is.EqualTo("2024-12-31"));
        Assert.That(run["options"].As<string>(), Does.StartWith("{").And.Contain("linear"));
        Assert.That(run["digest"].As<string>(), Has.Length.EqualTo(64));
        Assert.That(run["version"].As<string>(), Is.EqualTo(printed.GetProperty("version").GetString()));
        Assert.That(run["ordered"].As<bool>(), Is.True);
    }
}
