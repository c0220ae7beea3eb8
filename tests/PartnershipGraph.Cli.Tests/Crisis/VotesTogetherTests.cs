using System.Globalization;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Crisis;

/// <summary>The list of votes, several votes at once, and what holds whatever is asked.</summary>
internal sealed class VotesTogetherTests
{
    private const string one = "crisis --vote ES-11/1 --sponsor RUS --permutations 199 --samples 199";
    private const string basket = "crisis --sponsor RUS --basket --permutations 99 --samples 99";
    private static readonly string[] lines = [one, basket, "crisis --list"];

    [TestCase("crisis --list")]
    [TestCase("crisis")]
    [TestCase("crisis --list --vote ES-11/1")]
    public async Task The_votes_are_listed_with_tally_confidence_and_completeness(string line)
    {
        var rows = (await InProcess.TypedAsync(line + " --format csv")).Csv;

        Assert.That(rows, Has.Count.EqualTo(9));
        Assert.That(string.Join(' ', rows[0]), Is.EqualTo("vote date yes no abstain absent rows high medium low silent roll_call"));
        Assert.That(string.Join(' ', rows[2]), Is.EqualTo("A/RES/ES-11/1 2022-03-02 141 5 35 12 193 193 0 0 0 complete"));
        Assert.That(string.Join(' ', rows[3]), Is.EqualTo("A/RES/ES-11/4 2022-10-12 143 5 35 10 193 26 0 167 0 complete, mostly low confidence"));
        Assert.That(string.Join(' ', rows[8]), Is.EqualTo("A/RES/ES-11/7 2025-02-24 93 18 9 0 120 117 3 0 73 incomplete"));
    }

    [Test]
    public async Task With_a_sponsor_the_list_tells_its_own_choices()
    {
        var votes = (await InProcess.TypedAsync("crisis --sponsor Russia --format json")).Json.GetProperty("votes").EnumerateArray().ToList();

        Assert.That(votes.Select(v => v.GetProperty("sponsorVoted").GetString()), Is.EqualTo(new[] { "no", "no", "no", "no", "yes", "yes", "yes", "no" }));
        Assert.That((await InProcess.TypedAsync("crisis --sponsor VAT --format csv")).Csv[1][^1], Is.EqualTo("no row"));
    }

    [Test]
    public async Task Later_votes_are_not_listed_and_where_there_is_none_that_is_told()
    {
        Assert.That((await InProcess.TypedAsync("crisis --as-of 2020 --format csv")).Csv.Skip(1).Select(r => r[0]), Is.EqualTo(new[] { "A/RES/68/262" }));
        var none = await InProcess.TypedAsync("crisis --as-of 1950");
        Assert.That(none.Exit, Is.Zero);
        Assert.That(none.Out, Does.Contain("No vote is on record"));
    }

    [Test]
    public async Task A_basket_adjusts_over_all_its_tests_and_is_one_table()
    {
        var rows = (await InProcess.TypedAsync(basket + " --format csv")).Csv;
        var column = rows[0].Index().ToDictionary(c => c.Item, c => c.Index, StringComparer.Ordinal);
        double Number(IReadOnlyList<string> row, string name) => double.Parse(row[column[name]], CultureInfo.InvariantCulture);

        Assert.That(rows, Has.Count.EqualTo(33));
        Assert.That(rows.Skip(1).Select(r => Number(r, "p_holm_basket") >= Number(r, "p_holm")), Is.All.True);
        var least = rows.Skip(1).MinBy(r => Number(r, "p"))!;
        Assert.That(Number(least, "p_holm_basket"), Is.EqualTo(Math.Min(1, 32 * Number(least, "p"))).Within(1e-12));
        Assert.That(rows.Skip(1).Select(r => r[column["verdict_basket"]]).Distinct(), Is.SubsetOf(new[] { "predicts", "no useful prediction", "undetermined" }));
    }

    [Test]
    public async Task Several_votes_are_a_basket_of_those_by_date_each_once()
    {
        var answer = (await InProcess.TypedAsync(
            "crisis --vote ES-11/6 --vote ES-11/1 --vote A/RES/ES-11/6 --sponsor CHN --permutations 99 --samples 99 --format json")).Json;

        Assert.That(
            answer.GetProperty("votes").EnumerateArray().Select(v => FormattableString.Invariant($"{v.GetProperty("vote")} {v.GetProperty("asOf")} {v.GetProperty("predictors").GetArrayLength()}")),
            Is.EqualTo(new[] { "A/RES/ES-11/1 2022-03-01 4", "A/RES/ES-11/6 2023-02-22 4" }));
        Assert.That(answer.GetProperty("votes")[0].GetProperty("predictors")[0].GetProperty("verdictBasket").GetString(), Is.Not.Empty);
    }

    [Test]
    public async Task A_person_reads_a_line_a_vote_with_marks_and_their_meaning()
    {
        var text = (await InProcess.TypedAsync("crisis --sponsor RUS --basket --permutations 1999 --samples 499 --format md")).Out;

        Assert.That(text, Does.Contain(@"| A/RES/ES-11/1 | 2022-03-02 | no | 141 | 51 | 0.599 \* | 0.588 \* | 0.587 | 0.809 \* |"));
        Assert.That(text, Does.Contain("Roll calls to read with care: A/RES/ES-11/4 (complete, mostly low confidence); A/RES/ES-11/7 (incomplete)."));
        Assert.That(text, Does.Contain("no independent trials").And.Contain("no mark undetermined"));
    }

    [Test]
    public async Task The_same_seed_gives_the_same_bytes_in_every_country([ValueSource(nameof(lines))] string line, [Values("de-DE", "th-TH")] string culture)
    {
        var expected = (await InProcess.TypedAsync(line)).Out;
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture, useUserOverride: false);
        try
        {
            Assert.That((await InProcess.TypedAsync(line)).Out, Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase("crisis --sponsor RUS --basket --states", "--states")]
    [TestCase("crisis --sponsor RUS --vote ES-11/1 --vote ES-11/6 --states", "--states")]
    [TestCase("crisis --sponsor RUS --vote ES-11/1 --samples 2147483647", "--samples 2147483647: write a whole number from 1 to 1000000")]
    public async Task What_would_be_passed_over_or_cannot_be_kept_is_refused(string line, string named)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(named));
    }

    [Test]
    public async Task Another_seed_is_another_draw()
    {
        string P(CliRun run) => run.Json.GetProperty("predictors")[2].GetProperty("p").GetRawText();

        var first = P(await InProcess.TypedAsync(one + " --format json"));

        Assert.That(new[] { P(await InProcess.TypedAsync(one + " --seed 2 --format json")), P(await InProcess.TypedAsync(one + " --seed 3 --format json")) }, Has.Some.Not.EqualTo(first));
    }

    [TestCaseSource(nameof(lines))]
    public async Task Tables_are_even_in_markdown_and_csv(string line)
    {
        var csv = (await InProcess.TypedAsync(line + " --format csv")).Csv;
        var markdown = (await InProcess.TypedAsync(line + " --format md")).Out.Split('\n');

        Assert.That(csv[0], Is.Unique.And.None.Empty);
        Assert.That(csv.Select(r => r.Count), Is.All.EqualTo(csv[0].Count));
        Assert.That(csv.Skip(1).SelectMany(r => r), Has.None.EqualTo("–").And.None.EqualTo("NaN"));
        foreach (var (at, rule) in markdown.Index().Where(l => l.Item.StartsWith("|--", StringComparison.Ordinal)))
            Assert.That(markdown[(at - 1)..].TakeWhile(l => l.StartsWith('|')).Select(l => l.Count(c => c == '|')), Is.All.EqualTo(rule.Count(c => c == '|')));
    }

    [TestCaseSource(nameof(lines))]
    public async Task A_cancelled_run_is_exit_130_without_an_answer(string line)
    {
        var run = await InProcess.RunAsync(new CancellationToken(canceled: true), line.Split(' '));

        Assert.That(run, Is.EqualTo(new CliRun(130, "", "pgraph: cancelled" + Environment.NewLine)));
    }
}
