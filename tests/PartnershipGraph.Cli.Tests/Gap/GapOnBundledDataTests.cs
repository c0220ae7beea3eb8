using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Gap;

/// <summary>China's titles on a day that has passed, against what the bundled rows say.</summary>
internal sealed class GapOnBundledDataTests
{
    private JsonElement answer;

    [OneTimeSetUp]
    public async Task Ask() => answer = (await InProcess.TypedAsync("gap --sponsor CHN --as-of 2024-12-31 --format json")).Json;

    [Test]
    public async Task Every_partner_of_the_ladder_that_is_a_state_has_a_gap_or_a_reason()
    {
        var ladder = (await InProcess.TypedAsync("ladders CHN --as-of 2024-12-31 --format json")).Json.GetProperty("ladders")[0];

        var told = Partners.Count + answer.GetProperty("nulls").EnumerateObject().Count() + answer.GetProperty("leftOut").GetInt32();

        Assert.That(told, Is.EqualTo(ladder.GetProperty("partners").GetInt32()));
        Assert.That(Partners.Count, Is.EqualTo(answer.GetProperty("n").GetInt32()).And.GreaterThan(100));
    }

    [Test]
    public void Numbers_keep_to_their_ranges_and_flags_follow_from_them()
    {
        foreach (var p in Partners)
        {
            var (gap, low, high) = (Number(p, "gap"), Number(p, "low"), Number(p, "high"));
            var flags = p.GetProperty("flags").EnumerateArray().Select(f => f.GetString()).ToList();
            Assert.That(gap, Is.EqualTo(Number(p, "pctTitle") - Number(p, "pctSubstance")).Within(1e-12));
            Assert.That(flags.Contains("over-titled"), Is.EqualTo(low > 0));
            Assert.That(flags.Contains("under-titled"), Is.EqualTo(high < 0));
            Assert.That(flags.Contains("comprehensive in name") && Number(p, "coverage") >= 0.75, Is.False);
            if (p.GetProperty("title").GetString()!.Contains("Comprehensive", StringComparison.Ordinal))
                Assert.That(flags.Contains("comprehensive in name"), Is.EqualTo(Number(p, "coverage") < 0.75));
            double[] scores = [.. p.GetProperty("dimensions").EnumerateObject().Where(d => d.Value.ValueKind == JsonValueKind.Number).Select(d => d.Value.GetDouble())];
            Assert.That(scores, Has.Length.GreaterThanOrEqualTo(3));
            Assert.That(Number(p, "substance"), Is.EqualTo(scores.Average()).Within(1e-12));
            Assert.That(Number(p, "coverage"), Is.EqualTo(scores.Count(s => s >= 0.25 - 1e-12) / (double)scores.Length).Within(1e-12));
        }
    }

    [Test]
    public void The_counts_of_the_reading_are_those_of_the_flags()
    {
        Assert.That(answer.GetProperty("overTitled").GetInt32(), Is.EqualTo(Partners.Count(p => Number(p, "low") > 0)).And.GreaterThan(0));
        Assert.That(answer.GetProperty("underTitled").GetInt32(), Is.EqualTo(Partners.Count(p => Number(p, "high") < 0)).And.GreaterThan(0));
    }

    [Test]
    public void The_regression_says_what_it_is_on_and_its_residuals_add_up_to_nothing()
    {
        var regression = answer.GetProperty("regression");
        Assert.That(regression.GetProperty("on").EnumerateArray().Select(t => t.GetString()), Is.EqualTo(new[] { "substance", "log GDP", "log distance", "region" }));
        Assert.That(regression.GetProperty("gdpYears")[1].GetInt32(), Is.LessThanOrEqualTo(2024));
        var residuals = Partners.Where(p => p.GetProperty("residual").ValueKind == JsonValueKind.Number).ToList();
        Assert.That(residuals, Has.Count.EqualTo(regression.GetProperty("n").GetInt32()));
        Assert.That(residuals.Sum(p => Number(p, "residual")), Is.Zero.Within(1e-9));
        Assert.That(Partners.Except(residuals).Select(p => p.GetProperty("nulls").GetProperty("residual").GetString()), Is.All.Matches("no (GDP|distance|region) on record"));
        var terms = regression.GetProperty("coefficients").EnumerateObject().Count();
        Assert.That(regression.GetProperty("degreesOfFreedom").GetInt32(), Is.EqualTo(residuals.Count - terms));
    }

    [Test]
    public void Of_every_indicator_it_is_told_how_old_it_is_and_how_many_have_it()
    {
        var indicators = answer.GetProperty("indicators").EnumerateArray().ToDictionary(i => i.GetProperty("name").GetString()!, StringComparer.Ordinal);
        Assert.That(indicators.Values.Select(i => i.GetProperty("lastYear").GetInt32()), Is.All.LessThanOrEqualTo(2024));
        Assert.That(indicators["government_visits"].GetProperty("lastYear").GetInt32(), Is.EqualTo(2017), "a series that ended keeps its years");
        Assert.That(indicators["students"].GetProperty("partners").GetInt32(), Is.LessThan(60), "thin");
        Assert.That(indicators["joint_exercises_cumulative"].GetProperty("dimension").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task Markdown_has_both_tables_and_the_rows_of_csv_are_all_partners()
    {
        var markdown = await InProcess.TypedAsync("gap --sponsor CHN --as-of 2024-12-31 --format md");
        var csv = await InProcess.TypedAsync("gap --sponsor CHN --as-of 2024-12-31 --format csv");

        Assert.That(markdown.Out, Does.Contain("# Titles and deeds of China").And.Contain("| Id | Name | Title | Weight |").And.Contain("| Dimension | Partners | Share |"));
        Assert.That(csv.Csv, Has.Count.EqualTo(1 + Partners.Count + answer.GetProperty("nulls").EnumerateObject().Count()));
        Assert.That(csv.Error, Does.Contain("Intervals: 1000 draws, seed 1"));
    }

    [Test]
    public async Task One_partner_has_the_numbers_of_the_whole_answer()
    {
        var one = (await InProcess.TypedAsync("gap --sponsor CHN --as-of 2024-12-31 --partner Vietnam --format json")).Json.GetProperty("partner");
        var whole = Partners.Single(p => p.GetProperty("id").GetString() == "VNM");

        foreach (var name in new[] { "weight", "substance", "gap", "low", "high", "residual", "coverage" })
            Assert.That(Number(one, name), Is.EqualTo(Number(whole, name)), name);
    }

    private List<JsonElement> Partners => [.. answer.GetProperty("partners").EnumerateArray()];

    private static double Number(JsonElement of, string name) => of.GetProperty(name).GetDouble();
}
