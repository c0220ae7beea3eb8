using System.Text.Json;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Explain;

/// <summary><c>pgraph explain</c>: the printed arithmetic is evaluated and compared with what other commands say.</summary>
internal sealed class ExplainCommandTests
{
    private static readonly string[] byPole = ["PAS", "XM", "XR", "IDG", "TDEP"];
    private static readonly string[] single = ["HB", "HBe", "ENG", "HX", "XCUT", "CON", "EFF", "HHI", "NEFF", "evenness", "FB", "degree", "strength"];
    private static readonly string[] ranked = ["constraint", "effective_size", "efficiency", "hierarchy", "clustering_onnela", "opsahl_degree", "triangles"];

    [Test]
    public async Task An_index_is_what_hedge_says([ValueSource(nameof(single))] string measure, [Values("VNM", "PHL", "CHN")] string state)
    {
        var explained = (await InProcess.TypedAsync($"explain {measure} {state} --format json")).Json;
        var hedge = (await HedgeAsync(state)).GetProperty("values").GetProperty(measure);

        Assert.That(explained.GetProperty("value").ToString(), Is.EqualTo(hedge.ToString()));
        AssertEvaluates(explained.GetProperty("value"), explained.GetProperty("expression"));
    }

    [Test]
    public async Task An_index_by_pole_is_what_hedge_says([ValueSource(nameof(byPole))] string measure, [Values("VNM", "PHL", "CHN")] string state)
    {
        var explained = (await InProcess.TypedAsync($"explain {measure} {state} --format json")).Json;
        var hedge = (await HedgeAsync(state)).GetProperty("values").GetProperty(measure);

        foreach (var pole in hedge.EnumerateObject())
        {
            var value = explained.GetProperty("value").GetProperty(pole.Name);
            Assert.That(value.ToString(), Is.EqualTo(pole.Value.ToString()));
            AssertEvaluates(value, explained.GetProperty("expression").GetProperty(pole.Name));
            Assert.That(explained.GetProperty("nulls").TryGetProperty(pole.Name, out _), Is.EqualTo(value.ValueKind == JsonValueKind.Null));
        }
    }

    [Test]
    public async Task A_measure_of_rank_is_what_rank_says([ValueSource(nameof(ranked))] string measure)
    {
        var explained = (await InProcess.TypedAsync($"explain {measure} IND --as-of 2020 --format json")).Json;
        var rank = (await InProcess.TypedAsync($"rank {measure} --as-of 2020 --format json")).Json;

        Assert.That(explained.GetProperty("value").GetDouble(), Is.EqualTo(rank.GetProperty("values").GetProperty("IND").GetDouble()));
        Assert.That(explained.GetProperty("snapshot").GetString(), Is.EqualTo(rank.GetProperty("snapshot").GetString()));
        AssertEvaluates(explained.GetProperty("value"), explained.GetProperty("expression"));
    }

    [Test]
    public async Task A_measure_of_rank_by_direction_too()
    {
        var explained = (await InProcess.TypedAsync("explain in_strength VNM --directed --format json")).Json;
        var rank = (await InProcess.TypedAsync("rank in_strength --directed --format json")).Json;

        Assert.That(explained.GetProperty("value").GetDouble(), Is.EqualTo(rank.GetProperty("values").GetProperty("VNM").GetDouble()));
        Assert.That(explained.GetProperty("inputs").EnumerateArray().Select(i => i.GetProperty("b").GetString()), Is.All.EqualTo("VNM"));
    }

    [Test]
    public async Task Layers_are_those_of_hedge_or_rank_unless_they_are_asked_for()
    {
        Assert.That(await LayersAsync("explain HX VNM"), Is.EqualTo("partnership,alliance"));
        Assert.That(await LayersAsync("explain constraint VNM"), Is.EqualTo("partnership"));
        Assert.That(await LayersAsync("explain HX VNM --layers partnership"), Is.EqualTo("partnership"));
        Assert.That(await LayersAsync("explain constraint VNM --layers partnership,alliance"), Is.EqualTo("partnership,alliance"));

        static async Task<string> LayersAsync(string line) => string.Join(
            ',', (await InProcess.TypedAsync(line + " --format json")).Json.GetProperty("layers").EnumerateArray().Select(l => l.GetString()));
    }

    [Test]
    public async Task Every_input_says_what_it_rests_on_and_where_that_stands()
    {
        var inputs = (await InProcess.TypedAsync("explain HX Vietnam --format json")).Json.GetProperty("inputs").EnumerateArray().ToList();

        Assert.That(inputs.Select(i => $"{i.GetProperty("a")}-{i.GetProperty("b")}"), Is.EqualTo(new[] { "VNM-USA", "VNM-CHN" }));
        Assert.That(inputs.Select(i => i.GetProperty("weight").GetDouble()), Is.EqualTo(new[] { 1, 0.8 }));
        Assert.That(inputs[1].GetProperty("title").GetString(), Does.Contain("CHN: ").And.Contain("CHN rank 2 of 5, since 2023-12-12, weighs 0.8").And.Contain("VNM: "));
        foreach (var input in inputs)
        {
            Assert.That(input.GetProperty("source").GetString(), Does.Contain("<https://"));
            Assert.That(input.GetProperty("evidence").EnumerateArray().Select(e => e.GetProperty("sources").GetArrayLength()), Is.All.Positive);
        }
    }

    [Test]
    public async Task A_value_that_is_undefined_is_null_with_its_reason()
    {
        var answer = (await InProcess.TypedAsync("explain HX China --format json")).Json;

        Assert.That(answer.GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(answer.GetProperty("expression").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(answer.GetProperty("nulls").GetProperty("value").GetString(), Is.EqualTo("is a pole"));
        Assert.That(answer.GetProperty("inputs").GetArrayLength(), Is.Positive);
        var text = await InProcess.TypedAsync("explain HX China");
        Assert.That(text.Out, Does.Contain("undefined (is a pole)").And.Contain("Undefined is not 0."));
    }

    [Test]
    public async Task A_newcomer_is_told_question_formula_numbers_ties_class_and_where_to_go_on()
    {
        var text = (await InProcess.TypedAsync("explain hx vietnam --format md")).Out;

        Assert.That(text, Does.StartWith("# HX of Vietnam (VNM)"));
        foreach (var part in new[]
        {
            "second-deepest tie to a pole?", "HX = ", "min(1, 0.8)", "Vietnam – China", "[1]", "<https://", "broad hedger", "not asked", "pgraph dyad VNM CHN", "pgraph hedge --poles USA,CHN",
            "METHODS.md 4.3",
        })
        {
            Assert.That(text, Does.Contain(part));
        }
    }

    [Test]
    public async Task Where_no_tie_stands_in_the_arithmetic_that_is_said()
    {
        // Before the first titles of all.
        var run = await InProcess.TypedAsync("explain HX VNM --as-of 1980");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out, Does.Contain("HX = min(0, 0) = 0").And.Contain("No tie on record stands in this arithmetic").And.Not.Contain("Sources"));
    }

    [Test]
    public async Task Commands_to_go_on_with_ask_about_the_same_day()
    {
        Assert.That((await InProcess.TypedAsync("explain HX VNM --as-of 2020")).Out, Does.Contain("pgraph dyad VNM CHN --as-of 2020-12-31"));
        Assert.That((await InProcess.TypedAsync("explain HX VNM")).Out, Does.Not.Contain("--as-of"));
    }

    [Test]
    public async Task A_person_is_shown_the_first_lines_and_those_that_join_them()
    {
        var text = (await InProcess.TypedAsync("explain XM VNM --top 2 --format md")).Out;

        Assert.That(text.Split('\n').Count(l => l.StartsWith("| through ", StringComparison.Ordinal)), Is.EqualTo(2 * (2 + 1)), "two partners and all of them, for each pole");
        Assert.That(text, Does.Contain("| the one over the other |").And.Contain("further ties not shown"));
        Assert.That(text, Does.Contain(@"\*").And.Not.Match(@"\d\*\d"), "a product is no emphasis");
    }

    [Test]
    public async Task Csv_has_a_row_for_every_input()
    {
        var rows = CsvText.Rows((await InProcess.TypedAsync("explain TDEP VNM --format csv")).Out);
        var inputs = (await InProcess.TypedAsync("explain TDEP VNM --format json")).Json.GetProperty("inputs").EnumerateArray().ToList();

        Assert.That(rows[0], Is.EqualTo(new[] { "measure", "state", "a", "b", "weight", "part", "title", "source", "confidence" }));
        Assert.That(rows.Skip(1).Select(r => $"{r[2]}-{r[3]}"), Is.EqualTo(inputs.Select(i => $"{i.GetProperty("a")}-{i.GetProperty("b")}")));
    }

    private static void AssertEvaluates(JsonElement value, JsonElement expression)
    {
        Assert.That(value.ValueKind == JsonValueKind.Null, Is.EqualTo(expression.ValueKind == JsonValueKind.Null));
        if (value.ValueKind == JsonValueKind.Null)
            return;
        var number = value.GetDouble();
        Assert.That(ArithmeticReader.Evaluate(expression.GetString()!), Is.EqualTo(number).Within(1e-12 * Math.Max(1, Math.Abs(number))));
    }

    private static async Task<JsonElement> HedgeAsync(string state) => (await InProcess.TypedAsync("hedge --format json")).Json
        .GetProperty("states").EnumerateArray().Single(s => s.GetProperty("id").GetString() == state);
}
