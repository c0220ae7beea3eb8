using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Inflation;

internal sealed class InflationCommandTests
{
    private static readonly string[] ranks = ["1", "2", "3", "4", "5"];

    [Test]
    public async Task China_s_partners_grow_as_the_rows_tell_and_every_rank_has_its_key()
    {
        var answer = (await InProcess.TypedAsync("inflation --sponsor CHN --from 1993 --to 2026 --format json")).Json;
        var years = answer.GetProperty("years").EnumerateArray().ToDictionary(y => y.GetProperty("year").GetInt32());

        Assert.That(answer.GetProperty("sponsor").GetString(), Is.EqualTo("CHN"));
        Assert.That((answer.GetProperty("ladder").GetString(), answer.GetProperty("T").GetInt32(), answer.GetProperty("strategicRank").GetInt32()), Is.EqualTo(("CHN", 5, 3)));
        Assert.That(years.Keys, Is.EqualTo(Enumerable.Range(1993, 34)));
        Assert.That(new[] { 2012, 2017, 2022, 2024 }.Select(y => years[y].GetProperty("partners").GetInt32()), Is.EqualTo(new[] { 54, 112, 128, 163 }));
        Assert.That(years.Values.SelectMany(y => new[] { "byRank", "cumulative", "exclusivity", "realValue" }.Select(p => y.GetProperty(p).EnumerateObject().Select(r => r.Name))), Is.All.EqualTo(ranks));
        Assert.That(answer.GetProperty("asOf").GetString(), Is.EqualTo("2026-11-25"));
        Assert.That(answer.GetProperty("weights").GetString(), Is.EqualTo("linear"));
    }

    [Test]
    public async Task The_numbers_of_a_year_follow_from_its_counts()
    {
        var answer = (await InProcess.TypedAsync("inflation --sponsor CHN --from 2005 --format json")).Json;
        var (first, last) = (answer.GetProperty("years")[0], answer.GetProperty("years").EnumerateArray().Last());
        var counts = last.GetProperty("byRank").EnumerateObject().Select(r => r.Value.GetInt32()).ToList();
        var n = counts.Sum();
        var mean = counts.Select((c, i) => c * (5 - i) / 5.0).Sum() / n;

        Assert.That(last.GetProperty("partners").GetInt32(), Is.EqualTo(n));
        Assert.That(last.GetProperty("meanWeight").GetDouble(), Is.EqualTo(mean).Within(1e-12));
        Assert.That(last.GetProperty("atOrAboveStrategic").GetDouble(), Is.EqualTo((double)counts.Take(3).Sum() / n).Within(1e-12));
        Assert.That(last.GetProperty("exclusivity").GetProperty("2").GetDouble(), Is.EqualTo(-Math.Log2((double)counts.Take(2).Sum() / n)).Within(1e-12));
        Assert.That(
            last.GetProperty("realValue").GetProperty("2").GetDouble(),
            Is.EqualTo(.8 * last.GetProperty("exclusivity").GetProperty("2").GetDouble() / first.GetProperty("exclusivity").GetProperty("2").GetDouble()).Within(1e-12));
        var parts = answer.GetProperty("decomposition");
        Assert.That(parts.GetProperty("upgrades").GetDouble() + parts.GetProperty("composition").GetDouble(), Is.EqualTo(parts.GetProperty("total").GetDouble()).Within(1e-12));
        Assert.That(parts.GetProperty("total").GetDouble(), Is.EqualTo(mean - first.GetProperty("meanWeight").GetDouble()).Within(1e-12));
    }

    [Test]
    public async Task What_is_undefined_is_null_with_its_reason()
    {
        var year = (await InProcess.TypedAsync("inflation --sponsor CHN --format json")).Json.GetProperty("years")[0];

        Assert.That(year.GetProperty("exclusivity").GetProperty("1").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(year.GetProperty("nulls").GetProperty("exclusivity:1").GetString(), Is.EqualTo("nobody holds it"));
        Assert.That(year.GetProperty("nulls").GetProperty("realValue:3").GetString(), Is.EqualTo("all held it in the base year"));
        Assert.That(year.GetProperty("exclusivity").GetProperty("3").GetDouble(), Is.Zero);
    }

    [Test]
    public async Task The_reading_says_what_a_title_still_carries_and_the_rate()
    {
        var run = await InProcess.TypedAsync("inflation --sponsor CHN --from 2005");
        var text = run.Out.ReplaceLineEndings(" ");

        Assert.That(text, Does.Match(@"In 2026 a rank-2 title, 0\.80 at face value, carries a real weight of 0\.31, between ranks 5 \(0\.20\) and 4 \(0\.40\) of 2005"));
        Assert.That(text, Does.Match(@"titles inflated by [0-9.]+ % a +year in mean weight"));
        Assert.That(text, Does.Contain("rank 3").And.Contain("Strategic Partnership"));
        Assert.That(run.Out.Split('\n').Select(l => l.Length), Is.All.LessThanOrEqualTo(140));
    }

    [Test]
    public async Task A_base_year_of_few_partners_is_said_to_be_one()
    {
        var run = (await InProcess.TypedAsync("inflation --sponsor CHN --from 1993 --to 2026")).Out.ReplaceLineEndings(" ");

        Assert.That(run, Does.Contain("The base year 1993 has 1 partner").And.Contain("--base 1998").And.Contain("--from 1998"));
        Assert.That((await InProcess.TypedAsync("inflation --sponsor AZE")).Out, Does.Not.Contain("--base"), "no other year is a better one");
    }

    [TestCase("IND", 4)]
    [TestCase("RUS", 4)]
    [TestCase("EU", 1)]
    [TestCase("VNM", 3)]
    [TestCase("USA", 4)]
    [TestCase("ASEAN", 1)]
    [TestCase("AZE", 4)]
    public async Task Other_sponsors_have_their_own_ladders(string sponsor, int ranks)
    {
        var answer = (await InProcess.TypedAsync($"inflation --sponsor {sponsor} --format json")).Json;
        var table = await InProcess.TypedAsync($"inflation --sponsor {sponsor}");

        Assert.That(answer.GetProperty("T").GetInt32(), Is.EqualTo(ranks));
        Assert.That(answer.GetProperty("years").EnumerateArray().Select(y => y.GetProperty("partners").GetInt32()), Is.All.GreaterThan(0));
        Assert.That(table.Exit, Is.Zero);
    }

    [Test]
    public async Task A_sponsor_without_titles_is_told_to_be_one()
    {
        var run = await InProcess.TypedAsync("inflation --sponsor France");
        var json = (await InProcess.TypedAsync("inflation --sponsor France --format json")).Json;

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out, Does.Contain("France has no partner by a title with a rank in 2026"));
        Assert.That(json.GetProperty("nulls").GetProperty("ladder").GetString(), Is.Not.Empty);
        Assert.That(json.GetProperty("decomposition").GetProperty("nulls").GetProperty("total").GetString(), Is.EqualTo("no partner on the first date"));
    }

    [Test]
    public async Task A_ladder_that_calls_nothing_strategic_has_no_such_share()
    {
        using var world = AlliedWorld.Create();
        var answer = (await InProcess.RunAsync("inflation", "--sponsor", "Q", "--data", world.Location, "--format", "json")).Json;
        var run = await InProcess.RunAsync("inflation", "--sponsor", "Q", "--data", world.Location);

        Assert.That(answer.GetProperty("strategicRank").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(answer.GetProperty("nulls").GetProperty("strategicRank").GetString(), Does.Contain("no rank"));
        Assert.That(answer.GetProperty("years")[0].GetProperty("nulls").GetProperty("atOrAboveStrategic").GetString(), Does.Contain("no rank"));
        Assert.That(run.Out, Does.Contain("no rank of the ladder is called strategic"));
    }

    [Test]
    public async Task Csv_has_a_row_a_year_with_every_number()
    {
        var csv = (await InProcess.TypedAsync("inflation --sponsor CHN --format csv")).Csv;

        Assert.That(csv[0], Is.SupersetOf(new[] { "year", "partners", "rank_1", "cumulative_3", "at_or_above_strategic", "mean_weight", "entropy", "exclusivity_2", "real_value_2", "nulls" }));
        Assert.That(csv, Has.Count.EqualTo(1 + 34));
        Assert.That(csv.Select(r => r.Count), Is.All.EqualTo(csv[0].Count));
    }

    [Test]
    public async Task Nothing_later_than_the_as_of_date_is_told()
    {
        var then = (await InProcess.TypedAsync("inflation --sponsor CHN --as-of 2012-11-15 --format json")).Json.GetProperty("years").EnumerateArray().ToList();
        var now = (await InProcess.TypedAsync("inflation --sponsor CHN --format json")).Json.GetProperty("years").EnumerateArray().ToList();

        Assert.That(then[^1].GetProperty("year").GetInt32(), Is.EqualTo(2012));
        Assert.That(then[^1].GetProperty("day").GetString(), Is.EqualTo("2012-11-15"));
        Assert.That(then.SkipLast(1).Select(y => y.GetRawText()), Is.EqualTo(now.Take(then.Count - 1).Select(y => y.GetRawText())));
    }

    [TestCase("inflation --sponsor CHN --from 2020 --to 2010", "--from 2020")]
    [TestCase("inflation --sponsor CHN --to 2027", "as-of date")]
    [TestCase("inflation --sponsor CHN --from soon", "--from soon")]
    [TestCase("inflation --sponsor CHN --to 0", "--to 0")]
    [TestCase("inflation --sponsor CHN --base 1990", "--base 1990")]
    [TestCase("inflation --sponsor Atlantis", "Atlantis")]
    [TestCase("inflation --sponsor CHN --weights square", "linear")]
    [TestCase("inflation --sponsor CHN --layers alliance", "partnership alone")]
    [TestCase("inflation", "--sponsor")]
    public async Task What_cannot_be_asked_is_refused(string line, string named)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(named));
        Assert.That(run.Out, Is.Empty);
    }
}
