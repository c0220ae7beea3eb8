using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Overlap;

internal sealed class OverlapCommandTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void CreateWorld() => world = AlliedWorld.Create();

    [OneTimeTearDown]
    public void RemoveWorld() => world.Dispose();

    [Test]
    public async Task The_worked_example_is_answered_by_the_names_of_the_contract()
    {
        var answer = (await AskAsync("--format json")).Json;

        Assert.Multiple(() =>
        {
            Assert.That(answer.GetProperty("pole").GetString(), Is.EqualTo("P"));
            Assert.That(answer.GetProperty("jaccard").GetDouble(), Is.EqualTo(0.285714).Within(1e-4));
            Assert.That(answer.GetProperty("alliancesCovered").GetDouble(), Is.EqualTo(1));
            Assert.That(answer.GetProperty("partnershipsCovered").GetDouble(), Is.EqualTo(0.285714).Within(1e-4));
            Assert.That(answer.GetProperty("phi").GetDouble(), Is.EqualTo(0.419314).Within(1e-4));
            Assert.That(Test(answer, "binary"), Is.EqualTo((0.4193, 0.2, 720, true)));
            Assert.That(Test(answer, "weighted"), Is.EqualTo((0.5424, 0.0333, 720, true)));
            Assert.That(
                answer.GetProperty("table").EnumerateObject().Select(c => $"{c.Name}: {string.Join(' ', c.Value.EnumerateArray())}"),
                Is.EqualTo(new[] { "alliedHedgers: A", "alliedOnly: C", "leaning: B", "unattached: D" }));
        });

        static (double, double, int, bool) Test(JsonElement answer, string name)
        {
            var test = answer.GetProperty("qap").GetProperty(name);
            return (
                Math.Round(test.GetProperty("r").GetDouble(), 4), Math.Round(test.GetProperty("p").GetDouble(), 4),
                test.GetProperty("permutations").GetInt32(), test.GetProperty("exact").GetBoolean());
        }
    }

    [Test]
    public async Task Every_state_has_its_numbers_and_the_reason_where_one_is_undefined()
    {
        var states = (await AskAsync("--challengers B --format json")).Json.GetProperty("states").EnumerateArray().ToList();

        Assert.That(states.Select(s => s.GetProperty("id").GetString()), Is.EqualTo(new[] { "A", "B", "C", "D" }));
        Assert.That(states[0].GetProperty("values").GetProperty("AHX").GetDouble(), Is.EqualTo(0.8).Within(1e-9));
        Assert.That(states[0].GetProperty("values").GetProperty("challengerShare").GetDouble(), Is.EqualTo(0.4 / 1.8).Within(1e-9));
        Assert.That(states[1].GetProperty("values").GetProperty("SB").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(states[1].GetProperty("nulls").GetProperty("SB").GetString(), Is.EqualTo("is a challenger"));
    }

    [Test]
    public async Task Where_a_test_has_no_answer_its_reason_stands_beside_it()
    {
        var answer = (await AskAsync("--kinds entente --format json")).Json;

        var test = answer.GetProperty("qap").GetProperty("binary");
        Assert.Multiple(() =>
        {
            Assert.That(answer.GetProperty("alliancesCovered").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(answer.GetProperty("nulls").EnumerateObject().Select(n => n.Name), Is.EqualTo(new[] { "alliancesCovered", "phi" }));
            Assert.That(test.GetProperty("p").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(test.GetProperty("nulls").GetProperty("p").GetString(), Is.EqualTo("no variation"));
            Assert.That(answer.GetProperty("table").GetProperty("alliedHedgers").GetArrayLength(), Is.EqualTo(1), "a defence pact is one all the same");
        });
    }

    [Test]
    public async Task A_person_reads_the_two_by_two_first_then_the_test_in_a_sentence()
    {
        var text = (await AskAsync("")).Out;

        Assert.That(Flat(text), Does.Contain("Pacifica has 2 allies by a defence pact in force; 1 of them has a title tie of 0.60 or more to Qumran: allied hedgers."));
        string[] order =
        [
            "── Who is where", "ALLIED HEDGERS (1):", "Alba", "LEANING (1):", "Borduria", "Allied pairs share titles not clearly more often than relabelled actors would, but",
            "p = 0.2000 for any title, 0.0333 for its depth", "AHX", "How allied hedging grew", "A proxy and no verdict", "pgraph dyad A Q",
        ];
        Assert.That(order.Select(o => Flat(text).IndexOf(o, StringComparison.Ordinal)), Is.Ordered.And.All.GreaterThanOrEqualTo(0));
    }

    [Test]
    public async Task The_years_can_be_chosen_and_count_the_cells()
    {
        var years = (await AskAsync("--from 2000 --to 2002 --format json")).Json.GetProperty("years").EnumerateArray();

        Assert.That(
            years.Select(y => string.Join(' ', y.EnumerateObject().Where(m => m.Value.ValueKind == JsonValueKind.Number).Select(m => m.Value))),
            Is.EqualTo(new[] { "2000 0 2 0 2", "2001 1 1 0 2", "2002 1 1 1 1" }));
    }

    [Test]
    public async Task Csv_carries_a_row_for_every_state()
    {
        var rows = (await AskAsync("--format csv")).Csv;

        Assert.That(rows[0], Is.EqualTo(new[] { "id", "name", "cell", "allied", "tie", "AHX", "SB", "challenger_share", "titles", "nulls" }));
        Assert.That(rows.Skip(1).Select(r => $"{r[0]} {r[2]} {r[3]}"), Is.EqualTo(new[] { "A alliedHedgers true", "B leaning false", "C alliedOnly true", "D unattached false" }));
    }

    [Test]
    public async Task Markdown_has_the_two_by_two_in_four_cells()
    {
        var text = (await AskAsync("--format md")).Out;

        Assert.That(text, Does.Contain("| with Pacifica | ALLIED HEDGERS (1): Alba | ALLIED ONLY (1): Calbia |"));
        Assert.That(text, Does.Contain("| none with Pacifica | LEANING (1): Borduria | UNATTACHED (1): Dawnland |"));
    }

    [Test]
    public async Task An_empty_cell_is_a_count_without_names()
    {
        var text = (await AskAsync("--tie-threshold 0.9 --format md")).Out;

        Assert.That(text, Does.Contain("| with Pacifica | ALLIED HEDGERS (0) | ALLIED ONLY (2): Alba, Calbia |"));
        Assert.That(text, Does.Contain("none of them has a title tie of 0.90 or more"));
        Assert.That(text, Does.Contain("| A | Alba | 0.80 | Q | Title 2 | 2001 |"), "an ally's title is told below the threshold too");
    }

    [Test]
    public async Task Of_many_names_the_deepest_stand_for_all_and_json_has_every_one()
    {
        var shown = (await InProcess.TypedAsync("overlap --pole USA --as-of 2024-12-31 --from 2024 --format md")).Out;
        var all = (await InProcess.TypedAsync("overlap --pole USA --as-of 2024-12-31 --from 2024 --format json")).Json.GetProperty("table").GetProperty("leaning");

        Assert.That(shown, Does.Contain(FormattableString.Invariant($"LEANING ({all.GetArrayLength()}):")));
        Assert.That(shown, Does.Contain(FormattableString.Invariant($" and {all.GetArrayLength() - 12} more |")));
        Assert.That(all.EnumerateArray().Select(i => i.GetString()), Is.Ordered.Using((System.Collections.IComparer)StringComparer.Ordinal));
    }

    [Test]
    public async Task Who_came_and_who_went_is_told_by_the_year()
    {
        using var ended = AlliedWorld.Create();
        File.AppendAllText(ended["partnerships.csv"], "Q,A,2010-03,end,,,\nQ,C,2012,establish,Title 1,L,1\n");

        var text = (await InProcess.RunAsync("overlap", "--pole", "P", "--with", "Q", "--to", "2012", "--data", ended.Location, "--format", "md")).Out;

        Assert.That(text, Does.Contain("| 2001 | 1 | 1 | 0 | 2 |  |  |"), "the first year has none before it to come from");
        Assert.That(text, Does.Contain("| 2010 | 0 | 2 | 1 | 1 |  | Alba |"));
        Assert.That(text, Does.Contain("| 2012 | 1 | 1 | 1 | 1 | Calbia |  |"));
        Assert.That(text, Does.Not.Contain("| 2011 |"), "nobody came or went");
        Assert.That(text, Does.Contain("… 9 rows not shown."));
    }

    [TestCase("--kinds defense --challengers Q", "kinds of pact: defense", "as asked for")]
    [TestCase("", "kinds of pact: all", "rivals of the day by rivalries.csv")]
    public async Task What_was_chosen_is_told(string options, string kinds, string challengers) =>
        Assert.That(Flat((await AskAsync(options)).Out), Does.Contain(kinds).And.Contain(challengers));

    [Test]
    public async Task Kinds_are_listed_once_from_the_strongest_promise() => Assert.That(
        (await AskAsync("--kinds entente,defense,entente --format json")).Json.GetProperty("kinds").EnumerateArray().Select(k => k.GetString()),
        Is.EqualTo(new[] { "defense", "entente" }));

    [Test]
    public async Task Without_a_rival_challengers_are_asked_for()
    {
        var text = (await InProcess.RunAsync("overlap", "--pole", "C", "--with", "Q", "--data", world.Location)).Out;

        Assert.That(Flat(text), Does.Contain("No rival of Calbia is recorded on that day: name challengers with --challengers"));
    }

    [TestCase("USA", "CHN")]
    [TestCase("CHN", "USA")]
    [TestCase("China", "USA")]
    [TestCase("RUS", "USA")]
    public async Task The_other_power_is_the_other_of_the_two_or_the_United_States(string pole, string with)
    {
        var run = await InProcess.RunAsync("overlap", "--pole", pole, "--permutations", "9", "--from", "2026", "--format", "json");

        Assert.That(run.Json.GetProperty("with").GetString(), Is.EqualTo(with));
    }

    [Test]
    public async Task The_same_seed_gives_the_same_answer_and_another_one_another()
    {
        string Line(int seed) => FormattableString.Invariant($"overlap --pole USA --from 2026 --permutations 199 --seed {seed} --format json");
        string P(CliRun run) => run.Json.GetProperty("qap").GetRawText();

        var first = await InProcess.TypedAsync(Line(7));

        Assert.That(await InProcess.TypedAsync(Line(7)), Is.EqualTo(first));
        Assert.That(first.Json.GetProperty("seed").GetInt32(), Is.EqualTo(7));
        Assert.That(new[] { P(await InProcess.TypedAsync(Line(8))), P(await InProcess.TypedAsync(Line(9))) }, Has.Some.Not.EqualTo(P(first)));
    }

    [TestCase("--with P", "against itself")]
    [TestCase("--kinds friendship", "'friendship' is no kind")]
    [TestCase("--kinds Defense", "'Defense' is no kind")]
    [TestCase("--permutations 0", "--permutations")]
    [TestCase("--tie-threshold 0", "above 0")]
    [TestCase("--from 0", "--from 0")]
    [TestCase("--from 2010 --to 2005", "earlier")]
    [TestCase("--to 2030", "2030")]
    [TestCase("--challengers P", "itself")]
    [TestCase("--layers partnership", "--layers")]
    [TestCase("--weights level", "use linear")]
    public async Task What_means_nothing_is_bad_usage(string options, string told)
    {
        var run = await AskAsync(options);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(told));
        Assert.That(run.Out, Is.Empty);
    }

    [Test]
    public async Task In_data_without_either_power_the_other_one_must_be_named()
    {
        var run = await InProcess.RunAsync("overlap", "--pole", "P", "--data", world.Location);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("--with is missing"));
    }

    [Test]
    public async Task Nobody_can_hedge_within_an_alliance_that_is_not_there()
    {
        var run = await InProcess.RunAsync("overlap", "--pole", "Q", "--with", "P", "--data", world.Location);

        Assert.That(run.Exit, Is.Zero);
        Assert.That(Flat(run.Out), Does.Contain("Nobody has a defence pact with Qumran"));
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private Task<CliRun> AskAsync(string options)
    {
        var with = options.Contains("--with", StringComparison.Ordinal) ? "" : " --with Q";
        return InProcess.TypedAsync($"overlap --pole P{with} --data {world.Location} {options}");
    }
}
