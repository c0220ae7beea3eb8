using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Upgrades;

/// <summary><c>pgraph upgrades</c> in its formats, with its reasons and refusals.</summary>
internal sealed class UpgradesCommandTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void CreateWorld() => world = WordedWorld.Create();

    [OneTimeTearDown]
    public void RemoveWorld() => world.Dispose();

    [Test]
    public async Task Json_has_the_difference_and_each_step_with_its_own_numbers()
    {
        var answer = (await AskAsync("--format json")).Json;

        Assert.That(answer.GetProperty("indicator").GetString(), Is.EqualTo("trade_value"));
        Assert.That(answer.GetProperty("scale").GetString(), Is.EqualTo("log"));
        Assert.That(answer.GetProperty("events").EnumerateArray().Select(e => e.GetString()), Is.EqualTo(new[] { "upgrade" }));
        Assert.That(answer.GetProperty("difference").GetProperty("mean").GetDouble(), Is.EqualTo(Math.Log(2)).Within(1e-12));
        Assert.That(answer.GetProperty("difference").GetProperty("relative").GetDouble(), Is.EqualTo(1).Within(1e-12));
        Assert.That(answer.GetProperty("difference").GetProperty("low").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(answer.GetProperty("difference").GetProperty("nulls").GetProperty("interval").GetString(), Is.EqualTo("fewer than 5 partners"));
        Assert.That(answer.GetProperty("relativePerLevel").GetDouble(), Is.EqualTo(1).Within(1e-12));
        Assert.That(answer.GetProperty("literaturePerLevel").GetDouble(), Is.EqualTo(.068));
        Assert.That(answer.GetProperty("verdict").GetString(), Is.EqualTo("undetermined"));
        Assert.That(answer.GetProperty("years").EnumerateArray().Select(y => y.GetInt32()), Is.EqualTo(new[] { 2008, 2012 }));
        var step = answer.GetProperty("steps").EnumerateArray().Single();
        Assert.That(step.GetProperty("partner").GetString(), Is.EqualTo("D"));
        Assert.That(step.GetProperty("date").GetString(), Is.EqualTo("2010-06"));
        Assert.That((step.GetProperty("rankBefore").GetInt32(), step.GetProperty("rankAfter").GetInt32(), step.GetProperty("levels").GetInt32()), Is.EqualTo((3, 2, 1)));
        Assert.That((step.GetProperty("before").GetDouble(), step.GetProperty("after").GetDouble()), Is.EqualTo((100, 200)).Within(1e-9));
        Assert.That(step.GetProperty("matched").EnumerateArray().Select(m => m.GetProperty("id").GetString()), Is.EqualTo(new[] { "H", "I", "J" }));
        Assert.That(step.GetProperty("matchedBy").GetString(), Is.EqualTo("same standing"));
        Assert.That(step.GetProperty("nulls").EnumerateObject().Select(n => n.Name), Is.EqualTo(new[] { "lead" }));
    }

    [Test]
    public async Task The_sentence_says_what_changed_among_whom_and_that_it_is_no_cause()
    {
        var text = (await AskAsync("--format md")).Out;

        Assert.That(text, Does.Contain("After 1 upgrade by Sponsoria, trade_value changed by +100.0 % in the mean, among matched partners by 0.0 %: a difference of +100.0 %"));
        Assert.That(text, Does.Contain("(no interval: fewer than 5 partners): undetermined."));
        Assert.That(text, Does.Contain("This is an association, no effect").And.Contain("the reverse order is to be expected"));
        Assert.That(text, Does.Contain("finds 6.8 % more trade with each level; the difference here comes to 100.0 % a level climbed"));
        Assert.That(text, Does.Contain("Coverage: 1 of 1 upgrade compared; 0 of them with another step within five years. Years on record: 2008, 2012."));
    }

    [Test]
    public async Task First_titles_are_told_with_why_they_cannot_be_compared()
    {
        var text = (await AskAsync("--events establish --format md")).Out;

        Assert.That(text, Does.Contain("Not covered: none of 10 first titles by Sponsoria"));
        Assert.That(text, Does.Contain("0 of 10 first titles compared (not: no year before on record 10)"));
    }

    [Test]
    public async Task Csv_carries_every_step_the_reason_of_each_null_in_its_own_column()
    {
        var csv = (await AskAsync("--events upgrade,establish --top 1 --format csv")).Csv;

        Assert.That(csv, Has.Count.EqualTo(12));
        Assert.That(csv[0], Is.EqualTo(new[]
        {
            "partner", "name", "date", "event", "title", "rank", "levels", "years_before", "before", "years_after", "after", "matched_with", "matched_by", "matched_before",
            "overlaps", "lead", "change", "matched_change", "difference", "nulls",
        }));
        Assert.That(csv[1].Take(4), Is.EqualTo(new[] { "D", "Land D", "2010-06", "upgrade" }));
        Assert.That(csv[1][11], Is.EqualTo("H, I, J"));
        Assert.That(csv[2][^1], Is.EqualTo("no year before on record"));
        Assert.That(csv[2][^2], Is.Empty);
    }

    [Test]
    public async Task Other_indicators_are_compared_as_they_are_and_without_the_literature_on_trade()
    {
        var run = await InProcess.TypedAsync($"upgrades --sponsor S --indicator un_vote_agreement --data {world.Location}");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("Not covered: none of 1 upgrade by Sponsoria").And.Not.Contain("6.8"));
    }

    [TestCase("", "--sponsor")]
    [TestCase("--sponsor Nowhere", "Nowhere")]
    [TestCase("--sponsor S --indicator trade", "it has trade_value, un_vote_agreement")]
    [TestCase("--sponsor A --indicator trade_value", "no row whose source is A")]
    [TestCase("--sponsor S --events downgrade", "--events downgrade")]
    [TestCase("--sponsor S --indicator trade_value --min-years 6", "--min-years 6")]
    [TestCase("--sponsor S --min-years none", "--min-years none")]
    [TestCase("--sponsor S --controls 0", "--controls 0")]
    [TestCase("--sponsor S --samples -1", "--samples -1")]
    [TestCase("--sponsor S --samples 1000001", "--samples 1000001: write a whole number from 1 to 1000000")]
    [TestCase("--sponsor S --seed x", "--seed x")]
    [TestCase("--sponsor S --top 0", "--top 0")]
    public async Task What_cannot_be_read_is_named(string options, string named)
    {
        var run = await InProcess.TypedAsync($"upgrades {options} --data {world.Location}");

        Assert.That((run.Exit, run.Out), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(run.Error, Does.Contain(named));
    }

    private Task<CliRun> AskAsync(string options) =>
        InProcess.TypedAsync($"upgrades --sponsor S --indicator trade_value --as-of 2024 --samples 99 {options} --data {world.Location}");
}
