using System.Globalization;
using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Words;

/// <summary><c>pgraph words</c> on the bundled data: its formats say the same, and the brief with them.</summary>
internal sealed class WordsFormatsTests
{
    private const string china = "words --sponsor China --as-of 2024-12-31 --permutations 199 --samples 99";

    private CliRun asked = null!;

    [OneTimeSetUp]
    public async Task AskOnce() => asked = await InProcess.TypedAsync(china + " --format json");

    [Test]
    public void Json_has_its_keys_in_their_order()
    {
        var answer = asked.Json;

        Assert.That(Keys(answer).Take(10), Is.EqualTo(new[] { "sponsor", "n", "leftOut", "permutations", "samples", "seed", "tests", "untested", "partners", "asOf" }));
        foreach (var test in answer.GetProperty("tests").EnumerateArray())
        {
            Assert.That(Keys(test), Is.EqualTo(new[]
            {
                "word", "measure", "holders", "n1", "n0", "covered", "years", "meanWith", "meanWithout", "difference", "differenceLow", "differenceHigh", "auc", "low", "high", "p",
                "pHolm", "verdict", "otherWordsAlike", "rankAlike", "nulls",
            }));
        }
    }

    [Test]
    public async Task Csv_says_the_same_as_json()
    {
        var (csv, json) = ((await InProcess.TypedAsync(china + " --format csv")).Csv, asked.Json.GetProperty("tests").EnumerateArray().ToList());
        var column = csv[0].Select((name, at) => (name, at)).ToDictionary(c => c.name, c => c.at);

        Assert.That(csv, Has.Count.EqualTo(json.Count + 1));
        foreach (var (row, test) in csv.Skip(1).Zip(json))
        {
            foreach (var (inCsv, inJson) in new[]
            {
                ("holders", "holders"), ("n1", "n1"), ("n0", "n0"), ("mean_with", "meanWith"), ("mean_without", "meanWithout"), ("difference", "difference"),
                ("difference_low", "differenceLow"), ("difference_high", "differenceHigh"), ("auc", "auc"), ("auc_low", "low"), ("auc_high", "high"), ("p", "p"), ("p_holm", "pHolm"),
            })
            {
                Assert.That(row[column[inCsv]], Is.EqualTo(Number(test.GetProperty(inJson))), inCsv);
            }

            Assert.That(row[column["measure"]], Is.EqualTo(test.GetProperty("measure").GetString()));
            Assert.That(row[column["verdict"]], Is.EqualTo(test.GetProperty("verdict").GetString()));
        }
    }

    [Test]
    public async Task The_partners_table_gives_the_means_again()
    {
        var rows = (await InProcess.TypedAsync(china + " --format csv --table partners")).Csv;
        var tests = asked.Json.GetProperty("tests").EnumerateArray();
        var column = rows[0].Select((name, at) => (name, at)).ToDictionary(c => c.name, c => c.at);

        foreach (var test in tests)
        {
            var (word, measure) = (column[test.GetProperty("word").GetString()!], column[test.GetProperty("measure").GetString()!]);
            var holders = rows.Skip(1).Where(r => r[word] == "1" && r[measure].Length > 0).Select(r => double.Parse(r[measure], CultureInfo.InvariantCulture)).ToList();
            Assert.That(holders, Has.Count.EqualTo(test.GetProperty("n1").GetInt32()));
            Assert.That(holders.Average(), Is.EqualTo(test.GetProperty("meanWith").GetDouble()).Within(1e-12));
        }
    }

    [Test]
    public async Task One_holder_is_too_few_to_say_anything()
    {
        var votes = asked.Json.GetProperty("tests")[4];

        Assert.That(votes.GetProperty("n1").GetInt32(), Is.EqualTo(1), "Russia alone coordinates with China");
        Assert.That(votes.GetProperty("verdict").GetString(), Is.EqualTo("undetermined"));
        Assert.That(votes.GetProperty("nulls").GetProperty("interval").GetString(), Is.EqualTo("fewer than 3 in a group"));
        Assert.That((await InProcess.TypedAsync(china + " --format md")).Out, Does.Contain("undetermined (fewer than 3 in a group)"));
    }

    [Test]
    public void Words_without_an_indicator_are_counted()
    {
        var untested = asked.Json.GetProperty("untested").EnumerateArray()
            .ToDictionary(u => u.GetProperty("word").GetString()!, u => u.GetProperty("partners").GetInt32(), StringComparer.Ordinal);

        Assert.That(untested.Keys, Is.SupersetOf(new[] { "cooperative", "all-weather", "permanent", "shared future" }));
        Assert.That(untested.Keys, Has.None.AnyOf("comprehensive", "strategic", "coordination"));
        Assert.That(untested.Values, Is.Ordered.Descending.And.All.Positive);
    }

    [TestCase("table")]
    [TestCase("md")]
    [TestCase("json")]
    public async Task Nothing_but_the_answer_is_said(string format) =>
        Assert.That((await InProcess.TypedAsync($"{china} --format {format}")).Error, Is.Empty);

    [Test]
    public async Task Another_seed_draws_otherwise_and_finds_the_same_groups()
    {
        var (one, other) = (asked.Json, (await InProcess.TypedAsync(china + " --seed 2 --format json")).Json);
        var (first, second) = (one.GetProperty("tests")[2], other.GetProperty("tests")[2]);

        Assert.That(second.GetProperty("auc").GetDouble(), Is.EqualTo(first.GetProperty("auc").GetDouble()));
        Assert.That(second.GetProperty("low").GetDouble(), Is.Not.EqualTo(first.GetProperty("low").GetDouble()));
    }

    [Test]
    public async Task The_brief_says_in_one_sentence_what_the_words_are_worth()
    {
        using var world = WordedWorld.Create();

        var text = (await InProcess.TypedAsync($"brief --as-of 2024 --format md --data {world.Location}")).Out;

        Assert.That(text, Does.Contain("The words tested by what they promise, partners with each against partners without it (pgraph words): \"comprehensive\": dimensions covered – not covered"));
    }

    [Test]
    public async Task The_brief_is_silent_on_words_where_nothing_is_measured()
    {
        using var world = SmallWorld.Create();

        Assert.That((await InProcess.TypedAsync($"brief --data {world.Location}")).Out, Does.Not.Contain("The words tested"));
    }

    private static IEnumerable<string> Keys(JsonElement of) => of.EnumerateObject().Select(p => p.Name);

    private static string Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? "" : value.GetDouble().ToString("R", CultureInfo.InvariantCulture);
}
