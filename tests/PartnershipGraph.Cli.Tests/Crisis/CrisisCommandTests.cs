using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Crisis;

/// <summary><c>pgraph crisis</c> about one vote.</summary>
internal sealed class CrisisCommandTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void CreateWorld() => world = VotedWorld.Create();

    [OneTimeTearDown]
    public void RemoveWorld() => world.Dispose();

    [Test]
    public async Task The_worked_example_is_answered_by_the_names_of_the_contract()
    {
        var answer = (await AskAsync("--format json")).Json;
        var predictors = answer.GetProperty("predictors").EnumerateArray().ToDictionary(p => p.GetProperty("name").GetString()!);
        Assert.Multiple(() =>
        {
            Assert.That(answer.GetProperty("vote").GetString(), Is.EqualTo("A/RES/ES-11/1"));
            Assert.That(answer.GetProperty("sponsor").GetString(), Is.EqualTo("S"));
            Assert.That(answer.GetProperty("asOf").GetString(), Is.EqualTo("2022-03-01"));
            Assert.That((answer.GetProperty("n1").GetInt32(), answer.GetProperty("n0").GetInt32()), Is.EqualTo((3, 3)));
            Assert.That(predictors.Keys, Is.EqualTo(new[] { "tier", "alliance", "trade", "prior" }));
            Assert.That(predictors["tier"].GetProperty("auc").GetDouble(), Is.EqualTo(0.889).Within(5e-4));
            Assert.That(predictors["tier"].GetProperty("p").GetDouble(), Is.EqualTo(0.2).Within(0.015));
            Assert.That(predictors["tier"].GetProperty("rho").GetDouble(), Is.EqualTo(0.683).Within(5e-4));
            Assert.That(predictors["tier"].GetProperty("tauB").GetDouble(), Is.EqualTo(0.602).Within(5e-4));
            Assert.That(predictors["alliance"].GetProperty("auc").GetDouble(), Is.EqualTo(0.667).Within(5e-4));
            Assert.That(predictors["trade"].GetProperty("n").GetInt32(), Is.EqualTo(2));
            Assert.That(predictors["prior"].GetProperty("auc").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(predictors["prior"].GetProperty("nulls").GetProperty("pHolm").GetString(), Is.EqualTo("no values"));
            Assert.That(predictors.Values.Select(p => p.GetProperty("verdict").GetString()), Is.All.EqualTo("undetermined"));
        });
    }

    [Test]
    public async Task Every_state_has_a_column_for_every_predictor_and_the_reason_where_it_is_empty()
    {
        var states = (await AskAsync("--format json")).Json.GetProperty("states").EnumerateArray().ToList();

        Assert.That(
            states.Select(s => FormattableString.Invariant($"{s.GetProperty("id")} {s.GetProperty("y")} {s.GetProperty("tier").GetDouble():F1} {s.GetProperty("alliance")} {s.GetProperty("trade")}")),
            Is.EqualTo(new[] { "A 1 1.0 1 0.3", "B 1 0.8 0 ", "C 0 0.6 0 0.1", "D 1 0.4 0 ", "E 0 0.2 0 ", "F 0 0.0 0 " }));
        Assert.That(states[1].GetProperty("nulls").EnumerateObject().Select(n => n.Name), Is.EqualTo(new[] { "trade", "prior" }));
    }

    [Test]
    public async Task Who_is_left_out_is_counted_and_what_was_drawn_is_told()
    {
        var answer = (await AskAsync("--seed 7 --permutations 99 --samples 88 --format json")).Json;

        Assert.That(answer.GetProperty("leftOut").GetRawText(), Does.Contain("\"count\": 1").And.Contain("\"N\""));
        Assert.That(
            new[] { "seed", "permutations", "samples" }.Select(n => answer.GetProperty(n).GetInt32()), Is.EqualTo(new[] { 7, 99, 88 }));
        Assert.That(answer.GetProperty("rows").GetProperty("high").GetInt32(), Is.EqualTo(6 + 5 + 2 + 2));
        Assert.That(answer.GetProperty("counterExamples").GetProperty("titled").GetProperty("states").EnumerateArray().Select(s => s.GetString()), Is.EqualTo(new[] { "C", "E" }));
        Assert.That(answer.GetProperty("chance").GetProperty("standardError").GetDouble(), Is.EqualTo(Math.Sqrt(7.0 / 108)).Within(1e-12));
        Assert.That(answer.GetProperty("increment").GetProperty("nulls").GetProperty("difference").GetString(), Does.Contain("every predictor"));
    }

    [Test]
    public async Task A_person_reads_counts_and_the_table_of_ranks_before_any_statistic()
    {
        var text = Flat((await AskAsync("")).Out);

        string[] order =
        [
            "Of 5 states with a title from Sponsoria 3 (60 %) did not vote yes on A/RES/ES-11/1, of 1 without one 0 (0 %); whether the title predicts this vote is undetermined.",
            "── How each rank voted", "Sponsoria itself: no. Of 6 states examined, 3 did not vote yes", "Left out for want of a row: 1 state (Nowhere).", "Title 5", "no title",
            "── Does the title tell them apart", "in 89 of 100 pairs", "so few votes cannot show of a predictor without ties", "cheap talk", "0.889", "that is not the same as no prediction",
            "── What the title adds", "── Counter-examples", "A title from Sponsoria, and voted yes (2 states, highest title first): Calbia (rank 3), Elbonia (rank 5).",
            "Nobody without title and pact did not vote yes.", "As of 2022-03-01",
        ];
        Assert.That(order.Select(o => text.IndexOf(o, StringComparison.Ordinal)), Is.Ordered.And.All.GreaterThanOrEqualTo(0));
        Assert.That(text[..text.IndexOf("no title", StringComparison.Ordinal)], Does.Not.Contain("AUC").And.Not.Contain("p Holm"));
    }

    [TestCase("")]
    [TestCase("--format md")]
    public async Task It_is_never_said_that_something_does_not_predict(string options)
    {
        foreach (var line in new[] { $"crisis --vote ES-11/1 --sponsor S --data {world.Location}", "crisis --vote ES-11/1 --sponsor CHN", "crisis --vote ES-11/7 --sponsor IND", "crisis --sponsor RUS --basket" })
        {
            Assert.That(Flat((await InProcess.TypedAsync($"{line} --permutations 99 --samples 99 {options}")).Out), Does.Not.Contain("not predict").IgnoreCase, line);
        }
    }

    [Test]
    public async Task The_verdict_is_seen_on_a_narrow_screen_too()
    {
        var run = await InProcess.TypedAsync("crisis --vote ES-11/1 --sponsor RUS --permutations 99 --samples 99 --format md");
        var head = run.Out.Split('\n').Single(l => l.StartsWith("| Known the day before", StringComparison.Ordinal));

        Assert.That(head.IndexOf("Verdict", StringComparison.Ordinal), Is.InRange(head.IndexOf("p Holm", StringComparison.Ordinal), head.IndexOf("rho", StringComparison.Ordinal)));
    }

    [Test]
    public async Task Csv_carries_the_predictors_or_if_asked_the_states()
    {
        var predictors = (await AskAsync("--format csv")).Csv;
        var states = (await AskAsync("--states --format csv")).Csv;

        Assert.That(predictors[0], Is.EqualTo(new[] { "vote", "sponsor", "as_of", "predictor", "n", "n1", "auc", "low", "high", "p", "p_holm", "rho", "tau_b", "verdict", "nulls" }));
        Assert.That(predictors.Skip(1).Select(r => $"{r[3]} {r[4]} {r[13]}"), Is.EqualTo(new[] { "tier 6 undetermined", "alliance 6 undetermined", "trade 2 undetermined", "prior 0 undetermined" }));
        Assert.That(states[0], Is.EqualTo(new[] { "id", "name", "region", "choice", "y", "rank", "tier", "alliance", "trade", "trade_year", "prior", "prior_year", "confidence" }));
        Assert.That(states.Skip(1).Select(r => r[0] + r[3] + r[8]), Is.EqualTo(new[] { "Aabstain0.3", "Babstain", "Cyes0.1", "Dabsent", "Eyes", "Fyes" }));
    }

    [Test]
    public async Task States_are_listed_for_a_person_too_where_they_are_asked_for()
    {
        Assert.That((await AskAsync("--states --format md")).Out, Does.Contain("| D | Dawnland | West | absent | 1 | 4 | 0.40 | 0.00 | – | – | – | – | high |"));
        Assert.That((await AskAsync("--format md")).Out, Does.Not.Contain("Every state"));
    }

    [Test]
    public async Task Doubtful_and_incomplete_roll_calls_are_told_before_the_numbers()
    {
        var text = Flat((await InProcess.TypedAsync($"crisis --vote 77/1 --sponsor S --data {world.Location}")).Out);

        Assert.That(text, Does.Contain("The roll call is incomplete, mostly low confidence."));
        Assert.That(text, Does.Contain("(2 of 3 rows are general knowledge)").And.Contain("--min-confidence medium leaves those rows out"));
        Assert.That(text, Does.Contain("incomplete: 4 voters of other votes have no row here and are left out; no absence is on record"));
        Assert.That(text, Does.Contain("A title from Sponsoria, and did not vote yes (1 state, highest title first): Alba (rank 1, pact, no)."), "the sponsor itself voted yes");
    }

    [Test]
    public async Task The_bundled_doubts_are_told_of_the_votes_they_are_about()
    {
        async Task<string> Told(string vote) => Flat((await InProcess.TypedAsync($"crisis --vote {vote} --sponsor RUS --permutations 9 --samples 9")).Out);

        Assert.That(await Told("ES-11/4"), Does.Contain("(167 of 193 rows are general knowledge)").And.Contain("The roll call is complete, mostly low confidence."));
        Assert.That(await Told("ES-11/7"), Does.Contain("This roll call is incomplete: 73 voters"));
        Assert.That(await Told("ES-11/1"), Does.Not.Contain("roll call is").And.Contain("141 yes, 5 no, 35 abstained, 12 absent; Russia itself: no. Of 192 states examined, 51"));
    }

    [Test]
    public async Task Rows_that_are_not_sure_enough_leave_their_states_out()
    {
        var run = await InProcess.TypedAsync("crisis --vote ES-11/4 --sponsor RUS --min-confidence medium --permutations 9 --samples 9 --format json");

        Assert.That(run.Json.GetProperty("states").GetArrayLength(), Is.EqualTo(25));
        Assert.That(run.Json.GetProperty("rows").GetProperty("low").GetInt32(), Is.Zero);
        Assert.That(run.Json.GetProperty("voteRows").GetRawText(), Does.Contain("\"high\": 26"));
    }

    [Test]
    public async Task Where_all_voted_alike_every_number_is_null_with_its_reason()
    {
        var run = await InProcess.TypedAsync($"crisis --vote 78/1 --sponsor S --data {world.Location} --format json");
        var tier = run.Json.GetProperty("predictors")[0];

        Assert.That(run.Exit, Is.Zero);
        Assert.That(tier.GetProperty("auc").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(tier.GetProperty("nulls").GetProperty("auc").GetString(), Is.EqualTo("everybody with a value voted yes"));
        Assert.That(run.Json.GetProperty("chance").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(run.Json.GetProperty("nulls").GetProperty("chance").GetString(), Is.Not.Empty);
        var text = Flat((await InProcess.TypedAsync($"crisis --vote 78/1 --sponsor S --data {world.Location}")).Out);
        Assert.That(text, Does.Contain("nothing can be told apart, as everybody with a value voted yes.").And.Contain("there is nothing to tell apart"));
    }

    [Test]
    public async Task A_sponsor_without_titles_tells_nobody_apart()
    {
        var text = Flat((await InProcess.TypedAsync($"crisis --vote ES-11/1 --sponsor N --data {world.Location}")).Out);

        Assert.That(text, Does.Contain("Of 0 states with a title from Nowhere 0 did not vote yes").And.Contain("the title is the same for all of them and tells nobody apart."));
        Assert.That(text, Does.Contain("is the same for all examined on that day (nobody held one), so it tells nobody apart"));
        Assert.That(text, Does.Contain("The same for every state, so that the AUC is ½ by definition: tier and alliance."));
        Assert.That(text, Does.Contain("no choice of Nowhere itself is on record"));
    }

    [TestCase("actors.csv", "votes relabelled within no region, as none is on record")]
    [TestCase("", "votes relabelled within 1 region")]
    public async Task Within_what_votes_are_relabelled_is_told(string without, string told)
    {
        using var copy = VotedWorld.Create();
        if (without.Length > 0)
            File.WriteAllText(copy[without], File.ReadAllText(copy[without]).Replace(",West", ",", StringComparison.Ordinal));

        Assert.That(Flat((await InProcess.TypedAsync($"crisis --vote ES-11/1 --sponsor S --data {copy.Location}")).Out), Does.Contain(told));
    }

    [Test]
    public async Task A_verdict_that_predicts_tells_the_side_for_a_person_and_one_of_three_words_for_a_program()
    {
        const string line = "crisis --vote ES-10/21 --sponsor RUS --permutations 999 --samples 99";

        Assert.That((await InProcess.TypedAsync(line)).Out, Does.Contain("predicts (more → yes)"));
        Assert.That((await InProcess.TypedAsync(line + " --format csv")).Csv[4][13], Is.EqualTo("predicts"));
    }

    [Test]
    public async Task An_organisation_s_titles_are_held_against_votes_without_a_warning_that_does_not_apply()
    {
        var run = await InProcess.TypedAsync("crisis --vote ES-11/1 --sponsor EU --permutations 9 --samples 9");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(Flat(run.Out), Does.Contain("no choice of European Union itself is on record. Of 193 states examined"));
    }

    [TestCase("--vote ES-11/9", "did you mean A/RES/ES-11/1")]
    [TestCase("--vote ES-11/9", "on record are A/RES/ES-11/1, A/RES/77/1, A/RES/78/1")]
    [TestCase("--vote ES-11/1 --sponsor Sponsorio", "did you mean Sponsoria (S)")]
    [TestCase("--vote ES-11/1 --permutations 0", "--permutations 0")]
    [TestCase("--vote ES-11/1 --samples many", "--samples many")]
    [TestCase("--vote ES-11/1 --seed 1.5", "--seed 1.5")]
    [TestCase("--vote ES-11/1 --as-of 2020", "no vote on record")]
    [TestCase("--vote ES-11/1 --weights level", "use linear")]
    [TestCase("--vote ES-11/1 --actors blocs", "organisations have no vote")]
    [TestCase("--basket --as-of 2020", "no vote on record")]
    public async Task What_means_nothing_is_bad_usage(string options, string told)
    {
        var sponsor = options.Contains("--sponsor", StringComparison.Ordinal) ? "" : " --sponsor S";
        var run = await InProcess.TypedAsync($"crisis {options}{sponsor} --data {world.Location}");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(told));
        Assert.That(run.Out, Is.Empty);
    }

    [TestCase("--vote ES-11/1")]
    [TestCase("--basket")]
    public async Task Without_a_sponsor_one_is_asked_for(string options)
    {
        var run = await InProcess.TypedAsync($"crisis {options} --data {world.Location}");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("--sponsor is missing"));
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private Task<CliRun> AskAsync(string options) => InProcess.TypedAsync($"crisis --vote ES-11/1 --sponsor S --data {world.Location} {options}");
}
