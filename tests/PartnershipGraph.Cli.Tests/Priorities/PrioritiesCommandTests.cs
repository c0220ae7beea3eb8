using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Priorities;

internal sealed class PrioritiesCommandTests
{
    [Test]
    public async Task Regions_and_subregions_count_the_same_states_and_partners_as_the_whole()
    {
        var answer = (await InProcess.TypedAsync("priorities CHN --as-of 2024-12-31 --format json")).Json;

        foreach (var areas in new[] { "regions", "subregions" })
        {
            var rows = answer.GetProperty(areas).EnumerateArray().ToList();
            Assert.That(rows.Sum(r => Number(r, "states")), Is.EqualTo(Number(answer, "states")), areas);
            Assert.That(rows.Sum(r => Number(r, "partners")), Is.EqualTo(Number(answer, "partners")), areas);
            Assert.That(
                rows.Select(r => r.GetProperty("byRank").EnumerateObject().Sum(t => t.Value.GetInt32()) + Number(r, "otherLadders")),
                Is.EqualTo(rows.Select(r => Number(r, "partners"))));
        }
    }

    [Test]
    public async Task The_sponsor_s_partners_are_those_of_its_ladder()
    {
        var priorities = (await InProcess.TypedAsync("priorities CHN --format json")).Json;
        var ladder = (await InProcess.TypedAsync("ladders CHN --format json")).Json.GetProperty("ladders")[0];

        Assert.That(Number(priorities, "partners") + Number(priorities, "leftOut"), Is.EqualTo(Number(ladder, "partners")));
        Assert.That(priorities.GetProperty("T").GetInt32(), Is.EqualTo(5));
    }

    [Test]
    public async Task A_body_has_a_row_for_every_tier_and_its_risk_ratio_follows_from_the_counts()
    {
        var body = (await InProcess.TypedAsync("priorities CHN --body bri --as-of 2024-12-31 --format json")).Json.GetProperty("bodies").EnumerateArray().Single();

        Assert.That(body.GetProperty("id").GetString(), Is.EqualTo("BRI"));
        Assert.That(body.GetProperty("tiers").EnumerateObject().Select(t => t.Name), Is.EqualTo(new[] { "1", "2", "3", "4", "5", "other", "any", "none" }));
        var any = body.GetProperty("tiers").GetProperty("any");
        var (members, others) = (Number(body, "members"), Number(body, "nonMembers"));
        var expected = (double)Number(any, "members") / members / ((double)Number(any, "nonMembers") / others);
        Assert.That(any.GetProperty("riskRatio").GetDouble(), Is.EqualTo(expected).Within(1e-12));
        Assert.That(members, Is.GreaterThan(130));
    }

    [Test]
    public async Task Unasked_only_bodies_of_ten_members_are_crossed_and_belonging_follows_the_day()
    {
        var now = (await InProcess.TypedAsync("priorities IND --format json")).Json.GetProperty("bodies").EnumerateArray().ToList();
        var then = (await InProcess.TypedAsync("priorities IND --as-of 2012 --format json")).Json.GetProperty("bodies").EnumerateArray().ToList();

        Assert.That(now.Select(b => b.GetProperty("id").GetString()), Does.Contain("BRI").And.Contain("NONALIGNED").And.Not.Contain("QUAD"));
        Assert.That(then.Select(b => b.GetProperty("id").GetString()), Does.Not.Contain("BRI"), "it began in 2013");
    }

    [Test]
    public async Task What_is_undefined_is_null_with_its_reason()
    {
        var region = (await InProcess.TypedAsync("priorities CHN --as-of 1950 --format json")).Json.GetProperty("regions")[0];

        Assert.That(region.GetProperty("share").GetDouble(), Is.Zero);
        Assert.That(region.GetProperty("ratio").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(region.GetProperty("nulls").GetProperty("ratio").GetString(), Is.EqualTo("no partners"));
    }

    [TestCase("regions", "region,states,partners,rank_1")]
    [TestCase("subregions", "region,subregion,states,partners,rank_1")]
    [TestCase("bodies", "body,name,body_members,body_non_members,tier")]
    public async Task Csv_carries_the_table_that_was_asked_for(string table, string header)
    {
        var run = await InProcess.TypedAsync($"priorities CHN --format csv --table {table}");

        Assert.That(run.Out, Does.StartWith(header + ","));
        Assert.That(run.Csv, Has.Count.GreaterThan(5));
    }

    [Test]
    public async Task The_reading_names_the_regions_at_both_ends_without_words_of_cause()
    {
        var run = (await InProcess.TypedAsync("priorities CHN --as-of 2024-12-31")).Out.ReplaceLineEndings(" ");

        Assert.That(run, Does.Match("China gives a title to [0-9]+ of [0-9]+ others; by an even share Africa has the most .* and Europe the fewest"));
        Assert.That(run, Does.Contain("members of Belt and Road Initiative hold a title"));
        Assert.That(run, Does.Not.Match("because|due to|leads to|causes|prefers"));
    }

    [Test]
    public async Task A_folder_without_regions_or_memberships_is_answered()
    {
        using var world = SmallWorld.Create();

        var run = await InProcess.RunAsync("priorities", "IND", "--data", world.Location);
        var csv = await InProcess.RunAsync("priorities", "IND", "--data", world.Location, "--format", "csv");

        Assert.That(run.Out, Does.Contain("(none given)").And.Contain("(none)"));
        Assert.That(csv.Csv[1].Take(3), Is.EqualTo(new[] { "", "4", "2" }));
    }

    [TestCase("priorities CHN --body NAM", "no members of NAM")]
    [TestCase("priorities CHN --body BRI,,EU", "--body")]
    [TestCase("priorities CHN --layers alliance", "partnership alone")]
    [TestCase("priorities Atlantis", "Atlantis")]
    [TestCase("priorities CHN --table worlds", "worlds")]
    public async Task What_cannot_be_asked_is_refused(string line, string named)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(named));
        Assert.That(run.Out, Is.Empty);
    }

    private static int Number(JsonElement of, string name) => of.GetProperty(name).GetInt32();
}
