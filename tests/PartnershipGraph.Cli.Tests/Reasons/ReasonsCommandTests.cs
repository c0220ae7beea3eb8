using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Reasons;

internal sealed class ReasonsCommandTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void CreateWorld() => world = AlliedWorld.Create();

    [OneTimeTearDown]
    public void RemoveWorld() => world.Dispose();

    [Test]
    public async Task Each_sponsor_has_its_partners_shared_with_rivals()
    {
        var sponsors = (await AskAsync("--format json")).Json.GetProperty("sponsors").EnumerateArray().ToList();

        // Q gives titles to A and B; its rival P is allied with A.
        var q = sponsors.Single(s => s.GetProperty("sponsor").GetString() == "Q");
        Assert.Multiple(() =>
        {
            Assert.That(q.GetProperty("rivals").EnumerateArray().Select(r => r.GetString()), Is.EqualTo(new[] { "P" }));
            Assert.That(q.GetProperty("rivalsAreRecorded").GetBoolean(), Is.True);
            Assert.That(q.GetProperty("partners").GetInt32(), Is.EqualTo(2));
            Assert.That(q.GetProperty("allied").EnumerateArray().Select(r => r.GetString()), Is.EqualTo(new[] { "A" }));
            Assert.That(q.GetProperty("titled").GetArrayLength(), Is.Zero);
            Assert.That(q.GetProperty("share").GetDouble(), Is.EqualTo(0.5));
            Assert.That(q.GetProperty("shareOfAll").GetDouble(), Is.EqualTo(2.0 / 5));
        });
    }

    [Test]
    public async Task Titles_stand_against_pacts_by_how_they_end()
    {
        var exits = (await AskAsync("--as-of 2010 --format json")).Json.GetProperty("exits");

        Assert.That(exits.GetProperty("partnership").GetProperty("spells").GetInt32(), Is.EqualTo(7));
        Assert.That(exits.GetProperty("partnership").GetProperty("per100").GetDouble(), Is.Zero);
        Assert.That(exits.GetProperty("alliance").GetProperty("tieYears").GetDouble(), Is.EqualTo(2 * 7669 / 365.2425).Within(1e-9));
    }

    [Test]
    public async Task Without_a_pact_there_is_no_rate_but_a_reason()
    {
        var rate = (await AskAsync("--kinds entente --format json")).Json.GetProperty("exits").GetProperty("alliance");

        Assert.That(rate.GetProperty("per100").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(rate.GetProperty("nulls").GetProperty("per100").GetString(), Is.EqualTo("no tie-years"));
    }

    [Test]
    public async Task A_sponsor_without_a_title_has_no_share_but_a_reason()
    {
        var one = (await AskAsync("--sponsor Dawnland --format json")).Json.GetProperty("sponsors").EnumerateArray().Single();

        Assert.That(one.GetProperty("share").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(one.GetProperty("nulls").GetProperty("share").GetString(), Is.EqualTo("no partner"));
        Assert.That((await AskAsync("--sponsor Dawnland")).Out, Does.Contain("No title stands"));
    }

    [Test]
    public async Task One_sponsor_is_told_with_its_partners_by_name()
    {
        var text = (await AskAsync("--sponsor Q")).Out;

        Assert.That(text, Does.Contain("1 of 2 partners of Qumran (50 %)").And.Contain("Partners of Qumran by name").And.Contain("Alba").And.Contain("Borduria"));
        Assert.That(text, Does.Contain("A low rate of titles is no sign of lasting"));
    }

    [Test]
    public async Task Ties_that_ended_are_told_with_their_dates_as_they_are_known()
    {
        using var ended = AlliedWorld.Create();
        File.AppendAllText(ended["partnerships.csv"], "Q,B,2012-05,end,,,\n");
        var run = await InProcess.RunAsync("reasons", "--poles", "P,Q", "--data", ended.Location, "--format", "json");

        var spell = run.Json.GetProperty("exits").GetProperty("partnership").GetProperty("endedSpells").EnumerateArray().Single();
        Assert.That(
            spell.EnumerateObject().Select(m => m.Value.GetString()), Is.EqualTo(new[] { "B", "Q", "2002", "2012-05" }));
        Assert.That(Ended(await InProcess.RunAsync("reasons", "--poles", "P,Q", "--data", ended.Location, "--as-of", "2012-04", "--format", "json")), Is.Zero);

        static int Ended(CliRun run) => run.Json.GetProperty("exits").GetProperty("partnership").GetProperty("ended").GetInt32();
    }

    [Test]
    public async Task Csv_has_a_row_for_each_sponsor()
    {
        var rows = (await AskAsync("--format csv")).Csv;

        Assert.That(rows.Skip(1).Select(r => $"{r[0]} {r[2]}"), Is.EqualTo(new[] { "A 2", "B 2", "Q 2", "C 1" }));
    }

    [TestCase("--sponsor Nowhere", "Nowhere")]
    [TestCase("--kinds love", "'love' is no kind")]
    public async Task What_means_nothing_is_bad_usage(string options, string told)
    {
        var run = await AskAsync(options);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(told));
    }

    [Test]
    public async Task No_title_at_all_can_be_written_in_every_format([Values("table", "json", "csv", "md")] string format) =>
        Assert.That((await AskAsync("--as-of 1980 --format " + format)).Exit, Is.Zero);

    private Task<CliRun> AskAsync(string options) => InProcess.TypedAsync($"reasons --poles P,Q --data {world.Location} {options}");
}
