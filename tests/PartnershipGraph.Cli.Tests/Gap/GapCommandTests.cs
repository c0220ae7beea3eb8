using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Gap;

internal sealed class GapCommandTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void Create() => world = DeedsWorld.Create();

    [OneTimeTearDown]
    public void Remove() => world.Dispose();

    [Test]
    public async Task An_answer_has_the_numbers_of_every_partner()
    {
        var answer = (await AskAsync("--format", "json")).Json;

        Assert.That((answer.GetProperty("sponsor").GetString(), answer.GetProperty("n").GetInt32()), Is.EqualTo(("IND", 4)));
        Assert.That(answer.GetProperty("nulls").GetProperty("CUB").GetString(), Is.EqualTo("one dimension only"), "a visit that is not on record is none");
        Assert.That(answer.GetProperty("leftOut").GetInt32(), Is.EqualTo(1));

        // Of four, Tanzania has the higher title and does least: at 3/4 by title, and at 1/8 by substance.
        var tanzania = answer.GetProperty("partners")[0];
        Assert.That(tanzania.GetProperty("id").GetString(), Is.EqualTo("TZA"));
        Assert.That(Number(tanzania, "weight"), Is.EqualTo(1));
        Assert.That(Number(tanzania, "pctTitle"), Is.EqualTo(0.75));
        Assert.That(Number(tanzania, "pctSubstance"), Is.EqualTo(0.125));
        Assert.That(Number(tanzania, "gap"), Is.EqualTo(0.625));
        Assert.That((Number(tanzania, "low"), Number(tanzania, "high")), Is.EqualTo((0.625, 0.625)), "every indicator agrees");
        Assert.That(Number(tanzania.GetProperty("dimensions"), "economic"), Is.EqualTo(0.125));
        Assert.That(tanzania.GetProperty("dimensions").GetProperty("security").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(Number(tanzania, "coverage"), Is.Zero);
        Assert.That(tanzania.GetProperty("flags").EnumerateArray().Select(f => f.GetString()), Is.EqualTo(new[] { "over-titled", "comprehensive in name" }));
        Assert.That(Number(answer, "rho"), Is.LessThan(-0.8));
        Assert.That(answer.GetProperty("draws").GetProperty("samples").GetInt32(), Is.EqualTo(1000));
        Assert.That(answer.GetProperty("regression").GetProperty("on").EnumerateArray().Select(t => t.GetString()), Is.EqualTo(new[] { "substance" }));
    }

    [Test]
    public async Task Without_partners_the_numbers_are_null_with_their_reason()
    {
        var answer = (await AskAsync("--as-of", "1999", "--format", "json")).Json;

        Assert.That((answer.GetProperty("n").GetInt32(), answer.GetProperty("partners").GetArrayLength()), Is.EqualTo((0, 0)));
        foreach (var name in new[] { "rho", "tauB" })
        {
            Assert.That(answer.GetProperty(name).ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(answer.GetProperty("nulls").GetProperty(name).GetString(), Is.EqualTo("too few partners"));
        }
    }

    [Test]
    public async Task A_p_that_is_very_small_is_not_told_to_be_0()
    {
        // Eight partners, all in one order: of 8! orders two are as far.
        string[] ranks = ["1", "2", "3", "4", "5", "6", "7", "8"];
        using var folder = new TemporaryFolder()
            .With("actors.csv", ["id,name,kind", "S,Sponsoria,state", .. ranks.Select(r => $"P{r},Land {r},state")])
            .With("ladders.csv", ["ladder,sponsor,rank,title", .. ranks.Select(r => $"L,S,{r},Partnership {r}")])
            .With("partnerships.csv", ["sponsor,partner,date,event,title,ladder,rank", .. ranks.Select(r => $"S,P{r},2001,establish,Partnership {r},L,{r}")])
            .With(
                "substance.csv",
                ["source,target,year,indicator,value", .. ranks.SelectMany(r => new[] { "trade_share", "students", "un_vote_agreement" }.Select(i => $"S,P{r},2005,{i},-{r}"))]);

        var text = (await InProcess.TypedAsync($"gap --sponsor S --data {folder.Location} --format md")).Out;

        Assert.That(text, Does.Contain("Spearman rho 1.00, p < 0.0001;"));
    }

    [Test]
    public async Task Csv_has_a_row_for_every_partner_with_the_reason_where_there_is_no_gap()
    {
        var csv = (await AskAsync("--format", "csv")).Csv;

        Assert.That(csv[0], Does.Contain("gap").And.Contain("low").And.Contain("high").And.Contain("studentised").And.Contain("cultural").And.Contain("nulls"));
        Assert.That(csv.Skip(1).Select(r => r[0]), Is.EqualTo(new[] { "TZA", "NPL", "BRA", "FRA", "CUB" }));
        Assert.That(csv.Select(r => r.Count).Distinct(), Has.Exactly(1).Items);
        Assert.That((csv[5][^1], csv[5][csv[0].ToList().IndexOf("gap")]), Is.EqualTo(("substance: one dimension only", "")));
    }

    [Test]
    public async Task A_person_reads_how_honest_the_ladder_is_and_what_it_rests_on()
    {
        var text = (await AskAsync()).Out.ReplaceLineEndings(" ");

        Assert.That(text, Does.Contain("Titles and deeds of India").And.Contain("Among 4 partners of India"));
        Assert.That(text, Does.Match("Of the 4 gaps 4 can be told from 0 .*: 2 titled above their substance, 2 below"));
        Assert.That(text, Does.Contain("1 partner has no substance and no gap: one dimension only.").And.Contain("1 partner is not in this network"));
        Assert.That(text, Does.Contain("Thinly measured: security for 0 of 4"));
        Assert.That(text, Does.Match("0.38 to 0.38 .*-0.38 to -0.38"));
        Assert.That(text, Does.Match("cultural +4 +0.80 +students +4 +4 +2016 +2016 +latest row"));
        Assert.That(text, Does.Match("leader_visits +5 +3 +2017 +2019 +sum of 3 years"));
        Assert.That(text, Does.Contain("(counts nowhere)").And.Contain("weight of the title on substance over 4 partners"));
        Assert.That(text, Does.Not.Match("because|due to|causes"));
    }

    [Test]
    public async Task Both_ends_of_the_table_are_shown()
    {
        var text = (await AskAsync("--top", "2")).Out;

        Assert.That(text, Does.Contain("Tanzania").And.Contain("France").And.Not.Contain("Brazil"));
        Assert.That(text, Does.Contain("2 rows not shown"));
    }

    [Test]
    public async Task One_partner_is_told_indicator_by_indicator_with_years_and_sources()
    {
        var text = (await AskAsync("--partner", "nepal")).Out.ReplaceLineEndings(" ");
        var answer = (await AskAsync("--partner", "NPL", "--format", "json")).Json;

        Assert.That(text, Does.Contain("Titles and deeds: India and Nepal").And.Contain("Nepal, Comprehensive Partnership (2004), stands at percentile 0.75"));
        Assert.That(text, Does.Match("economic +trade_share +0.2 +share +2012 +0.38 +4 +medium +Trade book"));
        var indicators = answer.GetProperty("indicators").EnumerateArray().ToList();
        Assert.That(indicators.Select(i => i.GetProperty("name").GetString()), Is.EqualTo(new[] { "leader_visits", "trade_share", "students", "embassy" }));
        Assert.That((Number(indicators[0], "firstYear"), Number(indicators[0], "lastYear"), Number(indicators[0], "value")), Is.EqualTo((2017.0, 2019.0, 1.0)));
        Assert.That(indicators[1].GetProperty("rows")[0].GetProperty("source").GetProperty("url").GetString(), Is.EqualTo("http://trade.example"));
        Assert.That(indicators[3].GetProperty("dimension").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(answer.GetProperty("partner").GetProperty("gap").GetDouble(), Is.EqualTo(0.375));
    }

    [Test]
    public async Task A_partner_without_a_gap_is_told_why_and_a_visit_not_on_record_is_none()
    {
        var text = (await AskAsync("--partner", "CUB")).Out.ReplaceLineEndings(" ");
        var answer = (await AskAsync("--partner", "CUB", "--format", "json")).Json;

        Assert.That(text, Does.Contain("Cuba has no gap: one dimension only"));
        Assert.That(text, Does.Match("leader_visits +0 +none on record"));
        Assert.That(answer.GetProperty("partner").GetProperty("nulls").GetProperty("substance").GetString(), Is.EqualTo("one dimension only"));
        Assert.That(answer.GetProperty("indicators")[0].GetProperty("rows").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task A_state_that_gives_no_title_has_no_gap_and_says_so()
    {
        var run = await InProcess.RunAsync("gap", "--sponsor", "FRA", "--data", world.Location);

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out, Does.Contain("No title of France to an actor of the network stands on that day."));
    }

    [Test]
    public async Task A_sponsor_of_whose_deeds_nothing_is_known_says_so()
    {
        using var small = SmallWorld.Create();

        var run = await InProcess.RunAsync("gap", "--sponsor", "IND", "--data", small.Location);

        Assert.That(run.Out, Does.Contain("India has 2 partners and none with three dimensions measured"));
    }

    [Test]
    public async Task A_single_partner_with_substance_is_compared_with_nobody()
    {
        var run = await InProcess.TypedAsync("gap --sponsor VNM --as-of 2026-06-30");

        Assert.That(run.Out.ReplaceLineEndings(" "), Does.Contain("one has three dimensions measured: there is nothing to compare it with"));
    }

    [Test]
    public async Task The_same_seed_gives_the_same_answer_and_another_moves_the_intervals_alone()
    {
        const string line = "gap --sponsor RUS --as-of 2021-12-31 --samples 60 --format json --seed ";
        var (first, again, other) = (await InProcess.TypedAsync(line + "3"), await InProcess.TypedAsync(line + "3"), await InProcess.TypedAsync(line + "4"));

        Assert.That(again.Out, Is.EqualTo(first.Out));
        Assert.That(Each(other.Json, "gap"), Is.EqualTo(Each(first.Json, "gap")));
        Assert.That(Each(other.Json, "low"), Is.Not.EqualTo(Each(first.Json, "low")));
    }

    [TestCase("gap", "--sponsor")]
    [TestCase("gap --sponsor Atlantis", "Atlantis")]
    [TestCase("gap --sponsor Chnia", "did you mean")]
    [TestCase("gap --sponsor CHN --partner Atlantis", "Atlantis")]
    [TestCase("gap --sponsor CHN --partner TWN", "holds no title of CHN")]
    [TestCase("gap --sponsor CHN --samples 0", "--samples 0")]
    [TestCase("gap --sponsor CHN --samples 200000", "--samples 200000")]
    [TestCase("gap --sponsor CHN --samples many", "--samples many")]
    [TestCase("gap --sponsor CHN --seed 1.5", "--seed 1.5")]
    [TestCase("gap --sponsor CHN --top 0", "--top 0")]
    [TestCase("gap --sponsor CHN --layers alliance", "--layers")]
    public async Task What_cannot_be_asked_is_refused(string line, string named)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(named));
        Assert.That(run.Out, Is.Empty);
    }

    [Test]
    public async Task The_brief_tells_the_deeds_of_the_leading_sponsor()
    {
        var brief = await InProcess.RunAsync("brief", "--data", world.Location);
        var json = (await InProcess.RunAsync("brief", "--data", world.Location, "--format", "json")).Json;

        Assert.That(brief.Out.ReplaceLineEndings(" "), Does.Contain("── Titles and deeds of India").And.Contain("Comprehensive in name, with under three quarters of the dimensions covered: Tanzania"));
        var table = json.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("tables").EnumerateArray()).Single(t => t.GetProperty("id").GetString() == "gap");
        Assert.That(table.GetProperty("rows").GetArrayLength(), Is.EqualTo(4));
        Assert.That(table.GetProperty("columns").EnumerateArray().Select(c => c.GetString()), Does.Contain("low").And.Contain("high").And.Not.Contain("interval"));
    }

    [Test]
    public async Task A_brief_without_deeds_has_no_such_section()
    {
        using var small = SmallWorld.Create();

        Assert.That((await InProcess.RunAsync("brief", "--data", small.Location)).Out, Does.Not.Contain("Titles and deeds"));
    }

    private static List<double> Each(JsonElement answer, string name) => [.. answer.GetProperty("partners").EnumerateArray().Select(p => Number(p, name))];

    private static double Number(JsonElement of, string name) => of.GetProperty(name).GetDouble();

    private Task<CliRun> AskAsync(params string[] options) => InProcess.RunAsync(["gap", "--sponsor", "IND", "--data", world.Location, .. options]);
}
