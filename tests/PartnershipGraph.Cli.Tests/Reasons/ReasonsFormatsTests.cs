using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Reasons;

/// <summary><c>pgraph reasons</c> in its four formats, its sentence in every number, and its empty answers.</summary>
internal sealed class ReasonsFormatsTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void CreateWorld() => world = AlliedWorld.Create();

    [OneTimeTearDown]
    public void RemoveWorld() => world.Dispose();

    [Test]
    public async Task Json_has_its_keys_in_their_order()
    {
        var answer = (await AskAsync("--format json")).Json;

        Assert.That(Keys(answer).Take(4), Is.EqualTo(new[] { "poles", "kinds", "sponsors", "exits" }));
        Assert.That(Keys(answer.GetProperty("exits")), Is.EqualTo(new[] { "partnership", "alliance", "defense" }));
        foreach (var rate in answer.GetProperty("exits").EnumerateObject())
            Assert.That(Keys(rate.Value), Is.EqualTo(new[] { "spells", "ended", "endDays", "withoutBeginning", "tieYears", "per100", "nulls", "endedSpells" }));
        foreach (var sponsor in answer.GetProperty("sponsors").EnumerateArray())
            Assert.That(Keys(sponsor), Is.EqualTo(new[] { "sponsor", "rivals", "rivalsAreRecorded", "partners", "titled", "allied", "shared", "share", "shareOfAll", "nulls" }));
    }

    [Test]
    public async Task Csv_says_the_same_as_json()
    {
        var (csv, json) = ((await AskAsync("--format csv")).Csv, (await AskAsync("--format json")).Json.GetProperty("sponsors").EnumerateArray().ToList());

        Assert.That(csv[0], Is.EqualTo(new[] { "id", "name", "partners", "titled", "allied", "shared", "share", "share_of_all", "rivals", "rivals_are_recorded", "shared_ids" }));
        Assert.That(csv, Has.Count.EqualTo(1 + json.Count));
        foreach (var (row, sponsor) in csv.Skip(1).Zip(json))
        {
            Assert.That(row[0], Is.EqualTo(sponsor.GetProperty("sponsor").GetString()));
            Assert.That(row[5], Is.EqualTo(sponsor.GetProperty("shared").GetArrayLength().ToString(System.Globalization.CultureInfo.InvariantCulture)));
            Assert.That(row[6], Is.EqualTo(sponsor.GetProperty("share").GetRawText()));
            Assert.That(row[8], Is.EqualTo(string.Join("; ", sponsor.GetProperty("rivals").EnumerateArray().Select(r => r.GetString()))));
        }
    }

    [TestCase("table")]
    [TestCase("md")]
    [TestCase("json")]
    public async Task Nothing_but_the_answer_is_said(string format) => Assert.That((await AskAsync("--format " + format)).Error, Is.Empty);

    [TestCase("", "1 of 2 partners of Alba (50 %) holds a rival's title or is allied with a rival, against 40 % of all others")]
    [TestCase("--sponsor C", "0 of 1 partner of Calbia (0 %) hold a rival's title or are allied with a rival")]
    [TestCase("", "of 7 ties by titles 0 ended (0.00 per 100 tie-years), of 2 ties by pacts 0 ended (0.00 per 100 tie-years)")]
    [TestCase("--kinds entente", "no tie by pacts is on record")]
    [TestCase("--as-of 2000", "of 1 tie by titles 0 ended")]
    [TestCase("--as-of 1980", "No title stands on that day; no tie by titles is on record, no tie by pacts is on record")]
    [TestCase("--as-of 2000-01-01", "of 1 tie by titles 0 ended (no rate without tie-years)")]
    public async Task The_sentence_reads_well_of_one_of_several_and_of_none(string options, string sentence) =>
        Assert.That((await AskAsync(options + " --format md")).Out, Does.Contain(sentence));

    [Test]
    public async Task Several_are_told_in_the_plural()
    {
        using var shared = AlliedWorld.Create();
        File.AppendAllText(shared["alliances.csv"], "PB,P,defense,1990\nPB,B,defense,1990\n");

        var text = (await InProcess.RunAsync("reasons", "--poles", "P,Q", "--sponsor", "Q", "--data", shared.Location, "--format", "md")).Out;

        Assert.That(text, Does.Contain("2 of 2 partners of Qumran (100 %) hold a rival's title or are allied with a rival"));
    }

    [Test]
    public async Task Without_others_to_compare_with_nothing_is_compared()
    {
        using var alone = new TemporaryFolder()
            .With("actors.csv", "id,name,kind", "P,Pacifica,state", "O,Order,organization")
            .With("partnerships.csv", "sponsor,partner,date,event,title", "P,O,2001,establish,Strategic Partnership");
        string[] args = ["reasons", "--poles", "P", "--data", alone.Location, "--format"];

        var sponsor = (await InProcess.RunAsync([.. args, "json"])).Json.GetProperty("sponsors")[0];
        Assert.That(sponsor.GetProperty("shareOfAll").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(sponsor.GetProperty("nulls").GetProperty("shareOfAll").GetString(), Is.EqualTo("no other actor"));
        Assert.That((await InProcess.RunAsync([.. args, "md"])).Out, Does.Contain("0 of 1 partner of Pacifica (0 %)").And.Not.Contain("against –"));
    }

    [TestCase("--weights level", "use linear")]
    [TestCase("--poles P,Nowhere", "no actor is called 'Nowhere'")]
    [TestCase("--directed", "--help")]
    [TestCase("--as-of 2020-13", "write 2019")]
    public async Task What_cannot_be_asked_is_refused_with_what_to_do(string options, string remedy)
    {
        var run = await InProcess.TypedAsync($"reasons {(options.Contains("--poles", StringComparison.Ordinal) ? "" : "--poles P,Q")} --data {world.Location} {options}");

        Assert.That((run.Exit, run.Out), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(run.Error, Does.Contain(remedy));
    }

    [TestCase("reasons")]
    [TestCase("hedge")]
    [TestCase("explain HX A")]
    [TestCase("explain strength A")]
    [TestCase("simulate --find A")]
    public async Task In_data_without_the_usual_poles_one_is_told_to_name_others(string line)
    {
        var run = await InProcess.TypedAsync($"{line} --data {world.Location}");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("USA and CHN").And.Contain("--poles A,B"));
        Assert.That((await InProcess.TypedAsync($"{line} --poles USA,P --data {world.Location}")).Error, Does.Contain("no actor is called 'USA'").And.Not.Contain("where none are named"));
    }

    private static IEnumerable<string> Keys(JsonElement value) => value.EnumerateObject().Select(m => m.Name);

    private Task<CliRun> AskAsync(string options) => InProcess.TypedAsync($"reasons --poles P,Q --data {world.Location} {options}");
}
