using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Timeline;

internal sealed class TimelineCommandTests
{
    private static TemporaryFolder UpAndDown => SmallWorld.Create()
        .With("ladders.csv", "ladder,sponsor,rank,title", "IN,IND,1,One", "IN,IND,2,Two", "IN,IND,3,Three", "IN,IND,4,Four", "IN,IND,5,Five")
        .With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank,confidence,last_used",
            "IND,FRA,2005,establish,Five,IN,5,high,",
            "IND,FRA,2014,upgrade,Four,IN,4,high,",
            "IND,FRA,2021,downgrade,Five,IN,5,medium,2022-06",
            "IND,BRA,2000,establish,Four,IN,4,high,2005",
            "IND,BRA,2001,reaffirm,Four,IN,4,high,",
            "IND,BRA,2002,reaffirm,Four,IN,4,high,",
            "IND,BRA,2003,reaffirm,Four,IN,4,high,",
            "IND,TZA,2010-06-05,suspend,,,,low,");

    [Test]
    public async Task The_worked_example_comes_out_of_a_folder()
    {
        using var folder = UpAndDown;

        var json = (await InProcess.RunAsync("timeline", "India", "FRA", "--data", folder.Location, "--as-of", "2024-01-01", "--format", "json")).Json;

        Assert.That((json.GetProperty("a").GetString(), json.GetProperty("b").GetString(), json.GetProperty("asOf").GetString()), Is.EqualTo(("IND", "FRA", "2024-01-01")));
        Assert.That(json.GetProperty("sides").EnumerateObject().Select(s => s.Name), Is.EqualTo(new[] { "IND", "FRA" }));
        var side = json.GetProperty("sides").GetProperty("IND");
        Assert.That(side.GetProperty("net").GetDouble(), Is.EqualTo(.2).Within(1e-12));
        Assert.That(side.GetProperty("directionChanges").GetInt32(), Is.EqualTo(1));
        Assert.That(side.GetProperty("momentum").GetDouble(), Is.EqualTo(-.0676).Within(1e-4));
        var change = side.GetProperty("events")[2];
        Assert.That(
            (change.GetProperty("date").GetString(), change.GetProperty("event").GetString(), change.GetProperty("title").GetString(), change.GetProperty("rank").GetInt32()),
            Is.EqualTo(("2021", "downgrade", "Five", 5)));
        Assert.That(
            new[] { "before", "after", "change" }.Select(n => change.GetProperty(n).GetDouble()), Is.EqualTo(new[] { .4, .2, -.2 }).Within(1e-12));
    }

    [Test]
    public async Task A_side_that_is_not_recorded_has_no_events_and_says_so()
    {
        using var folder = UpAndDown;

        var side = (await InProcess.RunAsync("timeline", "IND", "FRA", "--data", folder.Location, "--format", "json")).Json.GetProperty("sides").GetProperty("FRA");

        Assert.That(side.GetProperty("state").GetString(), Is.EqualTo("never coded"));
        Assert.That(side.GetProperty("events").GetArrayLength(), Is.Zero);
        Assert.That((side.GetProperty("net").GetDouble(), side.GetProperty("momentum").GetDouble(), side.GetProperty("directionChanges").GetInt32()), Is.EqualTo((0d, 0d, 0)));
    }

    [Test]
    public async Task Vietnam_skipped_a_level_with_the_United_States_in_2023()
    {
        var json = (await InProcess.TypedAsync("timeline VNM USA --as-of 2024 --format json")).Json;
        var table = (await InProcess.TypedAsync("timeline VNM USA --as-of 2024")).Out;

        var upgrade = json.GetProperty("sides").GetProperty("VNM").GetProperty("events").EnumerateArray().Single(e => e.GetProperty("date").GetString()!.StartsWith("2023", StringComparison.Ordinal));
        Assert.That((upgrade.GetProperty("levelsMoved").GetInt32(), upgrade.GetProperty("skipped").GetInt32()), Is.EqualTo((2, 1)));
        Assert.That(table, Does.Contain("+2!"));
    }

    [Test]
    public async Task A_signal_follows_from_the_counts_beside_it()
    {
        var events = (await InProcess.TypedAsync("timeline CHN USA --format json")).Json.GetProperty("sides").EnumerateObject()
            .SelectMany(s => s.Value.GetProperty("events").EnumerateArray()).ToList();

        Assert.That(events, Has.Count.GreaterThan(3));
        foreach (var e in events)
        {
            var signal = e.GetProperty("signal");
            var p = (signal.GetProperty("events").GetDouble() + 1) / (signal.GetProperty("trials").GetDouble() + 2);
            Assert.That(e.GetProperty("bits").GetDouble(), Is.EqualTo(-Math.Log2(p)).Within(1e-12));
        }

        Assert.That(events.Max(e => e.GetProperty("bits").GetDouble()), Is.GreaterThan(events.Min(e => e.GetProperty("bits").GetDouble())));
    }

    [Test]
    public async Task A_row_that_met_no_title_and_gave_none_has_no_signal_and_the_reason()
    {
        using var folder = UpAndDown;

        var e = (await InProcess.RunAsync("timeline", "IND", "TZA", "--data", folder.Location, "--format", "json")).Json.GetProperty("sides").GetProperty("IND").GetProperty("events")[0];

        Assert.That((e.GetProperty("bits").ValueKind, e.GetProperty("rank").ValueKind), Is.EqualTo((JsonValueKind.Null, JsonValueKind.Null)));
        Assert.That(e.GetProperty("nulls").GetProperty("bits").GetString(), Is.Not.Empty);
        Assert.That(e.GetProperty("date").GetString(), Is.EqualTo("2010-06-05"));
    }

    [Test]
    public async Task A_title_long_unsaid_is_flagged_and_one_without_a_last_use_is_not_covered()
    {
        using var folder = UpAndDown;

        var silent = (await InProcess.RunAsync("timeline", "IND", "BRA", "--data", folder.Location, "--as-of", "2024", "--format", "json")).Json.GetProperty("sides").GetProperty("IND").GetProperty("silence");
        var table = (await InProcess.RunAsync("timeline", "IND", "BRA", "--data", folder.Location, "--as-of", "2024")).Out;
        var earlier = (await InProcess.RunAsync("timeline", "IND", "FRA", "--data", folder.Location, "--as-of", "2022-05")).Out;

        Assert.That((silent.GetProperty("lastUse").GetString(), silent.GetProperty("silentDowngrade").GetBoolean()), Is.EqualTo(("2005", true)));
        Assert.That(silent.GetProperty("ratio").GetDouble(), Is.EqualTo(silent.GetProperty("years").GetDouble() / silent.GetProperty("expectedGap").GetDouble()).Within(1e-12));
        Assert.That(table, Does.Match(@"India +2005 .* yes"));
        Assert.That(earlier, Does.Match(@"India +not covered .* not covered"), "the use of June 2022 is yet to come");
    }

    [Test]
    public async Task The_half_life_can_be_set()
    {
        var five = await Momentum("");
        var ten = await Momentum(" --half-life 10");

        Assert.That(five, Is.EqualTo(await Momentum(" --half-life 5")));
        Assert.That(Math.Abs(ten), Is.GreaterThan(Math.Abs(five)));

        static async Task<double> Momentum(string option) =>
            (await InProcess.TypedAsync("timeline VNM CHN --format json" + option)).Json.GetProperty("sides").GetProperty("VNM").GetProperty("momentum").GetDouble();
    }

    [TestCase("timeline CHN VNM --half-life 0", "--half-life 0")]
    [TestCase("timeline CHN VNM --half-life soon", "--half-life soon")]
    [TestCase("timeline CHN --top 0", "--top")]
    [TestCase("timeline CHN China", "CHN twice")]
    [TestCase("timeline CHN Vietnma", "did you mean Vietnam")]
    [TestCase("timeline Atlantis", "Atlantis")]
    [TestCase("timeline CHN --as-of 2020-13", "--as-of")]
    [TestCase("timeline CHN --flat-weight 2", "flat weight")]
    public async Task What_cannot_be_asked_is_refused(string line, string named)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(named));
        Assert.That(run.Out, Is.Empty);
    }

    [Test]
    public async Task Before_any_title_nothing_is_recorded()
    {
        var run = await InProcess.TypedAsync("timeline CHN VNM --as-of 1900");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out, Does.Contain("Nothing that China calls Vietnam is recorded").And.Contain("(none)"));
    }

    [Test]
    public async Task The_reading_names_the_most_surprising_event_after_the_first()
    {
        using var folder = UpAndDown;

        var table = (await InProcess.RunAsync("timeline", "IND", "FRA", "--data", folder.Location, "--as-of", "2024")).Out.ReplaceLineEndings(" ");
        var first = (await InProcess.RunAsync("timeline", "IND", "FRA", "--data", folder.Location, "--as-of", "2010")).Out.ReplaceLineEndings(" ");

        Assert.That(table, Does.Match(@"What India calls France, la ""belle"" rose twice and fell once in 3 events, to a weight of 0\.20;.* that of 20(14|21) \((up|down)grade, "));
        Assert.That(first, Does.Match(@"rose once and never fell in 1 event,.* that of 2005 \(establish, "));
    }

    [Test]
    public async Task A_program_takes_the_events_away_with_ladder_level_and_source()
    {
        using var folder = UpAndDown;

        var csv = (await InProcess.RunAsync("timeline", "IND", "FRA", "--data", folder.Location, "--format", "csv")).Csv;

        Assert.That(csv, Has.Count.EqualTo(4));
        var row = csv[0].Zip(csv[2]).ToDictionary(c => c.First, c => c.Second);
        Assert.That((row["date"], row["sponsor"], row["partner"], row["event"], row["rank"], row["levels_moved"], row["skipped"]), Is.EqualTo(("2014", "IND", "FRA", "upgrade", "4", "1", "0")));
        Assert.That((row["level"], row["years_since_change"], row["counts"]), Is.EqualTo(("1", "5 to 10", "1 in 6")), "nine whole years and the first day of the tenth, and since 2021 the sixth");
    }
}
