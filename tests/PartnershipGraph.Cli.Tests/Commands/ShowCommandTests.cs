using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class ShowCommandTests
{
    [TestCase("", 164, new[] { 1, 84, 60, 15, 4 })]
    [TestCase("2022-10-20", 127, new int[0])]
    [TestCase("2017-10-01", 111, new int[0])]
    [TestCase("2012-11-15", 54, new int[0])]
    public async Task The_circle_of_China_has_the_size_of_its_time(string asOf, int partners, int[] byRank)
    {
        string[] day = asOf.Length == 0 ? [] : ["--as-of", asOf];

        var answer = (await InProcess.RunAsync(["show", "China", "--format", "json", .. day])).Json;

        var counts = answer.GetProperty("byRank").EnumerateObject().Select(r => r.Value.GetInt32()).ToList();
        Assert.That(answer.GetProperty("partners").GetInt32(), Is.EqualTo(partners));
        Assert.That(counts.Sum(), Is.EqualTo(partners));
        if (byRank.Length > 0)
            Assert.That(counts, Is.EqualTo(byRank));
    }

    [Test]
    public async Task Conduct_is_told_beside_the_titles_the_latest_first_and_whole_for_a_program()
    {
        var table = await InProcess.TypedAsync("show Lithuania --as-of 2025");
        var answer = (await InProcess.TypedAsync("show China --as-of 2025 --format json")).Json;

        var dates = answer.GetProperty("episodes").EnumerateArray().Select(e => e.GetProperty("date").GetString()!).ToList();
        Assert.That(dates, Has.Count.GreaterThan(15).And.Ordered.Using<string>((x, y) => string.CompareOrdinal(x.PadRight(10, '-'), y.PadRight(10, '-'))));
        Assert.That(
            answer.GetProperty("episodes").EnumerateArray().Select(e => e.GetProperty("a").GetString() == "CHN" || e.GetProperty("b").GetString() == "CHN"),
            Is.All.True);
        Assert.That(table.Out, Does.Contain("Episodes illustrate; no number rests on them.").And.Contain("2025-08-13").And.Contain("Towards"));
        Assert.That((await InProcess.TypedAsync("show Lithuania --as-of 1992")).Out, Does.Not.Contain("Episodes"));
    }

    [Test]
    public async Task The_history_of_Russia_is_told_in_both_languages_with_sources()
    {
        var answer = (await InProcess.RunAsync("show", "Russia", "--format", "json")).Json;

        var events = answer.GetProperty("receives").EnumerateArray()
            .Single(r => r.GetProperty("sponsor").GetString() == "CHN")
            .GetProperty("events").EnumerateArray().ToList();
        Assert.That(
            events.Select(e => (e.GetProperty("date").GetString(), e.GetProperty("title").GetString(), e.GetProperty("titleOriginal").GetString())),
            Is.SupersetOf(new[]
            {
                ("1996-04-25", "Strategic Partnership of Coordination", "战略协作伙伴关系"),
                ("2011-06", "Comprehensive Strategic Partnership of Coordination", "全面战略协作伙伴关系"),
                ("2019-06-05", "Comprehensive Strategic Partnership of Coordination for a New Era", "新时代全面战略协作伙伴关系"),
            }));
        Assert.That(events.Select(e => e.GetProperty("source").GetProperty("title").GetString()), Has.None.Empty);
    }

    [TestCase("table")]
    [TestCase("md")]
    [TestCase("csv")]
    public async Task A_person_reads_the_same_history(string format)
    {
        var run = await InProcess.RunAsync("show", "Russia", "--format", format);

        string[] told = ["1996-04-25", "2011-06", "2019-06-05", "新时代全面战略协作伙伴关系", "People's Daily"];
        Assert.That(told.Where(t => !run.Out.Contains(t, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task A_person_finds_sponsors_by_their_names()
    {
        var lines = (await InProcess.RunAsync("show", "Russia")).Out.Split('\n').Select(l => l.Trim()).ToList();

        var history = lines.Skip(lines.IndexOf("Every event, with its source"));
        string[] asNamed = ["Armenia", "Azerbaijan", "Brazil", "China", "United Arab Emirates"];
        var found = history.Select(l => asNamed.FirstOrDefault(n => l.StartsWith(n, StringComparison.Ordinal))).OfType<string>().Distinct();
        Assert.That(found, Is.EqualTo(asNamed), "not by the ids that the table does not show");
    }

    [TestCase("table")]
    [TestCase("md")]
    [TestCase("csv")]
    [TestCase("json")]
    public async Task Nothing_later_than_the_day_is_told(string format)
    {
        var run = await InProcess.RunAsync("show", "Russia", "--as-of", "2005", "--format", format);

        string[] later = ["2011-06", "2019-06-05", "新时代", "全面战略协作", "New Era", "Comprehensive Strategic Partnership of Coordination"];
        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out, Does.Contain("战略协作伙伴关系"));
        Assert.That(later.Where(t => run.Out.Contains(t, StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    [TestCase("show Russia")]
    [TestCase("dyad CHN RUS")]
    [TestCase("ladders")]
    public async Task No_date_after_the_day_stands_in_the_answer(string line)
    {
        var answer = (await InProcess.TypedAsync(line + " --as-of 2005 --format json")).Json;

        var dates = JsonDates.Of(answer).ToList();
        Assert.That(dates, Is.Not.Empty);
        Assert.That(dates.Where(d => string.CompareOrdinal(d, "2006") >= 0), Is.Empty);
    }

    [Test]
    public async Task What_was_not_known_yet_is_not_told()
    {
        using var world = SmallWorld.Create().With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank,known_from",
            "IND,FRA,2001,establish,Strategic Partnership,IN,2,2010",
            "IND,BRA,2002,establish,Strategic Partnership,IN,2,");

        var run = await InProcess.RunAsync("show", "IND", "--known-as-of", "2005", "--data", world.Location, "--format", "json");

        var partners = run.Json.GetProperty("given").EnumerateArray().Select(g => g.GetProperty("partner").GetString());
        Assert.That(partners, Is.EqualTo(new[] { "BRA" }));
        Assert.That(run.Json.GetProperty("knownAsOf").GetString(), Is.EqualTo("2005-12-31"));
    }

    [Test]
    public async Task An_actor_without_titles_is_shown_as_such()
    {
        using var world = SmallWorld.Create();

        var run = await InProcess.RunAsync("show", "CMR", "--data", world.Location, "--format", "json");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Json.GetProperty("partners").GetInt32(), Is.Zero);
        Assert.That(run.Json.GetProperty("gives").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task How_its_ties_are_spread_is_told_with_what_is_left_without_the_deepest()
    {
        var answer = (await InProcess.TypedAsync("show VNM --format json")).Json;
        var spread = answer.GetProperty("spread").GetProperty("values");
        var weights = answer.GetProperty("ties").EnumerateArray().Select(t => t.GetProperty("weight").GetDouble()).ToList();

        Assert.That(spread.GetProperty("withoutTop").GetDouble(), Is.EqualTo(1 - (weights.Max() / weights.Sum())).Within(1e-12));
        Assert.That(spread.GetProperty("NEFF").GetDouble(), Is.LessThanOrEqualTo(weights.Count));
        Assert.That((await InProcess.TypedAsync("show VNM")).Out, Does.Contain("plan B").And.Contain("without top"));
    }

    [Test]
    public async Task Without_ties_in_the_network_there_is_no_spread()
    {
        var run = await InProcess.TypedAsync("show ASEAN --format json");

        Assert.That(run.Json.GetProperty("spread").GetProperty("nulls").GetProperty("HHI").GetString(), Is.EqualTo("isolated"));
        Assert.That((await InProcess.TypedAsync("show ASEAN")).Out, Does.Not.Contain("plan B"));
    }
}
