using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class LaddersCommandTests
{
    [Test]
    public async Task Every_sponsor_has_its_ladder_with_the_most_partners_first()
    {
        var ladders = (await InProcess.TypedAsync("ladders --format json")).Json.GetProperty("ladders").EnumerateArray().ToList();

        Assert.That(ladders[0].GetProperty("sponsor").GetString(), Is.EqualTo("CHN"));
        Assert.That(ladders.Select(l => l.GetProperty("partners").GetInt32()), Is.Ordered.Descending);
        Assert.That(ladders.Select(l => l.GetProperty("sponsor").GetString()), Is.Unique);
    }

    [Test]
    public async Task A_rank_has_a_level_and_its_partners_are_counted()
    {
        var ladder = (await InProcess.TypedAsync("ladders CHN --format json")).Json.GetProperty("ladders").EnumerateArray().Single();

        var tiers = ladder.GetProperty("tiers").EnumerateArray().ToList();
        Assert.That(
            tiers.Select(t => (t.GetProperty("rank").GetInt32(), t.GetProperty("level").GetInt32())),
            Is.EqualTo(new[] { (1, 5), (2, 4), (3, 3), (4, 2), (5, 1) }));
        Assert.That(
            tiers.Select(t => t.GetProperty("partners").GetArrayLength()),
            Is.EqualTo(ladder.GetProperty("byRank").EnumerateObject().Select(r => r.Value.GetInt32())));
    }

    [Test]
    public async Task An_actor_that_gives_no_title_has_no_ladder()
    {
        var run = await InProcess.TypedAsync("ladders NAM --format json");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Json.GetProperty("ladders").GetArrayLength(), Is.Zero);
    }

    [TestCase("table")]
    [TestCase("csv")]
    [TestCase("md")]
    public async Task No_ladder_at_all_can_be_written_in_every_format(string format) =>
        Assert.That((await InProcess.TypedAsync("ladders --as-of 1900 --format " + format)).Exit, Is.Zero);
}
