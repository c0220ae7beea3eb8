using System.Globalization;
using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Upgrades;

/// <summary><c>pgraph upgrades</c> on the bundled data: its formats say the same, its sentence follows its numbers.</summary>
internal sealed class UpgradesFormatsTests
{
    private const string china = "upgrades --sponsor China --as-of 2024-12-31 --samples 99";

    private CliRun asked = null!;

    [OneTimeSetUp]
    public async Task AskOnce() => asked = await InProcess.TypedAsync(china + " --format json");

    [Test]
    public void Json_has_its_keys_in_their_order()
    {
        var answer = asked.Json;

        Assert.That(Keys(answer).Take(23), Is.EqualTo(new[]
        {
            "sponsor", "indicator", "scale", "events", "window", "minYears", "controls", "samples", "seed", "n", "leftOut", "years", "change", "matchedChange", "difference", "lead",
            "shareAbove", "relativePerLevel", "literaturePerLevel", "verdict", "steps", "nulls", "asOf",
        }));
        foreach (var mean in new[] { "change", "matchedChange", "difference", "lead" })
        {
            Assert.That(Keys(answer.GetProperty(mean)), Is.EqualTo(new[] { "mean", "low", "high", "events", "partners", "nulls" }));
        }

        Assert.That(answer.GetProperty("literaturePerLevel").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(answer.GetProperty("nulls").GetProperty("relativePerLevel").GetString(), Is.EqualTo("not a volume"));
    }

    [Test]
    public async Task Csv_says_the_same_as_json()
    {
        var (csv, json) = ((await InProcess.TypedAsync(china + " --format csv")).Csv, asked.Json);
        var steps = json.GetProperty("steps").EnumerateArray().ToDictionary(s => (s.GetProperty("partner").GetString(), s.GetProperty("date").GetString()));

        Assert.That(csv, Has.Count.EqualTo(steps.Count + 1));
        foreach (var row in csv.Skip(1))
        {
            var step = steps[(row[0], row[2])];
            Assert.That(row[^2], Is.EqualTo(Number(step.GetProperty("difference"))));
            Assert.That(row[^4], Is.EqualTo(Number(step.GetProperty("change"))));
            Assert.That(row[8], Is.EqualTo(Number(step.GetProperty("before"))));
            Assert.That(row[7], Is.EqualTo(string.Join(' ', step.GetProperty("yearsBefore").EnumerateArray().Select(y => y.GetRawText()))));
            Assert.That(row[^1], Is.EqualTo(step.GetProperty("nulls").TryGetProperty("difference", out var why) ? why.GetString() : ""));
        }
    }

    [Test]
    public void The_means_are_those_of_the_steps()
    {
        var answer = asked.Json;
        var compared = answer.GetProperty("steps").EnumerateArray().Where(s => s.GetProperty("difference").ValueKind == JsonValueKind.Number).ToList();

        Assert.That(answer.GetProperty("difference").GetProperty("events").GetInt32(), Is.EqualTo(compared.Count));
        Assert.That(answer.GetProperty("difference").GetProperty("mean").GetDouble(), Is.EqualTo(compared.Average(s => s.GetProperty("difference").GetDouble())).Within(1e-12));
        Assert.That(
            answer.GetProperty("difference").GetProperty("mean").GetDouble(),
            Is.EqualTo(answer.GetProperty("change").GetProperty("mean").GetDouble() - answer.GetProperty("matchedChange").GetProperty("mean").GetDouble()).Within(1e-12));
        Assert.That(
            answer.GetProperty("shareAbove").GetDouble(), Is.EqualTo((double)compared.Count(s => s.GetProperty("difference").GetDouble() > 0) / compared.Count).Within(1e-12));
        Assert.That(compared.SelectMany(s => s.GetProperty("matched").EnumerateArray()).Select(m => m.GetProperty("id").GetString()), Does.Not.Contain("CHN"));
        Assert.That(compared.Select(s => s.GetProperty("matched").GetArrayLength()), Is.All.InRange(1, 3));
    }

    [Test]
    public async Task Nothing_later_than_the_day_is_told()
    {
        var answer = (await InProcess.TypedAsync("upgrades --sponsor CHN --as-of 2016 --samples 9 --format json")).Json;

        Assert.That(answer.GetProperty("years").EnumerateArray().Select(y => y.GetInt32()), Is.All.LessThanOrEqualTo(2016));
        foreach (var step in answer.GetProperty("steps").EnumerateArray())
        {
            Assert.That(step.GetProperty("date").GetString(), Is.LessThan("2017").Using((IComparer<string>)StringComparer.Ordinal));
            Assert.That(step.GetProperty("yearsAfter").EnumerateArray().Select(y => y.GetInt32()), Is.All.LessThanOrEqualTo(2016));
        }
    }

    [TestCase("table")]
    [TestCase("md")]
    [TestCase("json")]
    public async Task Nothing_but_the_answer_is_said(string format) =>
        Assert.That((await InProcess.TypedAsync($"{china} --format {format}")).Error, Is.Empty);

    [Test]
    public async Task Only_some_steps_are_shown_and_from_both_ends()
    {
        var text = (await InProcess.TypedAsync(china + " --top 4")).Out;

        Assert.That(text, Does.Contain("rows not shown; --format csv or json carries every row"));
        Assert.That(text, Does.Contain("Step by step, from the largest difference"));
    }

    [Test]
    public async Task Years_in_a_row_are_told_in_full_and_look_like_no_month()
    {
        var text = (await InProcess.TypedAsync(china + " --top 200 --format md")).Out;

        Assert.That(text, Does.Match(@"\| 20\d\d–20\d\d \|").And.Not.Match(@"\| \d{4}-\d\d \|"));
    }

    [Test]
    public async Task Steps_of_which_none_can_be_compared_are_shown_all_the_same()
    {
        var text = (await InProcess.TypedAsync("upgrades --sponsor IND --indicator trade_value --as-of 2024-12-31 --top 3 --format md")).Out;
        var rows = text[text.IndexOf("| Partner |", StringComparison.Ordinal)..].Split('\n').Skip(2).TakeWhile(l => l.StartsWith('|')).ToList();

        Assert.That(text, Does.Contain("Not covered: none of"));
        Assert.That(rows, Has.Count.EqualTo(3));
        Assert.That(rows.Select(r => r.Split('|')[^2].Trim()), Is.All.EqualTo("–"));
    }

    [Test]
    public async Task A_day_before_any_step_is_not_covered()
    {
        var run = await InProcess.TypedAsync("upgrades --sponsor CHN --as-of 1990");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("Not covered: China took no such step up to that day.").And.Contain("no year up to that day"));
    }

    [Test]
    public async Task Every_kind_of_actor_is_taken_where_asked()
    {
        var (states, all) = (asked.Json, (await InProcess.TypedAsync(china + " --actors all --format json")).Json);

        Assert.That(states.GetProperty("leftOut").GetInt32(), Is.Positive);
        Assert.That(all.GetProperty("leftOut").GetInt32(), Is.Zero);
        Assert.That(all.GetProperty("n").GetInt32(), Is.EqualTo(states.GetProperty("n").GetInt32() + states.GetProperty("leftOut").GetInt32()));
    }

    private static IEnumerable<string> Keys(JsonElement of) => of.EnumerateObject().Select(p => p.Name);

    private static string Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? "" : value.GetDouble().ToString("R", CultureInfo.InvariantCulture);
}
