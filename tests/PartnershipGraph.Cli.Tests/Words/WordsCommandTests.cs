using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Words;

/// <summary><c>pgraph words</c> in its formats, with its reasons and refusals.</summary>
internal sealed class WordsCommandTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void CreateWorld() => world = WordedWorld.Create();

    [OneTimeTearDown]
    public void RemoveWorld() => world.Dispose();

    [Test]
    public async Task Json_has_a_test_a_word_and_measure_with_its_numbers_and_reasons()
    {
        var answer = (await AskAsync("--format json")).Json;

        Assert.That(answer.GetProperty("sponsor").GetString(), Is.EqualTo("S"));
        Assert.That(answer.GetProperty("n").GetInt32(), Is.EqualTo(10));
        Assert.That(answer.GetProperty("seed").GetInt32(), Is.EqualTo(1));
        Assert.That(answer.GetProperty("asOf").GetString(), Is.EqualTo("2024-12-31"));
        Assert.That(
            answer.GetProperty("tests").EnumerateArray().Select(t => $"{t.GetProperty("word").GetString()} {t.GetProperty("measure").GetString()}: {t.GetProperty("verdict").GetString()}"),
            Is.EqualTo(new[]
            {
                "comprehensive coverage: not covered", "comprehensive evenness: not covered", "strategic visits: not covered", "strategic duration: no difference shown",
                "coordination un_vote_agreement: holders vote more alike than others",
            }));
        var votes = answer.GetProperty("tests")[4];
        Assert.That(votes.GetProperty("auc").GetDouble(), Is.EqualTo(1));
        Assert.That(votes.GetProperty("n1").GetInt32(), Is.EqualTo(3));
        Assert.That(votes.GetProperty("n0").GetInt32(), Is.EqualTo(7));
        Assert.That(votes.GetProperty("pHolm").GetDouble(), Is.EqualTo(2 * votes.GetProperty("p").GetDouble()).Within(1e-12));
        Assert.That(votes.GetProperty("otherWordsAlike").GetProperty("pairs").GetInt32(), Is.EqualTo(12), "three that coordinate against four that are strategic as well");
        Assert.That(votes.GetProperty("rankAlike").GetProperty("auc").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(votes.GetProperty("nulls").EnumerateObject(), Is.Empty);
        Assert.That(answer.GetProperty("tests")[2].GetProperty("nulls").GetProperty("auc").GetString(), Does.StartWith("no row of high_level_visits"));
    }

    [Test]
    public async Task Each_partner_is_told_with_its_words_so_that_the_test_can_be_done_again()
    {
        var partners = (await AskAsync("--format json")).Json.GetProperty("partners").EnumerateArray().ToList();

        Assert.That(partners.Select(p => p.GetProperty("id").GetString()), Is.EqualTo(new[] { "A", "B", "C", "D", "E", "F", "G", "H", "I", "J" }));
        Assert.That(partners[0].GetProperty("words").EnumerateArray().Select(w => w.GetString()), Is.EqualTo(new[] { "strategic", "coordination" }));
        Assert.That(partners[9].GetProperty("words").EnumerateArray().Select(w => w.GetString()), Is.EqualTo(new[] { "cooperative", "all-weather" }));
        Assert.That(partners[3].GetProperty("since").GetString(), Is.EqualTo("2000-01-01"));
        Assert.That(partners[0].GetProperty("un_vote_agreement").GetDouble(), Is.EqualTo(.9).Within(1e-12));
        Assert.That(partners[0].GetProperty("coverage").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(partners[0].GetProperty("nulls").GetProperty("coverage").GetString(), Is.EqualTo("fewer than three dimensions measured"));
    }

    [Test]
    public async Task The_sentence_names_every_word_with_what_is_shown()
    {
        var text = (await AskAsync("--format md")).Out;

        Assert.That(text, Does.Contain("Of 10 partners of Sponsoria: \"comprehensive\": dimensions covered – not covered"));
        Assert.That(text, Does.Contain("\"coordination\": votes alike – holders vote more alike than others."));
        Assert.That(text, Does.Contain("not that the word made them so"));
        Assert.That(text, Does.Contain("Measured, of 10 partners: dimensions covered 0; evenness 0; highest visits 0; years of the tie 10 (2000 to 2024); votes alike 10 (2020 to 2020)."));
        Assert.That(text, Does.Contain("Not tested, as the field names no indicator: cooperative (3), all-weather (3)."));
        Assert.That(text, Does.Contain("999 relabelings (seed 1)"));
    }

    [Test]
    public async Task Csv_carries_the_tests_or_the_partners()
    {
        var (tests, partners) = ((await AskAsync("--format csv")).Csv, (await AskAsync("--format csv --table partners")).Csv);

        Assert.That(tests, Has.Count.EqualTo(6));
        Assert.That(tests[0], Is.SupersetOf(new[] { "word", "measure", "holders", "n1", "n0", "difference_low", "auc", "auc_low", "auc_high", "p", "p_holm", "verdict", "nulls" }));
        Assert.That(tests[5][^2], Is.EqualTo("holders vote more alike than others"));
        Assert.That(partners, Has.Count.EqualTo(11));
        Assert.That(partners[0], Is.EqualTo(new[]
        {
            "id", "name", "title", "ladder", "rank", "words", "comprehensive", "strategic", "coordination", "coverage", "evenness", "visits", "duration", "un_vote_agreement",
        }));
        Assert.That(partners[1].Take(9), Is.EqualTo(new[] { "A", "Land A", "Strategic Partnership of Coordination", "L", "1", "strategic; coordination", "0", "1", "1" }));
    }

    [Test]
    public async Task A_sponsor_without_a_title_on_the_day_is_told()
    {
        Assert.That((await AskAsync("", "1999")).Out, Does.Contain("No title of Sponsoria to an actor of the network stands on that day."));
        Assert.That((await InProcess.TypedAsync($"words --sponsor A --data {world.Location}")).Out, Does.Contain("No title of Land A"));
    }

    [TestCase("words", "--sponsor")]
    [TestCase("words --sponsor Sponsorio", "Sponsoria")]
    [TestCase("words --sponsor S --permutations 0", "--permutations 0")]
    [TestCase("words --sponsor S --samples 2147483647", "--samples 2147483647: write a whole number from 1 to 1000000")]
    [TestCase("words --sponsor S --samples x", "--samples x")]
    [TestCase("words --sponsor S --seed 1.5", "--seed 1.5")]
    [TestCase("words --sponsor S --table rows", "rows")]
    public async Task What_cannot_be_read_is_named(string line, string named)
    {
        var run = await InProcess.TypedAsync($"{line} --data {world.Location}");

        Assert.That((run.Exit, run.Out), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(run.Error, Does.Contain(named));
    }

    private Task<CliRun> AskAsync(string options, string asOf = "2024") =>
        InProcess.TypedAsync($"words --sponsor Sponsoria --as-of {asOf} --permutations 999 --samples 99 {options} --data {world.Location}");
}
