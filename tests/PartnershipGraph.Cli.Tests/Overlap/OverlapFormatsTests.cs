using System.Globalization;
using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Overlap;

/// <summary><c>pgraph overlap</c> in its four formats, one by one where a number is undefined, and before anything was signed.</summary>
internal sealed class OverlapFormatsTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void CreateWorld() => world = AlliedWorld.Create();

    [OneTimeTearDown]
    public void RemoveWorld() => world.Dispose();

    [Test]
    public async Task Json_has_its_keys()
    {
        var answer = (await AskAsync("--format json")).Json;

        Assert.That(
            Keys(answer),
            Is.SupersetOf(new[] { "pole", "with", "jaccard", "alliancesCovered", "partnershipsCovered", "phi", "qap", "table", "nulls", "challengers", "states", "years", "asOf", "rows" }));
        Assert.That(Keys(answer.GetProperty("qap")), Is.EqualTo(new[] { "binary", "weighted" }));
        Assert.That(Keys(answer.GetProperty("qap").GetProperty("binary")).Take(4), Is.EqualTo(new[] { "r", "p", "permutations", "exact" }));
        Assert.That(Keys(answer.GetProperty("table")), Is.EqualTo(new[] { "alliedHedgers", "alliedOnly", "leaning", "unattached" }));
    }

    [Test]
    public async Task Every_state_stands_in_one_cell_and_csv_says_the_same_as_json()
    {
        var (csv, json) = ((await AskAsync("--format csv")).Csv, (await AskAsync("--format json")).Json);
        var cells = json.GetProperty("table").EnumerateObject().SelectMany(c => c.Value.EnumerateArray().Select(s => $"{s.GetString()} {c.Name}")).Order(StringComparer.Ordinal);

        Assert.That(csv.Skip(1).Select(r => $"{r[0]} {r[2]}"), Is.EqualTo(cells));
        foreach (var (row, state) in csv.Skip(1).Zip(json.GetProperty("states").EnumerateArray()))
        {
            Assert.That(row[4], Is.EqualTo(state.GetProperty("tie").GetRawText()));
            Assert.That(row[5], Is.EqualTo(state.GetProperty("values").GetProperty("AHX").GetRawText()));
            Assert.That(row[8], Is.EqualTo(state.GetProperty("titles").GetRawText()));
        }
    }

    [TestCase("table")]
    [TestCase("md")]
    [TestCase("json")]
    public async Task Nothing_but_the_answer_is_said(string format) => Assert.That((await AskAsync("--format " + format)).Error, Is.Empty);

    [TestCase("1980", "jaccard: no ties; alliancesCovered: no alliances; partnershipsCovered: no partnerships; phi: no variation")]
    [TestCase("1995", "partnershipsCovered: no partnerships; phi: no variation")]
    [TestCase("2010", "")]
    public async Task What_is_undefined_says_why(string day, string reasons)
    {
        var answer = (await AskAsync($"--as-of {day} --format json")).Json;
        var nulls = answer.GetProperty("nulls").EnumerateObject().ToList();

        Assert.That(string.Join("; ", nulls.Select(n => $"{n.Name}: {n.Value.GetString()}")), Is.EqualTo(reasons));
        foreach (var name in new[] { "jaccard", "alliancesCovered", "partnershipsCovered", "phi" })
            Assert.That(answer.GetProperty(name).ValueKind == JsonValueKind.Null, Is.EqualTo(nulls.Exists(n => n.Name == name)), name);
    }

    [TestCase("table")]
    [TestCase("json")]
    [TestCase("csv")]
    [TestCase("md")]
    public async Task Before_any_title_or_pact_every_format_answers(string format)
    {
        var run = await AskAsync("--as-of 1980 --format " + format);

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out, Does.Not.Contain("NaN").And.Not.Contain("∞"));
        Assert.That(run.Out, Does.Contain(format switch { "json" => "\"unattached\"", "csv" => "A,Alba,unattached,false,0,0,", _ => "Nobody has a defence pact with Pacifica on that day" }));
    }

    [TestCase("", "has 2 allies by a defence pact in force; 1 of them has a title tie of 0.60 or more to Qumran: allied hedgers.")]
    [TestCase("--as-of 1995", "has 2 allies by a defence pact in force; none of them has a title tie of 0.60 or more to Qumran: no allied hedger.")]
    [TestCase("--tie-threshold 0.81", "none of them has a title tie of 0.81 or more to Qumran: no allied hedger.")]
    public async Task The_sentence_fits_the_number(string options, string sentence) => Assert.That((await AskAsync(options + " --format md")).Out, Does.Contain(sentence));

    [Test]
    public async Task One_ally_is_an_ally_and_two_hedgers_have_ties()
    {
        using var other = AlliedWorld.Create();
        File.AppendAllText(other["partnerships.csv"], "Q,C,2012,establish,Title 1,L,1\n");
        var two = (await InProcess.RunAsync("overlap", "--pole", "P", "--with", "Q", "--data", other.Location, "--format", "md")).Out;
        var one = (await InProcess.RunAsync("overlap", "--pole", "C", "--with", "Q", "--data", world.Location, "--format", "md")).Out;

        Assert.That(two, Does.Contain("2 of them have a title tie"));
        Assert.That(one, Does.Contain("Calbia has 1 ally by a defence pact in force"));
    }

    [Test]
    public async Task The_last_year_is_the_answer_itself()
    {
        var answer = (await AskAsync("--as-of 2005 --format json")).Json;
        var last = answer.GetProperty("years").EnumerateArray().Last();

        Assert.That(last.GetProperty("year").GetInt32(), Is.EqualTo(2005));
        foreach (var cell in answer.GetProperty("table").EnumerateObject())
            Assert.That(last.GetProperty(cell.Name).GetInt32(), Is.EqualTo(cell.Value.GetArrayLength()), cell.Name);
    }

    [Test]
    public async Task The_threshold_moves_names_from_cell_to_cell_and_loses_none()
    {
        var sizes = new List<int>();
        foreach (var threshold in new[] { 0.1, 0.8, 0.81, 1 })
        {
            var table = (await AskAsync(string.Create(CultureInfo.InvariantCulture, $"--tie-threshold {threshold} --format json"))).Json.GetProperty("table");
            Assert.That(table.EnumerateObject().Sum(c => c.Value.GetArrayLength()), Is.EqualTo(4));
            sizes.Add(table.GetProperty("alliedHedgers").GetArrayLength() + table.GetProperty("leaning").GetArrayLength());
        }

        Assert.That(sizes, Is.EqualTo(new[] { 2, 2, 0, 0 }), "a tie of exactly the threshold is one");
    }

    private static IEnumerable<string> Keys(JsonElement value) => value.EnumerateObject().Select(m => m.Name);

    private Task<CliRun> AskAsync(string options) => InProcess.TypedAsync($"overlap --pole P --with Q --data {world.Location} {options}");
}
